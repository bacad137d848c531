"""The terms of a discount, as the form asks for them: plain values, no database."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shop.web.money import money

PERCENT, AMOUNT, EACH = "percent", "amount", "each"
FREE, BUNDLE, SHIPPING = "free", "bundle", "shipping"
KINDS = {
    PERCENT: "Percent off",
    AMOUNT: "Amount off the cart",
    EACH: "Amount off each piece",
    FREE: "Buy some, get one free",
    BUNDLE: "Several pieces for one price",
    SHIPPING: "Free shipping",
}
BENEFITS = {  # Oscar's name of each
    PERCENT: "Percentage",
    AMOUNT: "Absolute",
    EACH: "Fixed",
    FREE: "Multibuy",
    BUNDLE: "Fixed price",
    SHIPPING: "Shipping percentage",
}
OF_PIECES = (FREE, BUNDLE)  # what a cart must hold is counted in pieces
ALL, NONE, NAMED = "all", "none", "named"


@dataclass(frozen=True)
class Terms:
    """By one `code`, or by `how_many` codes of which each is for one use; else automatic.

    `value` is percent, dollars off, or what a bundle costs; `pieces` are those to buy before
    one is free, or those of a bundle; `least` is what the goods must cost. `together` is one of
    ALL, NONE, NAMED, and `partners` are the ids of the named offers. Both days count."""

    name: str
    kind: str
    code: str = ""
    how_many: int | None = None
    value: Decimal | None = None
    pieces: int | None = None
    least: Decimal | None = None
    categories: tuple[int, ...] = ()
    together: str = ALL
    partners: tuple[int, ...] = ()
    most_uses: int | None = None
    most_each: int | None = None
    starts: date | None = None
    ends: date | None = None

    @property
    def is_by_code(self) -> bool:
        return bool(self.code or self.how_many)

    @property
    def condition(self) -> tuple[str, Decimal | int]:
        """Oscar's (type, value) of what a cart must hold."""
        if self.kind == FREE:
            return "Count", self.pieces + 1
        if self.kind == BUNDLE:
            return "Count", self.pieces
        return ("Count", 1) if self.least is None else ("Value", self.least)

    @property
    def benefit_value(self) -> Decimal | int | None:
        return {FREE: None, SHIPPING: 100}.get(self.kind, self.value)

    @property
    def words(self) -> str:
        """Such as "20% off, from $35.00"."""
        said = {
            PERCENT: lambda: f"{self.value.normalize():f}% off",
            AMOUNT: lambda: f"{money(self.value)} off",
            EACH: lambda: f"{money(self.value)} off each piece",
            FREE: lambda: f"Buy {self.pieces}, get 1 free",
            BUNDLE: lambda: f"{self.pieces} for {money(self.value)}",
            SHIPPING: lambda: "Free shipping",
        }[self.kind]()
        return said if self.least is None else f"{said}, from {money(self.least)}"
