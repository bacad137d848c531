"""The product list: filters with counts, sorting, pages. Every state is an address (a GET form)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, Count, Exists, F, Min, OuterRef, Q, Value, When
from django.db.models.functions import Coalesce
from django.http import QueryDict
from oscar.core.loading import get_model

from shop.tape import packages
from shop.tape.models import COLORS, MATERIALS, TapePackage

SORTS = {
    "featured": ("Featured", ["sold_out", "pk"]),
    "price": ("Price, low to high", [F("lowest_price").asc(nulls_last=True), "pk"]),
    "-price": ("Price, high to low", [F("lowest_price").desc(nulls_last=True), "pk"]),
    "title": ("Name", ["title", "pk"]),
}
SHOWN = 5  # of a long list; the rest is folded
SHAPES = [("I", "I-strips"), ("Y", "Y-strips"), ("X", "X-strips"), ("fan", "Fans")]
SHAPES += [(packages.ROLL, "Rolls, cut your own")]
# A roll has no shape of its own: it is a kind beside the shapes of precut strips.
KIND = Case(When(format=packages.ROLL, then=Value(packages.ROLL)), default=F("shape"))


@dataclass(frozen=True)
class Facet:
    """A filter of the list: by the `column` of what is counted (of the package, else of the body
    region), or by stock. `options` are (value, label); several values of one facet mean either."""

    param: str
    name: str
    options: tuple
    column: str = ""

    def chosen(self, query: QueryDict) -> tuple[str, ...]:
        asked = query.getlist(self.param)
        return tuple(value for value, _ in self.options if value in asked)

    def of_package(self, values: tuple[str, ...], prefix: str = "") -> Q:
        """Packages that have one of the values; `prefix` leads to the package."""
        if not values or not self.column:
            return Q()
        if self.param != "shape":
            return Q(**{f"{prefix}{self.column}__in": values})
        precut = Q(**{f"{prefix}format": packages.PRECUT, f"{prefix}shape__in": values})
        roll = Q(**{f"{prefix}format": packages.ROLL})
        return precut | roll if packages.ROLL in values else precut

    def counts(self, products, others: dict[Facet, tuple]) -> dict[str, int]:
        """{value: how many of the products have it}, in one query; of packages only those that
        fit the other filters, as a shopper wants one tape that is all of it."""
        if self.param == "stock":
            found = products.filter(condition(others | {self: ("in",)}))
            return {"in": found.order_by().values("pk").distinct().count()}
        products = products.filter(condition(others)).order_by().values("pk")
        if self.param == "region":
            rows = get_model("regions", "RegionProduct").objects.filter(product__in=products)
            found = rows.values_list("region__slug").annotate(n=Count("product_id", distinct=True))
        else:
            packages = TapePackage.objects.filter(
                Q(product__in=products) | Q(product__parent__in=products),
                *(facet.of_package(values) for facet, values in others.items()),
                product__is_public=True,
            )
            if any(facet.param == "stock" and values for facet, values in others.items()):
                packages = packages.filter(product__in=products_in_stock())
            family = Coalesce("product__parent_id", "product_id")
            found = packages.annotate(kind=KIND).values_list(self.column)
            found = found.annotate(n=Count(family, distinct=True))
        return dict(found.order_by())


def products_in_stock():
    """Ids of what can be bought now: variants, and products without them."""
    left = F("stockrecords__num_in_stock") - Coalesce(F("stockrecords__num_allocated"), 0)
    rows = get_model("catalogue", "Product").objects.annotate(left=left)
    untracked = Q(product_class__track_stock=False) | Q(parent__product_class__track_stock=False)
    found = rows.filter(Q(left__gt=0) | untracked, stockrecords__price__isnull=False)
    return found.order_by().values("pk")


def _sold_out():
    """1 for products of which nothing can be bought now, neither they nor a public variant."""
    variants = get_model("catalogue", "Product").objects.filter(
        parent=OuterRef("pk"), is_public=True, pk__in=products_in_stock()
    )
    left = Q(pk__in=products_in_stock()) | Exists(variants)
    return Case(When(left, then=Value(0)), default=Value(1))


def condition(chosen: dict[Facet, tuple]) -> Q:
    """Products that meet all filters: what one asks of the package and of the stock is met by the
    product itself or by one and the same public variant."""
    own, variant, regions = Q(), Q(), Q()
    for facet, values in chosen.items():
        own &= facet.of_package(values, "tape_package__")
        variant &= facet.of_package(values, "children__tape_package__")
        if values and facet.param == "stock":
            own &= Q(pk__in=products_in_stock())
            variant &= Q(children__in=products_in_stock())
        if values and facet.param == "region":
            regions &= Q(region_products__region__slug__in=values)
    return ((own | (variant & Q(children__is_public=True))) if own else Q()) & regions


@dataclass(frozen=True)
class Filter:
    """A facet as the page shows it; `options` are (value, label, count, on), and `more` those that
    a long list keeps folded, `open` if one of them is on."""

    name: str
    param: str
    options: tuple
    more: tuple = ()
    open: bool = False


def facets() -> list[Facet]:
    regions = tuple(get_model("regions", "BodyRegion").objects.values_list("slug", "name"))
    return [
        Facet("region", "For which part", regions),
        Facet("shape", "Shape", tuple(SHAPES), "kind"),
        Facet("color", "Color", tuple(COLORS), "color"),
        Facet("material", "Material", tuple(MATERIALS), "material"),
        Facet("stock", "Availability", (("in", "In stock only"),)),
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
    if sort == "featured":
        found = found.annotate(sold_out=_sold_out())
    names = [label for _, label in _chosen_options(chosen)]
    return {
        "filtered_by": ", ".join(names),
        "ids": found.order_by(*SORTS[sort][1]).values_list("pk", flat=True),
        "filters": [_filter(facet, chosen, products) for facet in known],
        "chips": _chips(query, chosen),
        "sort": [(value, label, value == sort) for value, (label, _) in SORTS.items()],
    }


def _filter(facet: Facet, chosen: dict[Facet, tuple], products) -> Filter:
    """Counts under the other filters, so that a shopper sees what one more click would leave."""
    others = {other: values for other, values in chosen.items() if other is not facet}
    counts = facet.counts(products, others)
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
