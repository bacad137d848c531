"""Filters of the product list: which products they leave, and how many each value would."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, Count, F, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce
from django.http import QueryDict
from oscar.core.loading import get_model

from page_cache.kept import kept
from shop.tape import packages
from shop.tape.models import COLORS, MATERIALS, TapePackage

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

    def counts(self, products: QuerySet, others: dict[Facet, tuple]) -> dict[str, int]:
        """{value: how many of the products have it}, in one query; of packages only those that
        fit the other filters, as a shopper wants one tape that is all of it."""
        if self.param == "stock":
            return {"in": products.filter(condition(others | {self: ("in",)})).count()}
        products = products.filter(condition(others)).order_by().values("pk")
        if self.param == "region":
            rows = get_model("regions", "RegionProduct").objects.filter(product__in=products)
            found = rows.values_list("region__slug").annotate(n=Count("product_id", distinct=True))
            return dict(found.order_by())
        rows = TapePackage.objects.filter(
            *(facet.of_package(values) for facet, values in others.items()),
            product__is_public=True,
        )
        if any(facet.param == "stock" and values for facet, values in others.items()):
            rows = rows.filter(product__in=_in_stock())
        rows = rows.annotate(kind=KIND, family=Coalesce("product__parent_id", "product_id"))
        found = rows.filter(family__in=products).values_list(self.column)
        return dict(found.annotate(n=Count("family", distinct=True)).order_by())


def facets() -> list[Facet]:
    return [
        Facet("region", "For which part", kept("shop.browse.regions", _regions)),
        Facet("shape", "Shape", tuple(SHAPES), "kind"),
        Facet("color", "Color", tuple(COLORS), "color"),
        Facet("material", "Material", tuple(MATERIALS), "material"),
        Facet("stock", "Availability", (("in", "In stock only"),)),
    ]


def _regions() -> tuple:
    return tuple(get_model("regions", "BodyRegion").objects.values_list("slug", "name"))


def condition(chosen: dict[Facet, tuple]) -> Q:
    """Products that meet all filters: what they ask of the package and of the stock is met by the
    product itself or by one and the same public variant."""
    buyable = Q()
    regions = Q()
    for facet, values in chosen.items():
        buyable &= facet.of_package(values, "tape_package__")
        if values and facet.param == "stock":
            buyable &= Q(pk__in=_in_stock())
        if values and facet.param == "region":
            listed = get_model("regions", "RegionProduct").objects.filter(region__slug__in=values)
            regions &= Q(pk__in=listed.values("product_id"))
    return (Q(pk__in=families(buyable)) if buyable else Q()) & regions


def families(buyable: Q) -> QuerySet:
    """Ids of the products that meet a condition themselves, or have a public variant that does."""
    rows = get_model("catalogue", "Product").objects.filter(buyable, is_public=True).order_by()
    return rows.values_list(Coalesce("parent_id", "pk"), flat=True)


def families_in_stock() -> QuerySet:
    return families(Q(pk__in=_in_stock()))


def _in_stock() -> QuerySet:
    """Ids of what can be bought now: variants, and products without them."""
    left = F("num_in_stock") - Coalesce(F("num_allocated"), 0)
    untracked = Q(product__product_class__track_stock=False)
    untracked |= Q(product__parent__product_class__track_stock=False)
    records = get_model("partner", "StockRecord").objects.annotate(left=left)
    found = records.filter(Q(left__gt=0) | untracked, price__isnull=False)
    return found.order_by().values("product_id")
