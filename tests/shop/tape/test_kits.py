"""The cheapest packages for a guide's strips: covers the need, and nothing cheaper would."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.tape.cutting import Rest
from shop.tape.kits.cheapest import cheapest_kit
from shop.tape.packages import ROLL
from tests.shop.tape.shelves import box, need, roll, shelf


@pytest.mark.parametrize(
    ("needs", "applications", "offers", "counts"),
    [
        ([need()], 3, shelf((box(20), 1299), (roll(), 1199)), ((2, 1),)),
        ([need()], 20, shelf((box(20), 1299), (roll(), 1199)), ((1, 1),)),  # the roll gives 19
        ([need(), need(20)], 2, shelf((box(2), 300), (box(4), 500)), ((2, 1),)),
        ([need()], 3, shelf((box(1), 300), (box(2), 400)), ((1, 1), (2, 1))),
        ([need(12)], 2, shelf((box(1), 300)), ((1, 1),)),  # two short ones from one long
        ([need(12, "Y")], 2, shelf((box(1, shape="Y"), 300)), ((1, 2),)),
        ([need(25, "Y")], 1, shelf((box(1), 300), (box(1, shape="Y"), 299)), ((2, 1),)),
        ([need(25, "Y"), need()], 1, shelf((box(1, shape="Y"), 1), (box(1), 3)), ((1, 1), (2, 1))),
        ([need(width=5)], 1, shelf((box(1, width=10), 300), (box(1), 400)), ((1, 1),)),
        ([need(width=10)], 1, shelf((box(1), 300), (roll(width=10), 900)), ((2, 1),)),
        ([need(40)], 1, shelf((box(20), 1299), (roll(), 1999)), ((2, 1),)),
        ([need()], 3, shelf((box(1), 100, 2), (box(5), 900)), ((2, 1),)),
        ([need()], 3, shelf((box(1), 100, 2), (box(1), 150)), ((1, 2), (2, 1))),
    ],
)  # fmt: skip
def test_kit_is_the_cheapest_set(needs, applications, offers, counts):
    kit = cheapest_kit(needs, applications, offers)
    assert kit.counts == counts
    prices = {offer.id: offer.price for offer in offers}
    assert kit.cost == sum(prices[pk] * count for pk, count in counts)


@pytest.mark.parametrize(
    ("needs", "offers"),
    [
        ([], shelf((box(), 1299))),
        ([need()], []),
        ([need(26)], shelf((box(), 1299))),
        ([need(width=6)], shelf((box(), 1299))),
        ([need()], shelf((box(shape="Y"), 1299))),
        ([need()], shelf((box(), 1299, 0))),
        ([need()], shelf((box(1), 300, 2))),
    ],
)
def test_no_kit_where_the_shelf_cannot_cover_three_applications(needs, offers):
    assert cheapest_kit(needs, 3, offers) is None


def test_kit_for_no_application_is_none():
    assert cheapest_kit([need()], 0, shelf((box(), 1299))) is None


def test_of_equally_cheap_ones_the_fewer_packages_then_the_first_on_the_shelf():
    offers = shelf((box(1), 300), (box(2), 600), (box(2), 600))
    assert cheapest_kit([need()], 2, offers).counts == ((2, 1),)


def test_kit_says_how_long_it_lasts_and_what_stays():
    kit = cheapest_kit([need(), need(), need()], 3, shelf((box(20), 1299)))
    assert (kit.applications, kit.rest) == (6, Rest(strips=2))
    kit = cheapest_kit([need(), need(20)], 3, shelf((roll(490), 1199)))
    assert (kit.applications, kit.rest) == (10, Rest(roll_cm=Decimal(40)))


def test_cutting_that_the_longest_first_would_miss_is_found():
    needs = [need(n) for n in (5, 4, 4, 3, 2, 2)]  # 5+3+2 and 4+4+2 fill two of 10
    kit = cheapest_kit(needs, 1, shelf((box(1, 10), 100, 2)))
    assert (kit.counts, kit.applications) == (((1, 2),), 1)


# --- against every set there is, on small shelves

lengths = st.integers(2, 12)
shapes = st.sampled_from(["I", "I", "I", "Y"])
packages = st.one_of(
    st.builds(box, st.integers(1, 4), lengths, shapes, st.sampled_from([5, 10])),
    st.builds(roll, st.integers(5, 30)),
)
shelves = st.lists(
    st.tuples(packages, st.integers(1, 9), st.integers(0, 2)), min_size=1, max_size=4
).map(lambda rows: shelf(*rows))
wanted = st.lists(
    st.builds(need, lengths, shapes, st.sampled_from([5, 5, 10])), min_size=1, max_size=3
)


def every_way(pieces, strips):
    """Whether the strips can be cut, by trying each strip on each piece."""
    if not strips:
        return True
    first, *others = strips
    for at, (package, left) in enumerate(pieces):
        shape_fits = package.format == ROLL or package.shape in ("I", first.shape)
        if shape_fits and first.width_cm <= package.width_cm and first.length_cm <= left:
            again = package.format == ROLL or package.shape == "I"
            rest = (package, left - first.length_cm if again else Decimal(0))
            if every_way([*pieces[:at], rest, *pieces[at + 1 :]], others):
                return True
    return False


def pieces_of(counts, offers):
    return [
        (offer.package, offer.package.length_cm)
        for offer, count in zip(offers, counts, strict=True)
        for _ in range(count * (1 if offer.package.format == ROLL else offer.package.strips))
    ]


def cheapest_of_all(needs, applications, offers):
    """(cost, packages) of the best of all sets; None if no set covers the need."""
    strips = sorted(needs * applications, key=lambda n: -n.length_cm)
    sets = [
        (sum(c * o.price for c, o in zip(counts, offers, strict=True)), sum(counts), counts)
        for counts in product(*(range(min(o.available, 2) + 1) for o in offers))
    ]
    for cost, count, counts in sorted(sets):
        if every_way(pieces_of(counts, offers), strips):
            return cost, count
    return None


@given(wanted, st.integers(1, 2), shelves)
def test_kit_costs_what_the_best_of_all_sets_costs(needs, applications, offers):
    kit = cheapest_kit(needs, applications, offers)
    best = cheapest_of_all(needs, applications, offers)
    if best is None:
        assert kit is None
        return
    assert (kit.cost, sum(count for _, count in kit.counts)) == best
    bought = dict(kit.counts)
    counts = [bought.get(offer.id, 0) for offer in offers]
    assert all(count <= offer.available for count, offer in zip(counts, offers, strict=True))
    pieces = pieces_of(counts, offers)
    assert kit.applications >= applications
    if kit.applications * len(needs) <= 6:
        strips = sorted(needs * kit.applications, key=lambda n: -n.length_cm)
        assert every_way(pieces, strips)


@given(wanted, st.integers(1, 3), shelves)
def test_kit_is_the_same_each_time(needs, applications, offers):
    first = cheapest_kit(needs, applications, offers)
    assert cheapest_kit(list(reversed(needs)), applications, offers) == first
    assert cheapest_kit(needs, applications, list(offers)) == first
