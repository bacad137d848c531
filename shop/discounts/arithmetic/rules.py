"""What a cart's lines and an offer's rule are to the arithmetic. Amounts are whole cents; a line is
named by its place in the sequence of lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum, auto

OFTEN = 10_000  # times, where nothing limits them


class Kind(IntEnum):
    """What a rule does, in the order in which rules apply. `value` is cents but where said."""

    FREE_PIECE = auto()  # the cheapest piece of a group is free; no value
    BUNDLE = auto()  # a group of pieces costs `value` together
    EACH = auto()  # `value` off each piece
    PERCENT = auto()  # `value` percent off
    AMOUNT = auto()  # `value` off all of it, once
    SHIPPING_PRICE = auto()  # shipping costs `value` at most
    SHIPPING_PERCENT = auto()  # `value` percent off the shipping
    SHIPPING_AMOUNT = auto()  # `value` off the shipping

    @property
    def is_shipping(self) -> bool:
        return self >= Kind.SHIPPING_PRICE

    @property
    def uses_pieces(self) -> bool:
        return self <= Kind.BUNDLE


class Measure(Enum):
    """What a condition counts."""

    PIECES = auto()
    CENTS = auto()
    PRODUCTS = auto()  # different ones


@dataclass(frozen=True)
class Line:
    product: int
    pieces: int
    unit: int


@dataclass(frozen=True)
class Condition:
    """What must be in the cart: `at_least` so much of what `lines` hold, before any discount."""

    measure: Measure
    at_least: int
    lines: frozenset[int]

    def reached(self, lines: Sequence[Line], pieces: Mapping[int, int]) -> bool:
        """Whether these pieces, {line: how many}, are enough."""
        return self.found(lines, pieces) >= self.at_least

    def found(self, lines: Sequence[Line], pieces: Mapping[int, int]) -> int:
        """How much of what is measured these pieces are."""
        counted = {i: n for i, n in pieces.items() if n and i in self.lines}
        if self.measure is Measure.PIECES:
            return sum(counted.values())
        if self.measure is Measure.CENTS:
            return sum(lines[i].unit * n for i, n in counted.items())
        return len({lines[i].product for i in counted})


@dataclass(frozen=True)
class Rule:
    """One offer. `lines` are those that it may take something off.

    `partners` are the keys of the rules it goes together with: None for all that say so as well,
    none at all for "not together". `most_cents` and `most_times` are what its limits leave, and
    `most_pieces` is how many pieces it touches at most, the cheapest first. `rank` orders rules of
    a kind, the lower first, then those without a code, then by key.
    """

    key: int
    kind: Kind
    condition: Condition
    value: int | Decimal = 0
    lines: frozenset[int] = frozenset()
    most_pieces: int | None = None
    most_times: int = OFTEN
    most_cents: int | None = None
    partners: frozenset[int] | None = None
    rank: int = 0
    is_code: bool = False

    @property
    def order(self) -> tuple:
        return (self.kind, self.rank, self.is_code, self.key)

    def is_met(self, lines: Sequence[Line]) -> bool:
        return self.condition.reached(lines, {i: line.pieces for i, line in enumerate(lines)})

    def capped(self, cents: int) -> int:
        return cents if self.most_cents is None else min(cents, self.most_cents)


@dataclass(frozen=True)
class Taken:
    """What a rule took off, by line, in so many applications."""

    rule: Rule
    times: int
    by_line: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.by_line)
