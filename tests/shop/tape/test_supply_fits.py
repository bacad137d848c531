"""Which strips can be cut from one piece of a package."""

from decimal import Decimal

import pytest

from shop.tape.packages import PRECUT, ROLL, SHAPES, Package, StripNeed, fits

BOX = Package(PRECUT, "I", 20, Decimal(25), Decimal(5))


def box(shape):
    return Package(PRECUT, shape, 20, Decimal(25), Decimal(5))


def need(shape="I", length=25, width=5):
    return StripNeed(shape, Decimal(str(length)), Decimal(str(width)))


def test_strip_is_shortened():
    assert fits(BOX, need(length=12.5))


def test_strip_of_the_same_size_fits():
    assert fits(BOX, need(length=25, width=5))


def test_strip_is_never_lengthened():
    assert not fits(BOX, need(length=25.1))


def test_strip_is_cut_narrower():
    assert fits(BOX, need(width=2.5))


def test_strip_is_never_widened():
    assert not fits(BOX, need(width=5.1))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_cut_from_an_i_strip(shape):
    assert fits(BOX, need(shape))


@pytest.mark.parametrize("own", ["Y", "X", "fan"])
def test_precut_shape_gives_only_itself(own):
    assert [shape for shape in SHAPES if fits(box(own), need(shape))] == [own]


@pytest.mark.parametrize("own", ["Y", "X", "fan"])
def test_precut_shape_is_shortened(own):
    assert fits(box(own), need(own, length=10))


@pytest.mark.parametrize("shape", SHAPES)
def test_roll_gives_every_shape(shape):
    roll = Package(ROLL, "I", 1, Decimal(490), Decimal(5))
    assert fits(roll, need(shape, length=490))


def test_roll_is_never_lengthened_or_widened():
    roll = Package(ROLL, "I", 1, Decimal(490), Decimal(5))
    assert (fits(roll, need(length=491)), fits(roll, need(width=10))) == (False, False)


def test_wide_roll_gives_narrow_strips():
    roll = Package(ROLL, "I", 1, Decimal(490), Decimal(10))
    assert (fits(roll, need(width=5)), fits(roll, need(width=10))) == (True, True)
