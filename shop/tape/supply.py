"""Which strips a package can supply, and for how many applications it lasts. Pure arithmetic.

The rules (domain facts): a precut I-strip can be shortened and cut into a Y, an X or a fan; a
precut Y, X or fan gives only its own shape, shortened; a roll gives every shape and length.
Tape can be cut narrower, never wider.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

PRECUT, ROLL = "precut", "roll"
SHAPES = ("I", "Y", "X", "fan")
# A guide longer than this many applications of one package is "plenty": stop counting.
MOST_APPLICATIONS = 500


@dataclass(frozen=True)
class StripNeed:
    """One strip that an application uses. Lengths and widths in cm."""

    shape: str
    length_cm: Decimal
    width_cm: Decimal


@dataclass(frozen=True)
class Package:
    """What one buyable package holds: `strips` precut strips of one length, or one roll."""

    format: str
    shape: str
    strips: int
    length_cm: Decimal
    width_cm: Decimal


def fits(package: Package, need: StripNeed) -> bool:
    """Whether the strip can be cut from one piece of the package."""
    if need.length_cm > package.length_cm or need.width_cm > package.width_cm:
        return False
    return package.format == ROLL or package.shape in ("I", need.shape)


def can_supply(package: Package, needs: Sequence[StripNeed]) -> bool:
    """Whether the package holds enough for at least one application."""
    return applications(package, needs, stop_at=1) >= 1


def applications(
    package: Package, needs: Sequence[StripNeed], *, stop_at: int = MOST_APPLICATIONS
) -> int:
    """How many applications one package gives; 0 if none, or if nothing is needed.

    Pieces are cut longest first from the first piece with enough left, so the figure is always
    one that can really be cut: it may be low by one, never high.
    """
    if not needs or not all(fits(package, need) for need in needs):
        return 0
    pieces = 1 if package.format == ROLL else package.strips
    left = [package.length_cm] * pieces
    cuts = sorted((need.length_cm for need in needs), reverse=True)
    done = 0
    while done < stop_at and _cut(left, cuts):
        done += 1
    return done


def _cut(left: list[Decimal], cuts: Sequence[Decimal]) -> bool:
    """Cut one application's strips from what is `left`; False if a strip cannot be had."""
    for length in cuts:
        for index, rest in enumerate(left):
            if rest >= length:
                left[index] = rest - length
                break
        else:
            return False
    return True
