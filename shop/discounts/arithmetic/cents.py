"""Parts of an amount, in whole cents (never negative)."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor


def part_of(cents: int, percent: Decimal) -> int:
    """`percent` of an amount, rounded half up."""
    return floor(Fraction(percent) * cents / 100 + Fraction(1, 2))


def share(amount: int, weights: Sequence[int]) -> list[int]:
    """`amount` shared in proportion to `weights`, by largest remainder: the parts add up to it,
    and none is more than its weight while the amount is not more than all of them. Of equal
    remainders the earlier one gets the cent. Raises ValueError if nobody is there to share it."""
    whole = sum(weights)
    if not whole:
        if amount:
            raise ValueError("An amount needs a weight to fall on.")
        return [0] * len(weights)
    parts = [amount * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: -(amount * weights[i] % whole))
    for i in by_remainder[: amount - sum(parts)]:
        parts[i] += 1
    return parts
