"""Prices as filters: ready ranges, and two fields of the shopper's own. In dollars."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from django.db.models import Case, Q, Value, When
from django.http import QueryDict

from .product_facets import ProductFacet

PRICE = "stockrecords__price"
MOST = Decimal(1_000_000)
CENT = Decimal("0.01")
# (value, label, condition): together every price, each once.
READY = (
    ("under-10", "Under $10", Q(**{f"{PRICE}__lt": 10})),
    ("10-20", "$10 to $20", Q(**{f"{PRICE}__gte": 10, f"{PRICE}__lte": 20})),
    ("over-20", "Over $20", Q(**{f"{PRICE}__gt": 20})),
)


@dataclass(frozen=True)
class ReadyPrices(ProductFacet):
    """Ready ranges of the price."""

    reads_price = True

    def buyable(self, values):
        ranges = Q()
        for value, _, condition in READY:
            if value in values:
                ranges |= condition
        return ranges

    def value(self):
        return Case(*(When(condition, then=Value(value)) for value, _, condition in READY))


@dataclass(frozen=True)
class OwnPrices(ProductFacet):
    """From and to, as typed. Its one value is "5-12.5", "5-" or "-12.5"."""

    reads_price = True

    @property
    def params(self):
        return f"{self.param}_from", f"{self.param}_to"

    def chosen(self, query: QueryDict):
        asked = Typed.read(query, self.params)
        return (asked.value,) if asked.value and not asked.problem else ()

    def fields(self, values):
        pairs = [zip(self.params, value.split("-"), strict=True) for value in values]
        return [(name, number) for pair in pairs for name, number in pair if number]

    def words(self, value):
        low, high = value.split("-")
        if not low:
            return f"Up to {money(high)}"
        return f"{money(low)} to {money(high)}" if high else f"From {money(low)}"

    def buyable(self, values):
        asked = Q()
        for value in values:
            low, high = value.split("-")
            asked &= Q(**{f"{PRICE}__gte": Decimal(low)}) if low else Q()
            asked &= Q(**{f"{PRICE}__lte": Decimal(high)}) if high else Q()
        return asked


@dataclass(frozen=True)
class Typed:
    """What stands in the two fields: `low` and `high` as numbers in plain digits, empty if there
    is none; `problem` is a sentence about what cannot be used, and then nothing of it counts."""

    names: tuple[str, str]
    low: str = ""
    high: str = ""
    problem: str = ""

    @classmethod
    def read(cls, query: QueryDict, names: tuple[str, str]) -> Typed:
        numbers, problem = [], ""
        for name in names:
            text = query.get(name, "").strip()
            numbers.append(_number(text) if text else "")
            if numbers[-1] is None and not problem:
                problem = f"“{text[:20]}” is not a price. Type dollars, such as 5 or 12.50."
        low, high = (number or "" for number in numbers)
        if low and high and Decimal(low) > Decimal(high):
            problem = f"No price is from {money(low)} to {money(high)}. Put the lower one first."
        return cls(names, low, high, problem)

    @property
    def value(self) -> str:
        return f"{self.low}-{self.high}" if self.low or self.high else ""


def _number(text: str) -> str | None:
    """Dollars in plain digits, to the cent; None for what is no price."""
    try:
        number = Decimal(text.removeprefix("$").strip())
        if not 0 <= number < MOST:  # and for what is not a number
            return None
        number = abs(number.quantize(CENT))  # no sign before a zero
    except InvalidOperation:
        return None
    return f"{number.normalize():f}"


def money(number: str) -> str:
    """ "$5", "$12.50"."""
    dollars = Decimal(number)
    return f"${dollars:,.0f}" if dollars == dollars.to_integral() else f"${dollars:,.2f}"
