"""The product list: filters with counts, sorting, pages. Every state is an address (a GET form)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, F, Min, Q, Value, When
from django.db.models.functions import Coalesce
from django.http import QueryDict
from oscar.core.loading import get_model

from page_cache.kept import kept

from .facets import Facet, condition, facets, families_in_stock

SORTS = {
    "featured": ("Featured", ["sold_out", "pk"]),
    "price": ("Price, low to high", [F("lowest_price").asc(nulls_last=True), "pk"]),
    "-price": ("Price, high to low", [F("lowest_price").desc(nulls_last=True), "pk"]),
    "title": ("Name", ["title", "pk"]),
}
SHOWN = 5  # of a long list; the rest is folded


@dataclass(frozen=True)
class Filter:
    """A facet as the page shows it; `options` are (value, label, count, on), and `more` those that
    a long list keeps folded, `open` if one of them is on."""

    name: str
    param: str
    options: tuple
    more: tuple = ()
    open: bool = False


def browse_products(query: QueryDict, category=None) -> dict:
    """What the list page shows for `query` (and one category): filters, chips, sort, `ids`.

    `ids` are all product ids, ready to page. An unknown value of a filter counts as none. Ids and
    counts are kept, for they read the whole catalog.
    """
    known = facets()
    chosen = {facet: facet.chosen(query) for facet in known}
    sort = query.get("sort") if query.get("sort") in SORTS else "featured"
    names = [label for _, label in _chosen_options(chosen)]
    return {
        "filtered_by": ", ".join(names),
        "ids": kept(
            _key("ids", category, chosen, sort), lambda: list(_sorted(category, chosen, sort))
        ),
        "filters": [_filter(facet, chosen, category) for facet in known],
        "chips": _chips(query, chosen),
        "sort": [(value, label, value == sort) for value, (label, _) in SORTS.items()],
    }


def _key(what: str, category, chosen: dict[Facet, tuple], more: str) -> str:
    filters = ";".join(f"{facet.param}={','.join(on)}" for facet, on in chosen.items() if on)
    return f"shop.browse.{what}:{category.path if category else ''}:{filters}:{more}"


def _products(category):
    products = get_model("catalogue", "Product").objects.browsable()
    if category is None:
        return products
    through = products.model.categories.through.objects
    listed = through.filter(category__path__startswith=category.path)
    return products.filter(pk__in=listed.values("product_id"))


def _sorted(category, chosen: dict[Facet, tuple], sort: str):
    """Ids. Prices are read only to sort by them."""
    found = _products(category).filter(condition(chosen))
    if sort.endswith("price"):
        of_variants = Min("children__stockrecords__price", filter=Q(children__is_public=True))
        found = found.annotate(lowest_price=Coalesce(Min("stockrecords__price"), of_variants))
    if sort == "featured":
        left = When(pk__in=families_in_stock(), then=Value(0))
        found = found.annotate(sold_out=Case(left, default=Value(1)))
    return found.order_by(*SORTS[sort][1]).values_list("pk", flat=True)


def _filter(facet: Facet, chosen: dict[Facet, tuple], category) -> Filter:
    """Counts under the other filters, so that a shopper sees what one more click would leave."""
    others = {other: values for other, values in chosen.items() if other is not facet}
    counts = kept(
        _key("counts", category, others, facet.param),
        lambda: facet.counts(_products(category), others),
    )
    on = chosen[facet]
    options = tuple(
        (value, label, counts.get(value, 0), value in on)
        for value, label in facet.options
        if counts.get(value) or value in on
    )
    cut = SHOWN if len(options) > SHOWN + 2 else len(options)
    more = options[cut:]
    return Filter(facet.name, facet.param, options[:cut], more, any(row[3] for row in more))


def _chips(query: QueryDict, chosen: dict[Facet, tuple]) -> list[tuple[str, str]]:
    """(label, address without it): one spelling of each set of filters, whatever order and
    repetition it was asked for in."""
    chips = []
    for (facet, value), label in _chosen_options(chosen):
        rest = QueryDict(mutable=True)
        for other, values in chosen.items():
            rest.setlist(other.param, [v for v in values if (other, v) != (facet, value)])
        if query.get("sort") in SORTS:
            rest["sort"] = query["sort"]
        chips.append((label, f"?{rest.urlencode()}"))
    return chips


def _chosen_options(chosen: dict[Facet, tuple]) -> list[tuple[tuple[Facet, str], str]]:
    """((facet, value), label) of all that is on, in the page's order."""
    return [
        ((facet, value), "In stock" if facet.param == "stock" else dict(facet.options)[value])
        for facet, values in chosen.items()
        for value in values
    ]
