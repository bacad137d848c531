"""The product list: filters with counts, sorting, pages. Every state is an address (a GET form)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Min, Q
from django.db.models.functions import Coalesce
from django.http import QueryDict
from oscar.core.loading import get_model

from shop.tape.models import COLORS, MATERIALS, TapePackage

SORTS = {
    "featured": ("Featured", ["pk"]),
    "price": ("Price, low to high", [F("lowest_price").asc(nulls_last=True), "pk"]),
    "-price": ("Price, high to low", [F("lowest_price").desc(nulls_last=True), "pk"]),
    "title": ("Name", ["title", "pk"]),
}
FORMATS = [("precut", "Precut strips"), ("roll", "Uncut roll")]


@dataclass(frozen=True)
class Facet:
    """A filter of the list by a `field` of the package (of the product or of its variants), or by
    the body region. `options` are (value, label)."""

    param: str
    name: str
    field: str
    options: tuple

    def chosen(self, query: QueryDict) -> str:
        value = query.get(self.param, "")
        return value if value in dict(self.options) else ""

    def counts(self, products, others: dict[Facet, str]) -> dict[str, int]:
        """{value: how many of the products have it}, in one query; of packages only those that
        fit the other filters, as a shopper wants one tape that is all of it."""
        products = products.order_by().values("pk")
        if not self.field:
            rows = get_model("regions", "RegionProduct").objects.filter(product__in=products)
            found = rows.values_list("region__slug").annotate(n=Count("product_id", distinct=True))
        else:
            packages = TapePackage.objects.filter(
                Q(product__in=products) | Q(product__parent__in=products),
                product__is_public=True,
                **{f.field: value for f, value in others.items() if value and f.field},
            )
            family = Coalesce("product__parent_id", "product_id")
            found = packages.values_list(self.field).annotate(n=Count(family, distinct=True))
        return dict(found.order_by())


def condition(values: dict[Facet, str]) -> Q:
    """Products that have all the values: those of a package in one package, their own or that of
    one public variant."""
    packages = {f"tape_package__{f.field}": v for f, v in values.items() if v and f.field}
    found = Q()
    if packages:
        variant = {f"children__{name}": value for name, value in packages.items()}
        found = Q(**packages) | Q(**variant, children__is_public=True)
    for facet, value in values.items():
        if value and not facet.field:
            found &= Q(region_products__region__slug=value)
    return found


@dataclass(frozen=True)
class Filter:
    """A facet as the page shows it; `options` are (value, label, count, on)."""

    name: str
    param: str
    options: tuple


def facets() -> list[Facet]:
    regions = tuple(get_model("regions", "BodyRegion").objects.values_list("slug", "name"))
    return [
        Facet("region", "For which part", "", regions),
        Facet("format", "Precut or roll", "format", tuple(FORMATS)),
        Facet("material", "Material", "material", tuple(MATERIALS)),
        Facet("color", "Color", "color", tuple(COLORS)),
    ]


def browse_products(query: QueryDict, category=None) -> dict:
    """What the list page shows for `query` (and one category): filters, chips, sort, `ids`.

    `ids` is a queryset of product ids, ready to page. An unknown value of a filter counts as none.
    """
    products = get_model("catalogue", "Product").objects.browsable()
    if category is not None:
        products = products.filter(categories__path__startswith=category.path)
    known = facets()
    chosen = {facet: facet.chosen(query) for facet in known}
    found = products.filter(condition(chosen))
    sort = query.get("sort") if query.get("sort") in SORTS else "featured"
    of_variants = Min("children__stockrecords__price", filter=Q(children__is_public=True))
    found = found.annotate(lowest_price=Coalesce(Min("stockrecords__price"), of_variants))
    return {
        "ids": found.order_by(*SORTS[sort][1]).values_list("pk", flat=True),
        "filters": [_filter(facet, chosen, products) for facet in known],
        "chips": _chips(query, chosen),
        "sort": [(value, label, value == sort) for value, (label, _) in SORTS.items()],
    }


def _filter(facet: Facet, chosen: dict[Facet, str], products) -> Filter:
    """Counts under the other filters, so that a shopper sees what one more click would leave."""
    others = {other: value for other, value in chosen.items() if other is not facet}
    counts = facet.counts(products.filter(condition(others)), others)
    on = chosen[facet]
    options = tuple(
        (value, label, counts.get(value, 0), value == on)
        for value, label in facet.options
        if counts.get(value) or value == on
    )
    return Filter(facet.name, facet.param, options)


def _chips(query: QueryDict, chosen: dict[Facet, str]) -> list[tuple[str, str]]:
    chips = []
    for facet, value in chosen.items():
        if value:
            rest = query.copy()
            rest.pop(facet.param)
            rest.pop("page", None)
            chips.append((dict(facet.options)[value], f"?{rest.urlencode()}"))
    return chips
