"""For how many tapings bought tape is enough, and for how many days. Pure arithmetic.

A rule of thumb, never a promise: one taping after the other, each worn as long as is usual. How
often somebody tapes is theirs to decide, so the answer is kept between two weeks and six months.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shop.tape.cutting import applications
from shop.tape.fabrics import COTTON, GENTLE, SYNTHETIC
from shop.tape.packages import Package, StripNeed

# A taping that no guide describes: two strips of the usual 10 in (25 cm).
STRIPS_A_TAPING = 2
ROLL_CM_A_TAPING = 50
# Days that tape stays on, (from, to). Gentle adhesive has no figure of its own: taken as cotton.
WEAR_DAYS = {COTTON: (1, 3), SYNTHETIC: (3, 7), GENTLE: (1, 3)}
SHORTEST_DAYS, LONGEST_DAYS = 14, 182


@dataclass(frozen=True)
class Taping:
    """One taping of a guide: the strips it takes, and the days it stays on, (from, to)."""

    guide_id: int
    title: str
    url: str
    needs: tuple[StripNeed, ...]
    wear_days: tuple[int, int]


def taping_of(package: Package, tapings: Sequence[Taping]) -> Taping | None:
    """The first one whose strips the package can supply; None if it is none."""
    return next((t for t in tapings if applications(package, t.needs, stop_at=1)), None)


def tapings_in(package: Package, taping: Taping | None) -> int:
    """For how many tapings one package is enough, at least 1; without a guide, by the default."""
    if taping is not None:
        return max(applications(package, taping.needs), 1)
    if package.is_roll:
        return max(int(package.length_cm // ROLL_CM_A_TAPING), 1)
    return max(package.strips // STRIPS_A_TAPING, 1)


def wear_days(kind: str, taping: Taping | None) -> tuple[int, int]:
    """How long one taping stays on: what the guide says, else what is usual for the `kind` of
    fabric (shop.tape.fabrics)."""
    return taping.wear_days if taping else WEAR_DAYS[kind]


def lasting_days(portions: Iterable[tuple[int, tuple[int, int]]]) -> int:
    """Days until all of it is used up. `portions` are (tapings, days one stays on), each worn for
    the middle of its days."""
    halves = sum(tapings * (low + high) for tapings, (low, high) in portions)
    return min(max(halves // 2, SHORTEST_DAYS), LONGEST_DAYS)
