"""The cheapest packages that cover a guide's strips for some applications. Pure arithmetic, exact.

What is needed is counted by kind of strip: a vector such as (6 of 25 cm, 3 of 20 cm). What one
package can give is a set of such vectors (shop.tape.yields). A kit is a choice of packages, and of
one vector each, that adds up to the need (shop.tape.kit_search). Prices are whole minor units
(cents), so no sum is rounded.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .cutting import Pieces, Rest, further_applications
from .kit_search import Choice, Demand, cheapest
from .supply import Package, StripNeed


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
    demand = Demand(kinds, counts)
    choices = [
        Choice(place, offer.price, offer.available, offer.package, demand)
        for place, offer in enumerate(offers)
    ]
    places = cheapest(demand, choices)
    return None if places is None else _kit(needs, applications, [offers[p] for p in places])


def _kit(needs: Sequence[StripNeed], applications: int, bought: Sequence[Offer]) -> Kit:
    left = Pieces.of(offer.package for offer in bought).cut_any_way(list(needs) * applications)
    if left is None:
        raise ArithmeticError("A kit was found that cannot be cut.")
    more, left = further_applications(left, needs)
    counts: dict[int, int] = {}
    for offer in bought:
        counts[offer.id] = counts.get(offer.id, 0) + 1
    cost = sum(offer.price for offer in bought)
    return Kit(tuple(counts.items()), cost, applications + more, left.rest())
