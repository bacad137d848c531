"""A newsletter's mail, made of what it shows; and what keeps it from being sent."""

from dataclasses import dataclass

from django.conf import settings

from claims.places import stops
from guides.models import ArticlePage, GuidePage
from guides.pages.structured import article_picture
from guides.selectors import ON_CARDS, cards_of_rows, live_articles, live_guides, with_drawings
from shop.catalog.selectors import product_cards
from shop.mails.rendering import Words, render_mail
from shop.newsletter.models import Newsletter
from shop.newsletter.sending import OUT_HERE
from shop.pictures.selectors import with_renditions
from shop.web.money import money

NO_PARTS = "Choose at least one guide, article or product."
MINUTES = "{} minutes, {}"


@dataclass(frozen=True)
class MailPart:
    """What a mail shows of a page or a product; `url` and `picture` are whole addresses."""

    title: str
    url: str
    text: str
    facts: str
    word: str
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True)
class Problem:
    """Why it cannot be sent, at the field that has to change."""

    label: str
    sentence: str


def words_of(newsletter: Newsletter) -> Words:
    """The mail of what is saved, with OUT_HERE in place of each one's own link."""
    context = {
        "newsletter": newsletter,
        "parts": [part for part in parts_of(newsletter) if part],
        "out_url": OUT_HERE,
        "seller": settings.SELLER_NAME,
        "address": [line.strip() for line in settings.SELLER_ADDRESS.split(";") if line.strip()],
    }
    return render_mail("newsletter", context)


def problems(newsletter: Newsletter) -> list[Problem]:
    """What the form lets through, or what came after it was saved."""
    found = [Problem(one.place.label.capitalize(), one.sentence) for one in stops(newsletter)]
    rows = _rows(newsletter)
    if not rows:
        found.append(Problem("Contents", NO_PARTS))
    for row, part in zip(rows, parts_of(newsletter), strict=True):
        if part is None:
            found.append(Problem("Contents", _why_not(row)))
    return found


def _why_not(row) -> str:
    if row.product_id:
        return f"“{row.product.get_title()}” is not sold: take it out."
    if not issubclass(row.page.specific_class or type(row.page), GuidePage | ArticlePage):
        return f"“{row.page.title}” is neither a guide nor an article: take it out."
    return f"“{row.page.title}” is not published: publish it, or take it out."


def _rows(newsletter: Newsletter) -> list:
    """In the order of the form."""
    rows = newsletter.parts.model.objects.filter(newsletter=newsletter.pk)
    return list(rows.select_related("page__content_type", "product__parent"))


def parts_of(newsletter: Newsletter) -> list[MailPart | None]:
    """In the order of the form; None for what nobody may read or buy. As many queries for one
    guide, article and product as for six."""
    rows = _rows(newsletter)
    pages = {row.page_id for row in rows if row.page_id}
    found = _guides(pages) | _articles(pages)
    products = [row.product_id for row in rows if row.product_id]
    sold = {card.product_id: _product(card) for card in product_cards(products)}
    return [found.get(row.page_id) or sold.get(row.product_id) for row in rows]


def _guides(ids: set[int]) -> dict[int, MailPart]:
    rows = list(with_drawings(live_guides()).filter(pk__in=ids).only(*ON_CARDS))
    return {
        row.pk: MailPart(
            title=card.title,
            url=_whole(card.url),
            text=card.lead,
            facts=MINUTES.format(card.minutes, card.level_label.lower()),
            word="Read the guide",
            picture=_whole(card.drawing_url),
            alt=f"Where the tape of “{card.title}” goes" if card.drawing_url else "",
        )
        for row, card in zip(rows, cards_of_rows(rows), strict=True)
    }


def _articles(ids: set[int]) -> dict[int, MailPart]:
    pages = list(live_articles().filter(pk__in=ids))
    blocks = (block for page in pages for block in page.body if block.block_type == "picture")
    with_renditions(block.value["image"] for block in blocks)
    return {page.pk: _article(page) for page in pages}


def _article(page: ArticlePage) -> MailPart:
    picture = article_picture(page)
    return MailPart(
        title=page.title,
        url=_whole(page.url or f"/articles/{page.slug}/"),
        text=page.lead,
        facts=f"{page.minutes} minutes to read",
        word="Read the article",
        picture=_whole(picture.src) if picture else "",
        alt=picture.alt if picture else "",
    )


def _product(card) -> MailPart:
    return MailPart(
        title=card.title,
        url=_whole(card.url),
        text=card.summary,
        facts=money(card.price) if card.price is not None else "",
        word="See it in the shop",
        picture=_whole(card.picture.src) if card.picture else "",
        alt=card.picture.alt if card.picture else "",
    )


def _whole(address: str) -> str:
    return settings.SITE_URL + address if address.startswith("/") else address
