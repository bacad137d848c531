"""What the body map and a region's page show."""

from collections.abc import Iterable

from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

from guides.cards import RegionRow
from guides.listing import article_ids, guide_ids, guide_total, situations
from guides.selectors import (
    article_cards,
    guide_cards,
    in_order,
    live_articles,
    live_guides,
    region_rows,
    safety_notes,
)
from shop.catalog.selectors import product_cards, product_ids_for_regions
from shop.structured.json_ld import item_list
from shop.web.crumbs import trail

from . import structured
from .crumbs import BODY

# The part of the figure picked when the map opens: the middle of the back view that it opens with.
FIRST = "upper-back"
IN_PANEL, ON_PAGE, TAPES, NEARBY = 3, 6, 3, 4  # how many are shown; six guides, six articles


def body_map(page, asked: str = "") -> dict:
    """The map with a region picked: the one asked for, if it has guides, else a usual first."""
    rows = region_rows()
    open_rows = {row.slug: row for row in rows if row.url}
    row = open_rows.get(asked) or first_picked(open_rows.values())
    return {
        "regions": rows,
        "guide_total": guide_total(),
        "crumbs": trail(BODY),
        "structured": item_list(page.title, [(row.name, row.url) for row in open_rows.values()]),
        "share": structured.page_share(page),
        **picked(row),
    }


def first_picked(rows: Iterable[RegionRow]) -> RegionRow | None:
    """What lights up before anybody picked; None if there are none."""
    rows = list(rows)
    return next((row for row in rows if row.part == FIRST), rows[0] if rows else None)


def picked(row: RegionRow | None) -> dict:
    """The panel beside the map: a region, its first guides, how many products it has."""
    if row is None:
        return {"region": None}
    first = guide_ids(region=row.slug)[:IN_PANEL]
    return {
        "region": row,
        "guides": guide_cards(in_order(live_guides(), first), region=row.name),
        "product_count": len(product_ids_for_regions([row.id])),
    }


def region_detail(slug: str, page=None) -> dict | None:
    """A region's guides, articles and tape, the first of each; None if there is no such region.

    `page` is the editors' landing page, if the region has one; it knows its region.
    """
    rows = region_rows()
    row = next((r for r in rows if (r.id == page.region_id if page else r.slug == slug)), None)
    if row is None:
        return None
    products = product_ids_for_regions([row.id])
    guides = in_order(live_guides(), guide_ids(region=row.slug)[:ON_PAGE])
    articles = in_order(live_articles(), article_ids(row.slug)[:ON_PAGE])
    cards = guide_cards(guides, region=row.name)
    return {
        "region": row,
        "title": page.title if page else row.name,
        "lead": page.lead if page else row.intro,
        **structured.region(page, row, cards),
        "body": mark_safe(expand_db_html(page.body)) if page else "",  # noqa: S308
        "crumbs": trail(BODY, (row.name, row.url or f"/body/{row.slug}/")),
        "guides": cards,
        "guides_url": f"/guides/?region={row.slug}" if row.guides > ON_PAGE else "",
        "articles": article_cards(articles, region=row.name),
        "products": product_cards(products[:TAPES]),
        "product_count": len(products),
        "situations": situations(row.slug),
        "shop_url": f"/shop/?region={row.slug}",
        "nearby": _nearby(rows, row),
        "see_a_doctor": safety_notes()["see_a_doctor"],
    }


def _nearby(rows: list[RegionRow], row: RegionRow) -> list[RegionRow]:
    """The regions with guides that are nearest from head to toe, at most a row of them."""
    here = rows.index(row)
    others = [(abs(place - here), r) for place, r in enumerate(rows) if r != row and r.url]
    return [r for _, r in sorted(others, key=lambda other: other[0])][:NEARBY]
