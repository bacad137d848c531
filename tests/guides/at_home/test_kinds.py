"""Which kinds of tape together give all strips of a guide."""

from decimal import Decimal

import pytest

from guides.at_home.kinds import codes_within, smallest_sets
from shop.tape.packages import Package, StripNeed


def package(form, shape, length, width=5):
    return Package(form, shape, 1, Decimal(length), Decimal(width))


HOME = {
    "precut": package("precut", "I", 25),
    "roll": package("roll", "I", 490),
    "Y": package("precut", "Y", 20),
    "fan": package("precut", "fan", 30),
}


def need(shape, length, width=5):
    return StripNeed(shape, Decimal(length), Decimal(width))


@pytest.mark.parametrize(
    ("needs", "sets"),
    [
        ([], [""]),
        ([need("I", 25)], ["precut", "roll"]),
        ([need("I", 26)], ["roll"]),
        ([need("I", 25, 10)], []),
        ([need("Y", 20)], ["precut", "roll", "Y"]),
        ([need("Y", 20), need("I", 10)], ["precut", "roll"]),
        ([need("fan", 28), need("I", 25)], ["roll", "precut+fan"]),
        ([need("fan", 28), need("Y", 20)], ["roll", "precut+fan", "Y+fan"]),
        ([need("X", 20)], ["precut", "roll"]),
        ([need("I", 500)], []),
    ],
)
def test_smallest_sets(needs, sets):
    assert smallest_sets(needs, HOME) == sets


def test_a_kind_that_nobody_sells_is_in_no_set():
    assert smallest_sets([need("I", 25)], {"roll": HOME["roll"]}) == ["roll"]
    assert smallest_sets([need("I", 25)], {}) == []


def test_codes_within_are_all_parts_of_the_kinds():
    assert codes_within(["fan", "Y"]) == ["", "Y", "fan", "Y+fan"]
    assert codes_within(["glue"]) == [""]
