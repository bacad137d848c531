"""The cheapest choice of packages whose vectors add up to a demand. Prices in minor units.

Package after package is tried for the kind of strip that the fewest give, the cheapest way first.
A way is left where even its cheapest end would be dearer than the best found (`_least`), and where
a package that gives as much at a lower price is still at hand. What is tried is all that could win,
so the answer is exact; WAYS bounds the time on a shelf made to defeat that, and then the answer is
the best found by then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import mul

from .supply import Package, StripNeed
from .yields import Vector, most_of_each, within, yields

WAYS = 2_000  # about 50 ms; a guide of the demo takes under 100


@dataclass(frozen=True)
class Demand:
    """So many strips of each kind: the kinds, and how many of each."""

    kinds: tuple[StripNeed, ...]
    counts: Vector

    @cached_property
    def _lengths(self) -> tuple[float, ...]:
        return tuple(float(kind.length_cm) for kind in self.kinds)

    def length(self, counts: Vector) -> float:
        """Of so many strips, in cm."""
        return sum(map(mul, counts, self._lengths))


class Choice:
    """One offer: its `place` on the shelf, price, pieces at hand, and what it can give."""

    def __init__(self, place: int, price: int, available: int, package: Package, demand: Demand):
        self.place, self.price, self.available = place, price, available
        self.package, self.demand = package, demand
        self.most = most_of_each(package, demand.kinds, demand.counts)
        counts = tuple(n if most else 0 for n, most in zip(demand.counts, self.most, strict=True))
        tape = package.pieces * float(package.length_cm)
        self.length = min(tape, demand.length(counts))  # cm of what is needed, at the most

    @property
    def covers_all(self) -> bool:
        """Whether one is enough, as far as that is plain: a roll of the whole length, or a precut
        strip for each."""
        fits_all = all(self.most)
        if self.package.is_roll:
            return fits_all and self.demand.length(self.demand.counts) <= self.length
        return fits_all and sum(self.demand.counts) <= self.package.pieces

    @cached_property
    def vectors(self) -> tuple[Vector, ...]:
        """Worked out only for the few packages that could be part of the best kit."""
        return yields(self.package, self.demand.kinds, self.demand.counts)

    def replaces(self, other: "Choice") -> bool:
        """Whether it gives all that the other can give."""
        return within(other.most, self.most) and all(
            any(within(vector, own) for own in self.vectors) for vector in other.vectors
        )


# Cost, packages, their places in order: the smallest is the best.
Result = tuple[int, int, tuple[int, ...]]


def cheapest(demand: Demand, choices: Sequence[Choice]) -> tuple[int, ...] | None:
    """The places of the packages to buy, one for each package; None if all do not cover it."""
    useful = [choice for choice in choices if choice.available > 0 and any(choice.most)]
    found = _Search(demand, useful).run()
    return None if found is None else found[2]


class _Search:
    def __init__(self, demand: Demand, choices: Sequence[Choice]):
        self.demand = demand
        self.left = {choice.place: choice.available for choice in choices}
        # For each kind the packages by what a strip of it costs in them, cheapest first; and all by
        # what a centimeter costs.
        self.by_kind = [
            sorted((c for c in choices if c.most[at]), key=lambda c, at=at: _ratio(c, c.most[at]))
            for at in range(len(demand.counts))
        ]
        self.by_length = sorted(choices, key=lambda c: _ratio(c, c.length))
        self.order = sorted(range(len(demand.counts)), key=lambda at: len(self.by_kind[at]))
        self.best: Result | None = None
        self.seen: set[tuple] = set()
        self.ways = 0

    def run(self) -> Result | None:
        whole = [(c.price, 1, (c.place,)) for c in self.by_length if c.covers_all]
        self.best = min(whole, default=None)
        if self._least(self.demand.counts) < float("inf"):
            self._go_on(self.demand.counts, (0, 0, ()))
        return self.best

    def _go_on(self, counts: Vector, so_far: Result) -> None:
        if not any(counts):
            self.best = min(self.best or so_far, so_far)
            return
        if (counts, so_far[2]) in self.seen:
            return
        self.seen.add((counts, so_far[2]))
        kind = next(at for at in self.order if counts[at])
        length = self.demand.length(counts)
        tried: list[Choice] = []
        for choice in self.by_kind[kind]:
            if self._hopeless(choice, length, so_far[0]):
                continue
            if any(self._in_place_of(choice, other) for other in tried):
                continue
            self._take(choice, kind, counts, so_far)
            tried.append(choice)

    def _in_place_of(self, choice: Choice, other: Choice) -> bool:
        """Whether a kit is better with the other, tried before, than with this one: it gives the
        same for less, or more for less and no kit uses it up."""
        if choice.vectors == other.vectors:
            return True
        cheaper = (other.price, other.place) < (choice.price, choice.place)
        enough = self.left[other.place] >= sum(self.demand.counts)
        return cheaper and enough and other.replaces(choice)

    def _take(self, choice: Choice, kind: int, counts: Vector, so_far: Result) -> None:
        cost, packages, places = so_far
        now = (cost + choice.price, packages + 1, tuple(sorted((*places, choice.place))))
        self.left[choice.place] -= 1
        ways = {_minus(counts, vector) for vector in choice.vectors if vector[kind]}
        self.ways += len(ways)
        for least, left in sorted((self._least(left), left) for left in ways):
            if not self._too_dear(now[0] + least):
                self._go_on(left, now)
        self.left[choice.place] += 1

    def _hopeless(self, choice: Choice, length: float, cost: int) -> bool:
        """Whether it is sold out, or too dear whatever it is cut into; `length` cm are needed."""
        if not self.left[choice.place]:
            return True
        rest = self._least_of_length(length - choice.length)
        return self._too_dear(cost + choice.price + rest)

    def _too_dear(self, cost: float) -> bool:
        if self.best is None:
            return cost == float("inf")
        return cost > self.best[0] or self.ways > WAYS

    def _least(self, counts: Vector) -> float:
        """What this costs at the very least, in parts of packages: the dearest kind alone, or the
        length of all strips together."""
        kinds = [
            self._in_parts(self.by_kind[at], n, lambda c, at=at: c.most[at])
            for at, n in enumerate(counts)
            if n
        ]
        return max([*kinds, self._least_of_length(self.demand.length(counts))], default=0)

    def _least_of_length(self, length: float) -> float:
        return self._in_parts(self.by_length, length, lambda choice: choice.length)

    def _in_parts(self, choices: Sequence[Choice], need: float, gives) -> float:
        cost = 0.0
        for choice in choices if need > 0 else ():
            give = gives(choice) * self.left[choice.place]
            if give >= need - 1e-6:
                return cost + need * choice.price / gives(choice) - 1e-6
            cost, need = cost + self.left[choice.place] * choice.price, need - give
        return float("inf") if need > 1e-6 else cost


def _ratio(choice: Choice, gives: float) -> tuple[float, int]:
    return choice.price / gives, choice.place


def _minus(counts: Vector, vector: Vector) -> Vector:
    return tuple(max(a - b, 0) for a, b in zip(counts, vector, strict=True))
