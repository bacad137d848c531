"""The cheapest choice of packages that a demand can be cut from. Prices in minor units.

Offers that are alike for the demand (another color, a length that gives no strip more) are one
row, cheapest first. Package after package is added where the fewest can help; a choice is left
where even its cheapest end would be dearer than the best found, or a row that gives as much costs
less. What seems enough is really cut. So the answer is exact, up to STEPS: on a shelf made to
defeat it, it is the best that was found by then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import sub

from shop.tape.cutting import Pieces

from .worth import Demand, Use

STEPS = 300  # choices looked into; a guide of the demo takes under 20
TRIES = 200  # cuts, where cutting the longest strips first gets stuck

# Cost, packages, their places in order: the smallest is the best.
Result = tuple[int, int, tuple[int, ...]]


class Row:
    """Offers of one use: `units` are (price, place) of each piece on hand that could be of use,
    cheapest first; `used` of them are taken. It `beats` the rows that it gives as much as."""

    def __init__(self, use: Use, demand: Demand):
        self.use, self.gives = use, use.gives(demand)
        self.units: list[tuple[int, int]] = []
        self.used = 0
        self.beats: set[Row] = set()

    @property
    def next(self) -> tuple[int, int]:
        return self.units[self.used]

    @property
    def is_left(self) -> bool:
        return self.used < len(self.units)


def cheapest(demand: Demand, offers: Sequence) -> tuple[tuple[int, ...], Pieces] | None:
    """The places of the packages to buy among the offers (cheapest.Offer), one for each package,
    and what stays of them; None if all of them do not cover the demand."""
    search = _Search(demand, offers)
    search.run()
    return search.best and (search.best[2], search.stays)


def _rows(demand: Demand, offers: Sequence) -> list[Row]:
    rows: dict[Use, Row] = {}
    reach: dict = {}
    for place, offer in enumerate(offers):
        use = Use.of(offer.package, demand, reach)
        if use and offer.available > 0:
            row = rows.setdefault(use, Row(use, demand))
            row.units += [(offer.price, place)] * min(offer.available, len(demand.strips))
    for row in rows.values():
        row.units = sorted(row.units)[: len(demand.strips)]
    # By what they cost: a row that another beats, whatever is taken of it, is no use.
    kept: list[Row] = []
    for row in sorted(rows.values(), key=lambda row: row.next):
        above = [other for other in kept if other.use.replaces(row.use, row.gives[-2])]
        if not any(len(o.units) == len(demand.strips) and o.units[-1] < row.next for o in above):
            kept.append(row)
    for row in kept:
        row.beats = {o for o in kept if o is not row and row.use.replaces(o.use, o.gives[-2])}
    return kept


@dataclass(frozen=True)
class Portion:
    """Units of one row at one price, from the unit `start` to before `end`: each gives as much of a
    measure for as much money."""

    row: Row
    gives: int
    start: int
    end: int
    price: int

    @property
    def left(self) -> int:
        return self.end - max(self.start, self.row.used)

    @property
    def order(self) -> tuple:
        return self.price / self.gives, self.row.units[self.start]


class _Search:
    def __init__(self, demand: Demand, offers: Sequence):
        self.demand, self.offers, self.rows = demand, offers, _rows(demand, offers)
        self.by_measure = [_portions(self.rows, at) for at in range(len(demand.measures))]
        self.best: Result | None = None
        self.stays = Pieces.of(())
        self.seen: set[tuple[int, ...]] = set()
        self.steps, self.tries = 0, iter(range(TRIES))

    def run(self) -> None:
        for row in sorted(self.rows, key=lambda row: row.next):
            enough = all(map(int.__ge__, row.gives, self.demand.measures))
            if enough and self._is_enough((row.next[0], 1, (row.next[1],))):
                break
        self._go_on((0, 0, ()), self.demand.measures)

    def _go_on(self, so_far: Result, short: tuple[int, ...]) -> None:
        """Add packages to those so far, which leave the measures `short`."""
        cost, _, places = so_far
        least = [_in_parts(*one) for one in zip(self.by_measure, short, strict=True)]
        if places in self.seen or self._too_dear(cost + max(least)):
            return
        self.seen.add(places)
        self.steps += 1
        lacking = [at for at, much in enumerate(short) if much > 0]
        if not lacking and self._is_enough(so_far):
            return
        dearest = max(lacking, key=least.__getitem__, default=-1)
        for row in self._worth_trying(dearest):
            self._take(row, so_far, short)

    def _worth_trying(self, at: int) -> list[Row]:
        """Who gives of the measure, the cheapest for it first, but for those that another beats:
        whatever they end in, it ends in as well, for less."""
        rows = [(row.next, row) for row in self.rows if row.is_left and row.gives[at]]
        tried: list[tuple] = []
        for unit, row in sorted(rows, key=lambda one: (one[0][0] / one[1].gives[at], one[0])):
            if not any(other < unit and row in beats for other, beats, _ in tried):
                tried.append((unit, row.beats, row))
        return [row for _, _, row in tried]

    def _take(self, row: Row, so_far: Result, short: tuple[int, ...]) -> None:
        cost, packages, places = so_far
        price, place = row.next
        if self._too_dear(cost + price):
            return
        row.used += 1
        now = (cost + price, packages + 1, tuple(sorted((*places, place))))
        self._go_on(now, tuple(map(sub, short, row.gives)))
        row.used -= 1

    def _too_dear(self, cost: float) -> bool:
        if self.steps > STEPS:
            return True
        return cost == float("inf") if self.best is None else cost > self.best[0]

    def _is_enough(self, result: Result) -> bool:
        """Whether all strips can be cut from it; if it is the best so far, it is kept."""
        self.steps += len(result[2])  # to cut many packages takes longer
        pieces = Pieces.of(self.offers[place].package for place in result[2])
        stays = pieces.cut_any_way(self.demand.strips, self.tries)
        if stays and (self.best is None or result < self.best):
            self.best, self.stays = result, stays
        return stays is not None


def _portions(rows: Sequence[Row], at: int) -> list[Portion]:
    """Who gives of the measure, the cheapest for it first."""
    found = []
    for row in rows:
        prices = [price for price, _ in row.units] if row.gives[at] else []
        for price in dict.fromkeys(prices):
            start = prices.index(price)
            found.append(Portion(row, row.gives[at], start, start + prices.count(price), price))
    return sorted(found, key=lambda portion: portion.order)


def _in_parts(portions: Sequence[Portion], need: float) -> float:
    cost = 0.0
    for portion in portions if need > 0 else ():
        if (left := portion.left) > 0:
            give = portion.gives * left
            if give >= need:
                return cost + need * portion.price / portion.gives - 1e-6
            cost, need = cost + left * portion.price, need - give
    return float("inf") if need > 0 else cost
