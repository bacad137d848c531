"""The rule of thumb for how long bought tape lasts."""

from decimal import Decimal

import pytest

from shop.aftercare.estimate import Taping, lasting_days, taping_of, tapings_in, wear_days
from shop.tape.packages import Package, StripNeed

BOX = Package("precut", "I", 20, Decimal(25), Decimal(5))
ROLL = Package("roll", "I", 1, Decimal(490), Decimal(5))


def taping(*lengths, wear=(3, 5), title="Neck"):
    needs = tuple(StripNeed("I", Decimal(length), Decimal(5)) for length in lengths)
    return Taping(1, title, "/guides/neck/", needs, wear)


@pytest.mark.parametrize(
    ("package", "guide", "tapings"),
    [
        (BOX, taping(25), 20),
        (BOX, taping(25, 25, 25), 6),
        (BOX, taping(12), 40),
        (ROLL, taping(25, 25), 9),
        (BOX, None, 10),
        (ROLL, None, 9),
        (Package("precut", "Y", 1, Decimal(10), Decimal(5)), None, 1),
        (Package("roll", "I", 1, Decimal(30), Decimal(5)), None, 1),
    ],
)
def test_tapings_in_a_package(package, guide, tapings):
    assert tapings_in(package, guide) == tapings


def test_first_guide_that_the_package_can_supply_counts():
    too_long, none, fits = taping(60), taping(title="Posture"), taping(25, title="Knee")
    assert taping_of(BOX, [too_long, none, fits]) is fits
    assert taping_of(BOX, [too_long, none]) is None


def test_wear_days_are_the_guides_else_the_materials():
    assert wear_days("synthetic", taping(25, wear=(2, 4))) == (2, 4)
    assert wear_days("synthetic", None) == (3, 7)
    assert wear_days("cotton", None) == wear_days("gentle", None) == (1, 3)


@pytest.mark.parametrize(
    ("portions", "days"),
    [
        ([(10, (3, 5))], 40),
        ([(9, (1, 2))], 14),  # 13.5 days: the shortest
        ([(10, (1, 3)), (10, (3, 7))], 70),
        ([(100, (3, 7))], 182),
        ([(1, (1, 3))], 14),
        ([], 14),
    ],
)
def test_tape_lasts_between_two_weeks_and_six_months(portions, days):
    assert lasting_days(portions) == days
