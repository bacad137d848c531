"""Packages, strips and shelves to choose a kit from, in few words: cm, and cents."""

from decimal import Decimal

from shop.tape.kits.cheapest import Offer
from shop.tape.packages import PRECUT, ROLL, Package, StripNeed


def box(strips=20, length=25, shape="I", width=5):
    return Package(PRECUT, shape, strips, Decimal(str(length)), Decimal(width))


def roll(length=490, width=5):
    return Package(ROLL, "I", 1, Decimal(length), Decimal(width))


def need(length=25, shape="I", width=5):
    return StripNeed(shape, Decimal(str(length)), Decimal(width))


def shelf(*rows):
    """Offers with ids 1, 2, …; rows are (package, price in cents[, pieces on hand])."""
    return [Offer(i, r[0], r[1], r[2] if len(r) > 2 else 50) for i, r in enumerate(rows, start=1)]
