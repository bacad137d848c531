"""The product list: filters with counts, sorting, pages. Every state is an address (a GET form).

`browse_products` gives, for the templates in templates/components/list/ and for the view:

- `ids`: all product ids, in order, ready to page; `count`: how many
- `filters` ([Filter]); `chips` ((label, address without it)); `last`: the chip to take off an empty
  list, or None; `clear`: the list's address without filters; `filtered_by`: the chips' labels
- `sort` ((value, label, on)); `price` (Typed: the two fields, and what is wrong with them)
- `hidden` ((name, value) that the form carries on)
- `asked`: the choice as a QueryDict in its one spelling, with the page: for shop.web.paging

Ids and counts are kept, for they read the whole catalog: one query each where they are not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from django.http import QueryDict
from oscar.core.loading import get_model

from page_cache.kept import kept

from .facets import Choice, Filter, choose, others, page_of, shown, sort_rows
from .prices import Typed
from .product_facets import ProductFacet, left
from .shelf import OWN_PRICES, facets
from .sorting import RELEVANCE, SORTS, in_order


def browse_products(
    query: QueryDict,
    category=None,
    *,
    only: Sequence[int] | None = None,
    keep: Sequence[str] = (),
    here: str = "",
) -> dict:
    """What a list of products shows for `query`: of one category, or `only` of some products.

    `only` are ids of browsable products (not of variants), best first, such as a search found:
    filters and counts are then about these, and their order is the list's own, as "Best match".
    `keep` are names of the query that are no filter and stay in every link and in the form, such as
    a search's `q`; `here` is the list's own address, which links begin with. See above for the
    result. No error: an unknown value of a filter counts as none, and so does a price
    that is none.
    """
    sorts = SORTS if only is None else RELEVANCE | SORTS
    choice, sort = choose(facets(), query, sorts, keep=keep, here=here)
    among = _Among(category, only)
    filters = [_filter(facet, choice, among) for facet in choice.chosen if facet.options]
    ids = kept(among.key("ids", choice.key(), sort), lambda: _ids(among, choice, sort))
    return page_of(choice, filters, ids, query.get("page", "")) | {
        "sort": sort_rows(sorts, sort),
        "price": Typed.read(query, OWN_PRICES.params),
    }


class _Among:
    """The products that a list is of, whatever its filters leave."""

    def __init__(self, category, only: Sequence[int] | None):
        self.category, self.only = category, only
        self._name = category.path if category else ""
        if only is not None:
            ids = ",".join(map(str, only)).encode()
            self._name += f":{hashlib.sha256(ids).hexdigest()}"

    def key(self, what: str, filters: str, more: str) -> str:
        return f"shop.browse.{what}:{self._name}:{filters}:{more}"

    def products(self):
        products = get_model("catalogue", "Product").objects.browsable()
        if self.only is not None:
            products = products.filter(pk__in=self.only)
        if self.category is None:
            return products
        through = products.model.categories.through.objects
        listed = through.filter(category__path__startswith=self.category.path)
        return products.filter(pk__in=listed.values("product_id"))


def _ids(among: _Among, choice: Choice, sort: str) -> list[int]:
    found = left(among.products(), choice.chosen)
    if sort in RELEVANCE:
        there = set(found.values_list("pk", flat=True))
        return [pk for pk in dict.fromkeys(among.only) if pk in there]
    narrowly = not any(values and facet.reads_stock for facet, values in choice.chosen.items())
    return in_order(found, sort, narrowly=narrowly)


def _filter(facet: ProductFacet, choice: Choice, among: _Among) -> Filter:
    rest = others(choice.chosen, facet)
    counts = kept(
        among.key("counts", choice.key(leave_out=facet), f"{facet.param}"),
        lambda: facet.counts(among.products(), rest),
    )
    return shown(facet, choice.chosen[facet], counts)
