"""Guides, articles and indexes in the words of schema.org; what their links show when shared."""

from collections.abc import Iterable
from typing import Any

from guides.models.findable import SPEC
from shop.pictures.selectors import Picture, picture_of
from shop.structured.json_ld import absolute, item_list, organization, thing
from shop.structured.sharing import HEIGHT, WIDTH, Share, share


def article_data(page, picture: str) -> list[dict[str, Any]]:
    """A guide or an article (guides.models.review.Reviewed): who wrote it, and who checked it where
    somebody did. `picture` is an absolute address."""
    url = absolute(page.url) if page.url else None
    person = thing("Person", name=page.author) if page.author else None
    checked = thing("Person", name=page.reviewer) if page.is_reviewed else None
    published, changed = page.first_published_at, page.last_published_at
    about = thing(
        "WebPage",  # reviewedBy and lastReviewed are words of a WebPage
        **{"@id": url},
        reviewedBy=checked,
        lastReviewed=page.reviewed_on.isoformat() if checked else None,
    )
    article = thing(
        "Article",
        headline=page.title,
        description=page.search_description or page.lead,
        image=[picture],
        author=person or organization(),
        publisher=organization(),
        datePublished=published.isoformat() if published else None,
        dateModified=changed.isoformat() if changed else None,
        inLanguage="en-US",
        mainEntityOfPage=about,
    )
    return [article]


def article(page, picture: Picture | None) -> dict[str, Any]:
    """The template's `structured` and `share` of a guide or an article."""
    shared = page_share(page, "article", picture)
    return {"structured": article_data(page, shared.picture.src), "share": shared}


def index(page, cards: Iterable) -> dict[str, Any]:
    """The same of an index: what its cards (anything with title and url) lead to, in order."""
    entries = [(card.title, card.url) for card in cards]
    return {"structured": item_list(page.title, entries), "share": page_share(page)}


def region(page, row, cards: Iterable) -> dict[str, Any]:
    """The same of a body region (guides.cards.RegionRow), with or without its landing page."""
    entries = [(card.title, card.url) for card in cards]
    shared = page_share(page) if page else share(row.name, row.intro)
    return {"structured": item_list(f"{row.name}: guides", entries), "share": shared}


def home_data(page) -> list[dict[str, Any]]:
    site = organization()
    return [site, thing("WebSite", name=site["name"], url=site["url"])]


def page_share(page, kind: str = "website", picture: Picture | None = None) -> Share:
    words = page.search_description or getattr(page, "lead", "")
    return share(page.seo_title or page.title, words, kind, social_picture(page) or picture)


def social_picture(page) -> Picture | None:
    """The one that an editor chose; None until its size is made, when the page is published."""
    chosen = page.social_picture
    size = chosen and chosen.renditions.filter(filter_spec=SPEC).first()
    return Picture(size.url, size.width, size.height, chosen.default_alt_text) if size else None


def guide_picture(page) -> Picture | None:
    """The picture drawn for the guide's links; None until it is. No query if `page` came by our
    route."""
    drawn = getattr(page, "share_picture", None)
    return Picture(drawn.file.url, WIDTH, HEIGHT, page.title) if drawn else None


def article_picture(page) -> Picture | None:
    """The first picture of the article, as it shows it."""
    shown = (block.value["image"] for block in page.body if block.block_type == "picture")
    first = next((image for image in shown if image), None)
    return picture_of(first) if first else None
