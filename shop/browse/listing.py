"""The product list: filters with counts, sorting, pages. Every state is an address (a GET form)."""

from dataclasses import dataclass

from django.db.models import Count, F, Min, Q
from django.db.models.functions import Coalesce
from django.http import QueryDict
from oscar.core.loading import get_model

from shop.tape.models import COLORS, MATERIALS

SORTS = {
    "featured": ("Featured", ["pk"]),
    "price": ("Price, low to high", ["lowest_price", "pk"]),
    "-price": ("Price, high to low", ["-lowest_price", "pk"]),
    "title": ("Name", ["title", "pk"]),
}
FORMATS = [("precut", "Precut strips"), ("roll", "Uncut roll")]


@dataclass(frozen=True)
class Facet:
    """A filter of the list. `own` and `variant` are where its value stands on a product and on
    its variants; `options` are (value, label), None where they come from the database."""

    param: str
    name: str
    own: str
    variant: str
    options: tuple = ()

    def chosen(self, query: QueryDict) -> str:
        value = query.get(self.param, "")
        return value if value in dict(self.options) else ""

    def condition(self, value: str) -> Q:
        return Q(**{self.own: value}) | Q(**{self.variant: value}) if value else Q()


@dataclass(frozen=True)
class Filter:
    """A facet as the page shows it; `options` are (value, label, count, on)."""

    name: str
    param: str
    options: tuple


def facets() -> list[Facet]:
    regions = tuple(get_model("regions", "BodyRegion").objects.values_list("slug", "name"))
    package, child = "tape_package__", "children__tape_package__"
    return [
        Facet("region", "For which part", *("region_products__region__slug",) * 2, regions),
        Facet("format", "Precut or roll", f"{package}format", f"{child}format", tuple(FORMATS)),
        Facet("material", "Material", f"{package}material", f"{child}material", tuple(MATERIALS)),
        Facet("color", "Color", f"{package}color", f"{child}color", tuple(COLORS)),
    ]


def browse_products(query: QueryDict, category=None) -> dict:
    """What the list page shows for `query` (and one category): filters, chips, sort, `ids`.

    `ids` is a queryset of product ids, ready to page. An unknown value of a filter counts as none.
    """
    products = get_model("catalogue", "Product").objects.browsable()
    if category is not None:
        products = products.filter(categories__path__startswith=category.path)
    known = facets()
    chosen = {facet.param: facet.chosen(query) for facet in known}
    found = products
    for facet in known:
        found = found.filter(facet.condition(chosen[facet.param]))
    sort = query.get("sort") if query.get("sort") in SORTS else "featured"
    found = found.annotate(
        lowest_price=Coalesce(Min("stockrecords__price"), Min("children__stockrecords__price"))
    )
    return {
        "ids": found.order_by(*SORTS[sort][1]).values_list("pk", flat=True),
        "filters": [_filter(facet, known, chosen, products) for facet in known],
        "chips": _chips(query, known, chosen),
        "sort": [(value, label, value == sort) for value, (label, _) in SORTS.items()],
    }


def _filter(facet: Facet, known: list[Facet], chosen: dict, products) -> Filter:
    """Counts under the other filters, so that a shopper sees what one more click would leave."""
    for other in known:
        if other is not facet:
            products = products.filter(other.condition(chosen[other.param]))
    paths = dict.fromkeys((facet.own, facet.variant))
    counts: dict[str, int] = {}
    for path in paths:
        rows = products.order_by().values(value=F(path)).annotate(n=Count("pk", distinct=True))
        for row in rows:
            if row["value"]:
                counts[row["value"]] = counts.get(row["value"], 0) + row["n"]
    on = chosen[facet.param]
    options = tuple(
        (value, label, counts.get(value, 0), value == on)
        for value, label in facet.options
        if counts.get(value) or value == on
    )
    return Filter(facet.name, facet.param, options)


def _chips(query: QueryDict, known: list[Facet], chosen: dict) -> list[tuple[str, str]]:
    chips = []
    for facet in known:
        if chosen[facet.param]:
            rest = query.copy()
            rest.pop(facet.param)
            rest.pop("page", None)
            chips.append((dict(facet.options)[chosen[facet.param]], f"?{rest.urlencode()}"))
    return chips
