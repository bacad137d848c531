"""Which strips can be cut from pieces of tape, and what stays. Lengths in cm.

A precut Y, X or fan gives one strip: its tails end where the rest would begin. A plain strip or a
roll is cut along its length as often as it goes. Its width gives one strip, cut narrower or not.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .packages import Package, StripNeed, fits

# A guide longer than this many applications of one package is "plenty": stop counting.
MOST_APPLICATIONS = 500

Piece = tuple[Package, Decimal]  # what it came in, and the length that is left of it


@dataclass(frozen=True)
class Rest:
    """What is left of packages: precut `strips` nobody has cut, and the longest end of a roll."""

    strips: int = 0
    roll_cm: Decimal = Decimal(0)


class Pieces:
    """The tape of some packages, equal pieces counted together: a box of 20 is one row of 20."""

    def __init__(self, rows: Counter):
        self._rows = rows

    @classmethod
    def of(cls, packages: Iterable[Package]) -> "Pieces":
        rows: Counter = Counter()
        for package in packages:
            rows[package, package.length_cm] += package.pieces
        return cls(rows)

    def cut(self, needs: Sequence[StripNeed]) -> "Pieces | None":
        """What stays once all strips are cut: longest first, each from the piece with the least to
        spare. None if that gets stuck, though another way may be left."""
        rows = Counter(self._rows)
        for need in _longest_first(needs):
            ways = [(rest, piece) for piece in rows if (rest := _rest(piece, need)) is not None]
            if not ways:
                return None
            rest, piece = min(ways, key=lambda way: (way[0], way[1][0].sort_key))
            _use(rows, piece, rest)
        return Pieces(rows)

    def cut_any_way(self, needs: Sequence[StripNeed], tries: Iterator) -> "Pieces | None":
        """As `cut`, but None only if no way of cutting gives all the strips, or `tries` end: each
        cut that is tried takes one."""
        return self.cut(needs) or self._search(tuple(_longest_first(needs)), set(), tries)

    def _search(self, needs: Sequence[StripNeed], failed: set, tries: Iterator) -> "Pieces | None":
        if not needs:
            return self
        state = (len(needs), frozenset(self._rows.items()))
        if state in failed or next(tries, None) is None:
            return None
        for piece in sorted(self._rows, key=lambda piece: (piece[1], piece[0].sort_key)):
            if (rest := _rest(piece, needs[0])) is not None:
                rows = Counter(self._rows)
                _use(rows, piece, rest)
                if (found := Pieces(rows)._search(needs[1:], failed, tries)) is not None:
                    return found
        failed.add(state)
        return None

    def rest(self) -> Rest:
        """What is of use in it: offcuts of strips are not counted."""
        strips = sum(
            count
            for (package, left), count in self._rows.items()
            if not package.is_roll and left == package.length_cm
        )
        ends = [left for package, left in self._rows if package.is_roll]
        return Rest(strips, max(ends, default=Decimal(0)))


def applications(
    package: Package, needs: Sequence[StripNeed], *, stop_at: int = MOST_APPLICATIONS
) -> int:
    """How many applications one package gives; 0 if none, or if nothing is needed. It may be low by
    one, never high: it counts what has really been cut."""
    return further_applications(Pieces.of([package]), needs, stop_at=stop_at)[0]


def further_applications(
    pieces: Pieces, needs: Sequence[StripNeed], *, stop_at: int = MOST_APPLICATIONS
) -> tuple[int, Pieces]:
    """How many more can be cut from the pieces, one after the other, and what stays then."""
    done = 0
    while needs and done < stop_at and (left := pieces.cut(needs)) is not None:
        done, pieces = done + 1, left
    return done, pieces


def _longest_first(needs: Iterable[StripNeed]) -> list[StripNeed]:
    return sorted(needs, key=lambda n: (n.length_cm, n.width_cm, n.shape), reverse=True)


def _rest(piece: Piece, need: StripNeed) -> Decimal | None:
    """What stays of a piece once the strip is cut; None if it cannot be."""
    package, left = piece
    if left < need.length_cm or not fits(package, need):
        return None
    return left - need.length_cm if package.cuts_again else Decimal(0)


def _use(rows: Counter, piece: Piece, rest: Decimal) -> None:
    rows[piece] -= 1
    if not rows[piece]:
        del rows[piece]
    if rest:
        rows[piece[0], rest] += 1
