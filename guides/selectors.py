"""The guides' reads: querysets go in, cards come out. What is sold is asked of shop.catalog."""

from collections.abc import Iterable

from django.apps import apps
from django.core.files.storage import default_storage
from django.db.models import (
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    Subquery,
    prefetch_related_objects,
)
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.safestring import mark_safe
from wagtail.models import PageViewRestriction, Site

from page_cache.kept import kept
from shop.catalog.selectors import product_cards
from shop.regions.models import BodyRegion

from .cards import ArticleCard, GuideCard, RegionRow, singular
from .drawing import name_of

DRAWING = "drawing_name"
ON_CARDS = ("title", "slug", "url_path", "lead", "minutes", "level", "helper_needed", "cut_list")
ON_CARDS += ("card_drawing", "wear_days_min", "wear_days_max")


def guide_model():
    return apps.get_model("guides", "GuidePage")


def live_guides():
    """Published guides that anybody may read, newest first."""
    return _readable(guide_model())


def live_articles():
    """Published articles that anybody may read, newest first."""
    return _readable(apps.get_model("guides", "ArticlePage"))


def _readable(model):
    """Live and not behind a view restriction. Wagtail's public() asks for that in a query of its
    own, at each use; a subquery costs none."""
    restricted = PageViewRestriction.objects.alias(
        below=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    ).filter(below__startswith=F("page__path"))
    pages = model.objects.live().filter(~Exists(restricted))
    return pages.order_by("-first_published_at", "-pk")


def guide_cards(guides, region: str | None = None) -> list[GuideCard]:
    """Cards in the order of the queryset, without loading the steps: two queries in all, or one
    where the page itself is about one `region`, whose name then stands on every card."""
    rows = list(guides.only(*ON_CARDS))
    if region is not None:
        return [_guide_card(row, region) for row in addressed(rows)]
    return cards_of_rows(rows)


def addressed(pages: Iterable) -> list:
    """The pages, each with the roots of sites that its address begins below. Wagtail asks the cache
    for them for each page: 24 times for a list, of another server."""
    pages = list(pages)
    roots = Site.get_site_root_paths() if pages else ()
    for page in pages:
        page._wagtail_cached_site_root_paths = roots
    return pages


def cards_of_rows(rows: list) -> list[GuideCard]:
    """The same of guides that were read already, in one query."""
    prefetch_related_objects(addressed(rows), "regions")
    return [_guide_card(row, _region_name(row)) for row in rows]


def main_region(title: str, regions):
    """The one that stands for the regions of a page: one that its title names, else the first from
    head to toe. The order in which an editor ticked them is not kept. None without a region."""
    named = (region for region in regions if singular(region.name) in title.lower())
    return next(named, regions[0] if regions else None)


def _region_name(page) -> str:
    region = main_region(page.title, page.regions.all())
    return region.name if region else ""


def _guide_card(guide, region: str) -> GuideCard:
    return GuideCard(
        title=guide.title,
        url=guide.url or f"/guides/{guide.slug}/",
        minutes=guide.minutes,
        level=guide.level,
        level_label=guide.get_level_display(),
        helper_needed=guide.helper_needed,
        region=region,
        strip_count=sum(row["count"] for row in guide.cut_list),
        diagram=mark_safe(guide.card_drawing),  # noqa: S308  drawn by guides.diagrams
        lead=guide.lead,
        wear_text=guide.wear_text,
        drawing_url=_media_url(getattr(guide, DRAWING, "")),
        diagram_url=_diagram_url(guide),
    )


def _diagram_url(guide) -> str:
    if not guide.card_drawing:
        return ""
    return reverse("guide-drawing", args=[guide.pk, name_of(guide.card_drawing)])


def with_drawings(guides):
    """The queryset, so that guide_cards() know the pictures for mails: a join, no query more."""
    return guides.annotate(**{DRAWING: F("share_picture__drawing")})


def _media_url(name: str | None) -> str:
    return default_storage.url(name) if name else ""


def article_cards(articles, region: str | None = None) -> list[ArticleCard]:
    """Cards in the order of the queryset, without loading the bodies; `region` as above."""
    rows = articles.only("title", "slug", "url_path", "lead", "minutes")
    if region is None:
        rows = rows.prefetch_related("regions")
    return [
        ArticleCard(
            title=article.title,
            url=article.url or f"/articles/{article.slug}/",
            lead=article.lead,
            minutes=article.minutes,
            region=region or _region_name(article) or "Posture",
        )
        for article in addressed(rows)
    ]


def in_order(queryset, ids: Iterable[int]):
    """The rows of `ids`, in that order; those that are not in the queryset are left out."""
    places = [number for place in enumerate(ids) for number in reversed(place)]
    if not places:
        return queryset.none()
    key = queryset.model._meta.pk
    column = f'"{queryset.model._meta.db_table}"."{key.column}"'
    # One piece of SQL: Django's Case of 24 parts took 4 ms of a list to compile, each time.
    place = RawSQL(f"CASE {column}{' WHEN %s THEN %s' * (len(places) // 2)} END", places)  # noqa: S611  our own column and numbers
    return queryset.filter(pk__in=places[::2]).order_by(place)


def _count_for_region(pages):
    """How many of the pages are about the region of the query around it."""
    about = pages.filter(regions=OuterRef("pk")).order_by().values("regions")
    return Coalesce(Subquery(about.annotate(n=Count("pk")).values("n")), 0)


def region_rows() -> list[RegionRow]:
    """Every region from head to toe, with how many of its guides and articles anybody may read.
    Kept: it counts all of them."""
    return kept("guides.region_rows", _region_rows)


def _region_rows() -> list[RegionRow]:
    regions = BodyRegion.objects.annotate(
        guide_count=_count_for_region(live_guides()),
        article_count=_count_for_region(live_articles()),
    ).order_by("order", "name")
    return [
        RegionRow(
            id=region.pk,
            name=region.name,
            slug=region.slug,
            intro=region.intro,
            url=region.get_absolute_url() if region.guide_count else None,
            group=region.group,
            view=region.view,
            guides=region.guide_count,
            articles=region.article_count,
            part=region.part,
            marks=region.marks,
        )
        for region in regions
    ]


def guides_near(regions):
    """Guides of these regions first, then those of the same groups of regions, newest first."""
    model = guide_model()
    same = model.objects.filter(pk=OuterRef("pk"), regions__in=regions)
    groups = [region.group for region in regions if region.group]
    near = model.objects.filter(pk=OuterRef("pk"), regions__group__in=groups)
    found = live_guides().annotate(same=Exists(same)).filter(Q(same=True) | Exists(near))
    return found.order_by("-same", "-first_published_at", "-pk")


def safety_notes() -> dict:
    """What stands on every guide: who should not tape, when to see a doctor."""
    return kept("guides.safety_notes", _safety_notes)


def _safety_notes() -> dict:
    home = apps.get_model("guides", "HomePage").objects.live().first()
    return {
        "do_not_tape": [str(line.value) for line in home.do_not_tape] if home else [],
        "see_a_doctor": home.see_a_doctor if home else "",
    }


def guide_card_block(page):
    """The card that an article embeds; None if the guide is gone or not published."""
    if page is None:
        return None
    return next(iter(guide_cards(live_guides().filter(pk=page.pk), region="")), None)


def product_card_block(product):
    """The card that an article embeds; None if the product is gone or private."""
    return next(iter(product_cards([product.pk])), None) if product else None
