"""What the page of results shows of an answer: cards by kind, a few of each or all of one."""

from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from django.http import QueryDict

from guides.cards import RegionRow
from guides.selectors import (
    article_cards,
    guide_cards,
    in_order,
    live_articles,
    live_guides,
    region_rows,
    safety_notes,
)
from page_cache.kept import kept
from shop.browse.listing import browse_products
from shop.catalog.selectors import product_cards
from shop.web.paging import paginate

from .answer import Answer, Found
from .marking import marked, marked_cards
from .models import Kind

TABS = {"guides": Kind.GUIDE, "articles": Kind.ARTICLE, "products": Kind.PRODUCT}
LABELS = {"guides": "Guides", "articles": "Articles", "products": "Tape"}
OTHERS = (Kind.CATEGORY, Kind.PAGE, Kind.PLACE)
FIRST, PER_PAGE = 3, 12
HERE, KEPT = "/search/", ("q", "in", "exact")
FIRST_OTHERS = 5


@dataclass(frozen=True)
class Row:
    """A result without a card of its own: a shelf, a help page, a place of the shop."""

    heading: str
    url: str
    summary: str


def results(answer: Answer, query: QueryDict, kind: str) -> dict:
    """`kind` is one of TABS, or empty for all."""
    ids = {name: answer.ids(of) for name, of in TABS.items()}
    found = _all_kinds(answer, ids) if not kind else _one_kind(ids[kind], query, kind)
    cards = _cards(found.pop("shown"), answer.plan.stems)
    return (
        found
        | cards
        | {
            "tabs": _tabs(answer, query, ids, kind),
            "total": len(answer.found),
            "suggestions": _regions(answer, cards["guides"]),
            "note": _note(answer),
        }
    )


def _all_kinds(answer: Answer, ids: dict) -> dict:
    best = _best(answer)
    return {
        "shown": {name: found[:FIRST] for name, found in ids.items()},
        "best": best and _row(best, answer.plan.stems),
        "best_kind": best.kind if best else "",
        "others": _others(answer, best),
        "tape_first": bool(answer.found) and answer.found[0].kind == Kind.PRODUCT,
        "more": {
            name: (len(found), f"?{urlencode({'q': answer.plan.question, 'in': name})}")
            for name, found in ids.items()
            if len(found) > FIRST
        },
    }


def _one_kind(ids: list[int], query: QueryDict, kind: str) -> dict:
    """A page of them; tape with the shop's own filters."""
    more: dict = {"more": {}, "tape_list": None}
    if kind == "products" and ids:
        more["tape_list"] = browse_products(query, only=ids, keep=KEPT, here=HERE)
        query, ids = more["tape_list"]["asked"], more["tape_list"]["ids"]
        more |= {"count": len(ids), "noun": "product"}  # for the number on the filters' button
    pages = paginate(query, ids, PER_PAGE)
    return more | {"shown": {kind: pages.items}, "pages": pages}


def _cards(shown: dict[str, list[int]], stems: frozenset[str]) -> dict:
    """Other questions show the same first cards: they are kept."""
    made = {
        name: kept(f"guides.search.{name}:{ids}", partial(MAKES[name], ids)) if ids else []
        for name, ids in shown.items()
    }
    return {
        "guides": marked_cards(made.get("guides", []), stems),
        "articles": marked_cards(made.get("articles", []), stems),
        "products": made.get("products", []),
    }


MAKES = {
    "guides": lambda ids: guide_cards(in_order(live_guides(), ids)),
    "articles": lambda ids: article_cards(in_order(live_articles(), ids)),
    "products": product_cards,
}


def _tabs(answer: Answer, query: QueryDict, ids: dict, kind: str) -> list[tuple]:
    """(label, count, address, on); none where nothing was found."""
    if not answer.found:
        return []
    kept = {name: query[name] for name in ("q", "exact") if name in query}
    counts = [("", "All", len(answer.found))]
    counts += [(name, LABELS[name], len(found)) for name, found in ids.items()]
    return [
        (label, count, f"?{urlencode(kept | {'in': value} if value else kept)}", value == kind)
        for value, label, count in counts
    ]


def _row(found: Found, stems: frozenset[str]) -> Row:
    return Row(marked(found.heading, stems), found.url, marked(found.summary, stems))


def _best(answer: Answer) -> Found | None:
    """What stands on top; guides and tape stand there by themselves."""
    best = answer.best
    return best if best and best.kind not in (Kind.GUIDE, Kind.PRODUCT) else None


def _others(answer: Answer, best: Found | None) -> list[Row]:
    found = [one for one in answer.found if one.kind in OTHERS and one != best][:FIRST_OTHERS]
    return [_row(one, answer.plan.stems) for one in found]


def _regions(answer: Answer, guides) -> list[RegionRow]:
    """Regions that were found, else that of the best guide; all where nothing was found."""
    rows = {row.id: row for row in region_rows() if row.url}
    found = [rows[pk] for pk in answer.ids(Kind.REGION) if pk in rows]
    if found or not answer.found:
        return found[:FIRST] or list(rows.values())
    return [row for row in rows.values() if guides and row.name == guides[0].region]


def _note(answer: Answer) -> dict:
    """A condition is no promise: where people tape, and when to see a doctor."""
    if not answer.plan.conditions:
        return {}
    regions = [row for row in region_rows() if row.slug in answer.plan.regions]
    return {
        "regions": [row for row in regions if row.url],
        "see_a_doctor": safety_notes()["see_a_doctor"],
    }
