"""What one package can give of each kind of strip: vectors of counts, none within another."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .supply import Package, StripNeed, fits

Vector = tuple[int, ...]


def yields(package: Package, kinds: Sequence[StripNeed], demand: Vector) -> tuple[Vector, ...]:
    """The largest vectors that can be cut from the package, never above the demand.

    Empty if it gives nothing that is needed. ((4, 0), (0, 7)) reads: four of the first kind, or
    seven of the second, or less.
    """
    most = most_of_each(package, kinds, demand)
    if not any(most):
        return ()
    wanted = tuple(n if most[at] else 0 for at, n in enumerate(demand))
    if sum(wanted) <= package.pieces:  # a piece for each strip
        return (wanted,)
    return _times(_of_one_piece(package, kinds, wanted), package.pieces, wanted)


def most_of_each(package: Package, kinds: Sequence[StripNeed], demand: Vector) -> Vector:
    """The most that the package gives of each kind, if it gave that kind alone."""
    return tuple(
        min(n, package.pieces * _of_kind(package, kind))
        for kind, n in zip(kinds, demand, strict=True)
    )


def _of_kind(package: Package, kind: StripNeed) -> int:
    if not fits(package, kind):
        return 0
    return int(package.length_cm // kind.length_cm) if package.cuts_again else 1


def _of_one_piece(package: Package, kinds: Sequence[StripNeed], wanted: Vector) -> tuple:
    if not package.cuts_again:
        units = (tuple(int(n == at) for n in range(len(wanted))) for at in range(len(wanted)))
        return tuple(unit for unit in units if any(map(min, unit, wanted)))
    lengths = [kind.length_cm for kind in kinds]
    found: list[Vector] = []

    def fill(at: int, left, so_far: Vector) -> None:
        if at == len(wanted):
            found.append(so_far)
            return
        most = min(wanted[at], int(left // lengths[at]))
        last = not any(wanted[at + 1 :])
        for count in [most] if last else range(most, -1, -1):
            fill(at + 1, left - count * lengths[at], (*so_far, count))

    fill(0, package.length_cm, ())
    return _largest(found)


@lru_cache(maxsize=2048)
def _times(one: tuple[Vector, ...], pieces: int, wanted: Vector) -> tuple[Vector, ...]:
    """What that many equal pieces give together; boxes of many sizes share the way up to them."""
    if pieces == 1 or one == (wanted,):
        return one
    if len(one) == 1:
        return (tuple(min(pieces * n, most) for n, most in zip(one[0], wanted, strict=True)),)
    return _largest(
        {
            tuple(map(min, map(sum, zip(some, more, strict=True)), wanted))
            for some in _times(one, pieces - 1, wanted)
            for more in one
        }
    )


def within(small: Vector, large: Vector) -> bool:
    return all(map(int.__le__, small, large))


def _largest(vectors: Iterable[Vector]) -> tuple[Vector, ...]:
    """Those that are within no other, in one order whatever the order they came in."""
    kept: list[Vector] = []
    for vector in sorted(set(vectors), key=lambda v: (-sum(v), v)):
        if not any(within(vector, other) for other in kept):
            kept.append(vector)
    return tuple(sorted(kept, reverse=True))
