"""The list of articles, and an article."""

from guides.blocks import give_anchors
from guides.listing import article_ids
from guides.selectors import article_cards, in_order, live_articles, main_region, safety_notes
from shop.pictures.selectors import with_renditions
from shop.web.crumbs import trail
from shop.web.paging import canonical_url, paginate

from . import structured
from .crumbs import ARTICLES, place_of

PER_PAGE = 24
READ_NEXT = 3


def article_index(page, request) -> dict:
    pages = paginate(request.GET, article_ids(), PER_PAGE)
    cards = article_cards(in_order(live_articles(), pages.items))
    return {
        "articles": cards,
        "pages": pages,
        **structured.index(page, cards),
        "canonical_url": canonical_url(request.path, pages, filtered=False),
        "crumbs": trail(ARTICLES),
    }


def article_detail(page, request) -> dict:
    headings = [block.value for block in page.body if block.block_type == "heading"]
    with_renditions(block.value["image"] for block in page.body if block.block_type == "picture")
    first = main_region(page.title, page.regions.all())
    others = [pk for pk in article_ids(first.slug) if pk != page.pk] if first else []
    near = in_order(live_articles(), others[:READ_NEXT])
    return {
        "crumbs": trail(ARTICLES, place_of(page)),
        **structured.article(page, structured.article_picture(page)),
        "byline": {
            "author": page.author,
            "updated": page.last_published_at,
            "minutes": page.minutes,
            "reviewer": page.reviewer_line,
        },
        "toc": give_anchors(headings),
        "read_next": article_cards(near, region=first.name if first else ""),
        "disclaimer": safety_notes()["see_a_doctor"],
    }
