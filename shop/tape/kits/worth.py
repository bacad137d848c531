"""What packages are worth for a demand: the most strips of each kind that they could give."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import accumulate

from shop.tape.packages import Package, StripNeed, fits


@dataclass(frozen=True)
class Demand:
    """So many strips of each kind: the kinds, longest first, and how many of each. Lengths are
    whole units of the finest decimal that a strip has."""

    kinds: tuple[StripNeed, ...]
    counts: tuple[int, ...]

    @cached_property
    def strips(self) -> list[StripNeed]:
        return [kind for kind, n in zip(self.kinds, self.counts, strict=True) for _ in range(n)]

    @cached_property
    def unit(self) -> Decimal:
        return Decimal(1).scaleb(min(0, *(k.length_cm.as_tuple().exponent for k in self.kinds)))

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        return tuple(int(kind.length_cm / self.unit) for kind in self.kinds)

    @cached_property
    def measures(self) -> tuple[int, ...]:
        """What a kit must reach: the strips of each kind; those of the longest kind, of the two
        longest, and so on to all; their length together."""
        return *self.counts, *accumulate(self.counts), self.length_of(self.counts)

    def length_of(self, counts: Sequence[int]) -> int:
        return sum(n * length for n, length in zip(counts, self.lengths, strict=True))


@dataclass(frozen=True)
class Use:
    """A package, less all that this demand has no use for: `pieces` that each give either one strip
    of the kinds that it `fits`, or as many as go into `length`. Equal ones are as good as another.
    """

    fits: tuple[bool, ...]
    pieces: int
    length: int
    many: bool

    @classmethod
    def of(cls, package: Package, demand: Demand, reach: dict) -> "Use | None":
        """None if it gives nothing that is needed. `reach` keeps the lengths that were added up."""
        able = tuple(fits(package, kind) for kind in demand.kinds)
        if not any(able):
            return None
        counts = tuple(n if can else 0 for n, can in zip(demand.counts, able, strict=True))
        lengths = [length for length, n in zip(demand.lengths, counts, strict=True) if n]
        pieces, length, many = min(package.pieces, sum(counts)), max(lengths), False
        if package.cuts_again:
            if able not in reach:
                reach[able] = _sums(demand.lengths, counts)
            below = (1 << int(package.length_cm / demand.unit) + 1) - 1
            length = (reach[able] & below).bit_length() - 1
            many = length >= 2 * min(lengths)
        return cls(able, pieces, length if many else max(lengths), many)

    def gives(self, demand: Demand) -> tuple[int, ...]:
        """The most of each of the demand's measures."""
        most, of_longest, strips = [], [], 0
        for n, length, can in zip(demand.counts, demand.lengths, self.fits, strict=True):
            if can:  # kinds come longest first, so this is the most of those up to here
                strips = self.pieces * (self.length // length if self.many else 1)
            most.append(min(n, strips) if can else 0)
            of_longest.append(min(strips, sum(most)))
        return *most, *of_longest, min(self.pieces * self.length, demand.length_of(most))

    def replaces(self, other: "Use", strips: int) -> bool:
        """Whether it gives all that the other can give, which is `strips` at the most."""
        if not all(map(bool.__ge__, self.fits, other.fits)):
            return False
        if not self.many:
            return self.pieces >= strips
        return self.pieces * (self.length // other.length) >= other.pieces


def _sums(lengths: Sequence[int], counts: Sequence[int]) -> int:
    """The lengths that some of the strips have together, as the bits of a number."""
    sums = 1
    for length, count in zip(lengths, counts, strict=True):
        for _ in range(count):
            sums |= sums << length
    return sums
