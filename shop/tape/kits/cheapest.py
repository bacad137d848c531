"""The cheapest packages that cover a guide's strips for some applications. Pure arithmetic, exact.

What is needed is counted by kind of strip, such as 6 of 25 cm and 3 of 20 cm. A kit is a choice of
packages that all of it can be cut from (shop.tape.kits.search). Prices are whole minor units, such
as cents, so no sum is rounded.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shop.tape.cutting import Rest, further_applications
from shop.tape.packages import Package, StripNeed

from .search import cheapest
from .worth import Demand


@dataclass(frozen=True)
class Offer:
    """A package on sale: `price` in minor units, `available` pieces. Their order is preference."""

    id: int
    package: Package
    price: int
    available: int


@dataclass(frozen=True)
class Kit:
    """What to buy: `counts` are (offer id, pieces) in the offers' order, `cost` in minor units.

    `applications` is how many it really gives, at least those asked for; `rest` stays after them.
    """

    counts: tuple[tuple[int, int], ...]
    cost: int
    applications: int
    rest: Rest


def cheapest_kit(
    needs: Sequence[StripNeed], applications: int, offers: Sequence[Offer]
) -> Kit | None:
    """The cheapest kit for `applications` times the needs, of what is available; None if there is
    none, or nothing is needed.

    Of equally cheap ones the one of fewer packages, then the one of offers that stand first: the
    same offers always give the same kit.
    """
    if not needs or applications < 1:
        return None
    kinds = tuple(sorted(set(needs), key=lambda n: (-n.length_cm, -n.width_cm, n.shape)))
    counts = tuple(applications * list(needs).count(kind) for kind in kinds)
    found = cheapest(Demand(kinds, counts), offers)
    if found is None:
        return None
    more, left = further_applications(found[1], needs)
    bought = [offers[place] for place in found[0]]
    pieces = Counter(offer.id for offer in bought)
    cost = sum(offer.price for offer in bought)
    return Kit(tuple(pieces.items()), cost, applications + more, left.rest())
