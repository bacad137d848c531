"""The filters of the product list: which products each leaves, and how many each value would.

A filter is a condition on what can be bought: a variant, or a product without variants. One and the
same of them meets all filters, as a shopper wants one tape that is all of it.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Case, Count, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from page_cache.reads import narrow
from shop.tape import packages
from shop.tape.answers import Answers
from shop.tape.fabrics import codes_like

from .facets import Chosen, Facet

FAMILY = Coalesce("parent_id", "pk")
# A roll has no shape of its own: it is a kind beside the shapes of precut strips.
KIND = Case(
    When(tape_package__format=packages.ROLL, then=Value(packages.ROLL)),
    default=F("tape_package__shape"),
)
SENSITIVE = Answers(("sensitive",))


@dataclass(frozen=True)
class ProductFacet(Facet):
    """By a `column` of what can be bought; others say it themselves."""

    column: str = ""

    reads_price = False
    reads_stock = False

    def buyable(self, values: tuple[str, ...]) -> Q:
        """What can be bought and has one of the values."""
        return Q(**{f"{self.column}__in": values})

    def of_family(self, values: tuple[str, ...]) -> Q:
        """Products of the list with one of the values, whatever can be bought of them."""
        return Q()

    def value(self):
        """Of what can be bought, as an expression."""
        return F(self.column)

    def text(self, value) -> str:
        """The option's value that the database's `value` stands for."""
        return value

    def counts(self, products: QuerySet, chosen: Chosen) -> dict[str, int]:
        """{value: how many of the products have it and meet the rest of the choice}; one query."""
        with _narrowly(self, *(facet for facet, values in chosen.items() if values)):
            found = _buyables(chosen).annotate(family=FAMILY, counted=self.value())
            found = found.filter(family__in=_families(products, chosen)).exclude(counted=None)
            rows = found.order_by().values_list("counted")
            return {
                self.text(value): count
                for value, count in rows.annotate(n=Count("family", distinct=True))
            }


@dataclass(frozen=True)
class Shapes(ProductFacet):
    def buyable(self, values):
        precut = Q(tape_package__format=packages.PRECUT, tape_package__shape__in=values)
        roll = Q(tape_package__format=packages.ROLL)
        return precut | roll if packages.ROLL in values else precut

    def value(self):
        return KIND


@dataclass(frozen=True)
class Sizes(ProductFacet):
    """Centimeters in plain digits: "12.5"."""

    def buyable(self, values):
        return super().buyable(tuple(Decimal(value) for value in values))

    def text(self, value):
        return plain(value)


@dataclass(frozen=True)
class ForSensitiveSkin(ProductFacet):
    """By the rule of a guide's question about skin (shop.tape.answers)."""

    def buyable(self, values):
        return Q(tape_package__material__in=codes_like(SENSITIVE.materials))

    def value(self):
        return Case(When(self.buyable(()), then=Value("sensitive")))


@dataclass(frozen=True)
class Spec(ProductFacet):
    """By what staff wrote at an attribute of the product. `texts` are (value, whole text): texts
    that begin alike are one value."""

    code: str = ""
    texts: tuple[tuple[str, str], ...] = ()

    def buyable(self, values):
        written = [text for value, text in self.texts if value in values]
        rows = self._rows().filter(value_text__in=written).values("product_id")
        return Q(pk__in=rows) | Q(parent_id__in=rows)

    def value(self):
        one = self._rows().order_by("pk")
        return Coalesce(
            Subquery(one.filter(product_id=OuterRef("pk")).values("value_text")[:1]),
            Subquery(one.filter(product_id=OuterRef("parent_id")).values("value_text")[:1]),
        )

    def _rows(self):
        model = get_model("catalogue", "ProductAttributeValue")
        return model.objects.filter(attribute__code=self.code)

    def counts(self, products, chosen):
        found: dict[str, int] = {}
        of = {text: value for value, text in self.texts}
        for text, count in super().counts(products, chosen).items():
            if text in of:
                found[of[text]] = found.get(of[text], 0) + count
        return found


@dataclass(frozen=True)
class InStock(ProductFacet):
    reads_stock = True

    def buyable(self, values):
        return Q(pk__in=in_stock())

    def value(self):
        return Case(When(self.buyable(()), then=Value("in")))


@dataclass(frozen=True)
class Regions(ProductFacet):
    """Body regions list products, not their variants."""

    def of_family(self, values):
        rows = get_model("regions", "RegionProduct").objects.filter(region__slug__in=values)
        return Q(pk__in=rows.values("product_id"))

    def buyable(self, values):
        return Q()

    def counts(self, products, chosen):
        with _narrowly(*(facet for facet, values in chosen.items() if values)):
            rows = get_model("regions", "RegionProduct").objects
            rows = rows.filter(product__in=left(products, chosen).order_by().values("pk"))
            found = rows.values_list("region__slug").order_by()
            return dict(found.annotate(n=Count("product_id", distinct=True)))


def left(products: QuerySet, chosen: Chosen) -> QuerySet:
    """The products that meet all filters: what they ask of something to buy is met by the product
    itself or by one and the same public variant."""
    buyable = _buyable(chosen)
    if buyable:
        products = products.filter(pk__in=families(buyable))
    return products.filter(_of_family(chosen))


def families(buyable: Q) -> QuerySet:
    """Ids of the products that meet a condition themselves, or have a public variant that does."""
    rows = get_model("catalogue", "Product").objects.filter(buyable, is_public=True).order_by()
    return rows.values_list(FAMILY, flat=True)


def families_in_stock() -> QuerySet:
    return families(Q(pk__in=in_stock()))


def in_stock() -> QuerySet:
    """Ids of what can be bought now: variants, and products without them."""
    left_over = F("num_in_stock") - Coalesce(F("num_allocated"), 0)
    untracked = Q(product__product_class__track_stock=False)
    untracked |= Q(product__parent__product_class__track_stock=False)
    records = get_model("partner", "StockRecord").objects.annotate(left=left_over)
    found = records.filter(Q(left__gt=0) | untracked, price__isnull=False)
    return found.order_by().values("product_id")


def plain(number: Decimal) -> str:
    """Plain digits: 25.0 -> "25"."""
    return f"{number.normalize():f}"


def _buyable(chosen: Chosen) -> Q:
    asked = Q()
    for facet, values in chosen.items():
        asked &= facet.buyable(values) if values else Q()
    return asked


def _of_family(chosen: Chosen) -> Q:
    asked = Q()
    for facet, values in chosen.items():
        asked &= facet.of_family(values) if values else Q()
    return asked


def _buyables(chosen: Chosen) -> QuerySet:
    return get_model("catalogue", "Product").objects.filter(_buyable(chosen), is_public=True)


def _families(products: QuerySet, chosen: Chosen) -> QuerySet:
    return products.filter(_of_family(chosen)).order_by().values("pk")


def _narrowly(*facets: ProductFacet):
    """Who reads the prices of stock records, and not their pieces, is not made anew by a sale."""
    if any(facet.reads_stock for facet in facets) or not any(f.reads_price for f in facets):
        return nullcontext()
    return narrow(get_model("partner", "StockRecord")._meta.db_table)
