"""Pages, regions, products and categories as documents of the search."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import strip_tags

from guides.cards import singular
from guides.models import (
    ArticleIndexPage,
    ContactPage,
    FormPage,
    GuideIndexPage,
    RegionIndexPage,
    RegionPage,
    StandardPage,
)
from guides.selectors import live_articles, live_guides, main_region, region_rows
from shop.catalog.searchable import category_words, product_words

from .models import Kind
from .places import PLACES

Ids = Collection[int] | None
HELP = (StandardPage, ContactPage, FormPage, GuideIndexPage, ArticleIndexPage, RegionIndexPage)


@dataclass(frozen=True)
class Words:
    """A document as people wrote it. `regions` are slugs, the main one first; `codes` are (code,
    address)."""

    kind: Kind
    object_id: int
    slug: str
    heading: str
    url: str
    names: tuple[str, ...] = ()
    lead: str = ""
    body: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    popularity: int = 0


def _found(pages: QuerySet, ids: Ids) -> QuerySet:
    return pages if ids is None else pages.filter(pk__in=list(ids))


def _regions_of(page) -> list:
    regions = list(page.regions.all())
    first = main_region(page.title, regions)
    return sorted(regions, key=lambda region: region != first)


def _region_names(regions: Iterable) -> list[str]:
    return [name for region in regions for name in (region.name, singular(region.name))]


def _content(page, *fields: str) -> list[str]:
    """What the page's own search fields hold: rich text without marks."""
    return [
        text
        for name in fields
        for text in page._meta.get_field(name).get_searchable_content(getattr(page, name))
    ]


def _body(page) -> list[str]:
    """Of a help page or a form; a list has none of its own."""
    if isinstance(page, FormPage):
        asked = [question.value for question in page.questions]
        return [words[part] for words in asked for part in ("label", "help_text", "choices")]
    return _content(page, "body") if isinstance(page, StandardPage) else []


def guides(ids: Ids = None) -> Iterator[Words]:
    pages = _found(live_guides(), ids).defer("drawings", "card_drawing", "cut_list")
    for guide in pages.prefetch_related("regions", "situations").order_by("pk"):
        regions = _regions_of(guide)
        situations = [tag.name for tag in guide.situations.all()]
        yield Words(
            kind=Kind.GUIDE,
            object_id=guide.pk,
            slug=guide.slug,
            heading=guide.title,
            url=guide.url or f"/guides/{guide.slug}/",
            names=(*_region_names(regions), *situations),
            lead=guide.lead,
            body=(*_content(guide, "steps", "before_you_start"), guide.position),
            regions=tuple(region.slug for region in regions),
        )


def articles(ids: Ids = None) -> Iterator[Words]:
    for article in _found(live_articles(), ids).prefetch_related("regions").order_by("pk"):
        regions = _regions_of(article)
        yield Words(
            kind=Kind.ARTICLE,
            object_id=article.pk,
            slug=article.slug,
            heading=article.title,
            url=article.url or f"/articles/{article.slug}/",
            names=tuple(_region_names(regions)),
            lead=article.lead,
            body=tuple(_content(article, "body")),
            regions=tuple(region.slug for region in regions),
        )


def regions(ids: Ids = None) -> Iterator[Words]:
    """Those that lead to a guide: the others have no page."""
    landing = {page.region_id: page for page in RegionPage.objects.live()}
    for row in region_rows():
        if row.url is None or (ids is not None and row.id not in ids):
            continue
        page = landing.get(row.id)
        yield Words(
            kind=Kind.REGION,
            object_id=row.id,
            slug=row.slug,
            heading=row.name,
            url=row.url,
            names=(row.one,),
            lead=page.lead if page else row.intro,
            body=(row.intro, strip_tags(page.body)) if page else (),
            regions=(row.slug,),
        )


def pages(ids: Ids = None) -> Iterator[Words]:
    """Help pages, forms and the lists, without those that not everybody may read."""
    for model in HELP:
        for page in _found(model.objects.live().public(), ids).order_by("pk"):
            yield Words(
                kind=Kind.PAGE,
                object_id=page.pk,
                slug=page.slug,
                heading=page.title,
                url=page.url or f"/{page.slug}/",
                lead=page.lead,
                body=tuple(_body(page)),
            )


def products(ids: Ids = None) -> Iterator[Words]:
    for product in product_words(ids):
        yield Words(
            kind=Kind.PRODUCT,
            object_id=product.id,
            slug=product.slug,
            heading=product.title,
            url=product.url,
            names=(*product.names, *product.regions),
            lead=product.summary,
            body=tuple(strip_tags(text) for text in product.texts),
            codes=product.codes,
            popularity=len(product.regions),
        )


def categories(ids: Ids = None) -> Iterator[Words]:
    for category in category_words(ids):
        yield Words(
            kind=Kind.CATEGORY,
            object_id=category.id,
            slug=category.slug,
            heading=category.title,
            url=category.url,
            lead=strip_tags(category.text),
        )


def places(ids: Ids = None) -> Iterator[Words]:
    for number, (slug, heading, address, names) in enumerate(PLACES, start=1):
        if ids is None or number in ids:
            yield Words(Kind.PLACE, number, slug, heading, reverse(address), (names,))


MAKERS: dict[Kind, Callable[[Ids], Iterator[Words]]] = {
    Kind.REGION: regions,
    Kind.GUIDE: guides,
    Kind.PRODUCT: products,
    Kind.CATEGORY: categories,
    Kind.ARTICLE: articles,
    Kind.PAGE: pages,
    Kind.PLACE: places,
}
