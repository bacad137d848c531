"""For how many applications a package lasts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.tape.cutting import MOST_APPLICATIONS, applications
from shop.tape.packages import PRECUT, ROLL, Package, StripNeed


def precut(strips, length=25):
    return Package(PRECUT, "I", strips, Decimal(str(length)), Decimal(5))


def shaped(shape, strips):
    return Package(PRECUT, shape, strips, Decimal(25), Decimal(5))


def roll(length):
    return Package(ROLL, "I", 1, Decimal(str(length)), Decimal(5))


def needs(*lengths, shape="I", width=5):
    return [StripNeed(shape, Decimal(str(length)), Decimal(width)) for length in lengths]


@pytest.mark.parametrize(
    ("package", "wanted", "count"),
    [
        (precut(20), needs(25), 20),
        (precut(20), needs(25, 25), 10),
        (precut(20), needs(25, 25, 25), 6),
        (precut(20), needs(12.5), 40),  # two short ones from one long
        (precut(20), needs(12.5, 12.5), 20),
        (precut(20), needs(13), 20),  # too long for two
        (precut(20), needs(20, 5), 20),
        (precut(20), needs(5, 20), 20),  # in whatever order they are listed
        (precut(20), needs(20, 10), 13),  # 13 of 20 cm, and 13 of 10 cm from the other seven
        (precut(1), needs(25, 25), 0),
        (precut(20), needs(26), 0),
        (precut(20), needs(25, shape="Y"), 20),
        (shaped("Y", 20), needs(25, shape="Y"), 20),
        (shaped("Y", 20), needs(12, shape="Y"), 20),  # tails end where a second one would begin
        (roll(490), needs(25, 25), 9),
        (roll(490), needs(490), 1),
        (roll(490), needs(491), 0),
    ],
)
def test_applications_of_a_package(package, wanted, count):
    assert applications(package, wanted) == count


def test_applications_without_needs_are_none():
    assert applications(precut(20), []) == 0


def test_applications_where_one_strip_does_not_fit_are_none():
    assert applications(precut(20), needs(10) + needs(10, width=6)) == 0


def test_applications_stop_at_plenty():
    assert applications(roll(3200), needs(1)) == MOST_APPLICATIONS == 500


lengths = st.decimals(min_value=1, max_value=60, places=1)
packages = st.one_of(
    st.builds(precut, st.integers(1, 30), lengths), st.builds(roll, lengths.map(lambda n: n * 10))
)
wanted = st.lists(lengths, min_size=1, max_size=6).map(lambda some: needs(*some))


@given(packages, wanted)
def test_applications_never_use_more_tape_than_there_is(package, wanted):
    count = applications(package, wanted)
    used = count * sum(need.length_cm for need in wanted)
    assert used <= package.strips * package.length_cm


@given(st.integers(1, 30), st.integers(0, 10), lengths, wanted)
def test_more_strips_never_give_fewer_applications(strips, more, length, wanted):
    assert applications(precut(strips + more, length), wanted) >= applications(
        precut(strips, length), wanted
    )


@given(packages, wanted, lengths)
def test_one_strip_more_never_gives_more_applications(package, wanted, length):
    assert applications(package, wanted + needs(length)) <= applications(package, wanted)
