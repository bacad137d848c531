"""What a package holds, what a guide needs, and which piece can become which strip.

The rules (domain facts): a precut I-strip can be shortened and cut into a Y, an X or a fan; a
precut Y, X or fan gives only its own shape, shortened; a roll gives every shape and length.
Tape can be cut narrower, never wider.
"""

from dataclasses import dataclass
from decimal import Decimal

PRECUT, ROLL = "precut", "roll"
SHAPES = ("I", "Y", "X", "fan")


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

    @property
    def is_roll(self) -> bool:
        return self.format == ROLL

    @property
    def pieces(self) -> int:
        return 1 if self.is_roll else self.strips

    @property
    def cuts_again(self) -> bool:
        """Whether the rest of a piece is of use: the tails of a Y, an X or a fan are not."""
        return self.is_roll or self.shape == "I"

    @property
    def sort_key(self) -> tuple:
        return self.format, self.shape, self.length_cm, self.width_cm, self.strips


def fits(package: Package, need: StripNeed) -> bool:
    """Whether the strip can be cut from one piece of the package."""
    if need.length_cm > package.length_cm or need.width_cm > package.width_cm:
        return False
    return package.is_roll or package.shape in ("I", need.shape)
