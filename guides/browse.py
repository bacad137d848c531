"""The list of guides: filters with counts, sorting. Every state is an address (a GET form)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from django.http import QueryDict

from page_cache.kept import kept
from shop.browse.facets import Choice, Filter, choose, others, page_of, shown, sort_rows

from .facets import GuideFacet, by_ease, facets, left
from .selectors import live_guides

SORTS = {"new": "Newest", "easy": "Easiest first", "short": "Shortest first"}
OWN_ORDER = {"match": "Best match"}  # of the guides of a product


def browse_guides(
    query: QueryDict, *, only: Sequence[int] | None = None, keep: Sequence[str] = (), here: str
) -> dict:
    """What the list of guides shows for `query`, as shop.browse.listing.browse_products gives it.
    `only` are ids of guides, in their own order; then filters and counts are about these."""
    sorts = SORTS if only is None else OWN_ORDER | SORTS
    choice, sort = choose(facets(), query, sorts, keep=keep, here=here)
    filters = [_filter(facet, choice, only) for facet in choice.chosen if facet.options]
    ids = kept(_key("ids", only, choice.key(), sort), lambda: _ids(choice, only, sort))
    found = page_of(choice, filters, ids, query.get("page", ""))
    return found | {"sort": sort_rows(sorts, sort)}


def _key(what: str, only: Sequence[int] | None, filters: str, more: str) -> str:
    among = "" if only is None else hashlib.sha256(repr(list(only)).encode()).hexdigest()
    return f"guides.browse.{what}:{among}:{filters}:{more}"


def _among(only: Sequence[int] | None):
    return live_guides() if only is None else live_guides().filter(pk__in=only)


def _ids(choice: Choice, only: Sequence[int] | None, sort: str) -> list[int]:
    found = left(_among(only), choice.chosen)
    if sort == "easy":
        found = found.order_by(*by_ease())
    elif sort == "short":
        found = found.order_by("minutes", *by_ease())
    ids = list(found.values_list("pk", flat=True))
    if sort not in OWN_ORDER:
        return ids
    there = set(ids)
    return [pk for pk in only if pk in there]


def _filter(facet: GuideFacet, choice: Choice, only: Sequence[int] | None) -> Filter:
    rest = others(choice.chosen, facet)
    counts = kept(
        _key("counts", only, choice.key(leave_out=facet), facet.param),
        lambda: facet.counts(_among(only), rest),
    )
    return shown(facet, choice.chosen[facet], counts)
