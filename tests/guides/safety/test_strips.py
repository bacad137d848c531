"""Strips that cannot be put on as they are drawn, and those that can."""

import pytest

from guides.diagrams import FIGURES
from guides.safety.strips import strip_findings
from tests.guides.safety.strips import between


def found(figure, strip, flip=False):
    return [(rule, field) for rule, field, _ in strip_findings(figure, flip, strip)]


@pytest.mark.parametrize(
    ("length", "fits"), [(18, False), (19, True), (48, True), (49, False), (100, False)]
)
def test_a_strip_is_as_long_as_its_way_allows(length, fits):
    """shoulder-tip-left to mid-back: 436 units of 72 for 5 cm, 30.3 cm; 0.6 and 1.6 of it."""
    strip = between("shoulder-tip-left", "mid-back", length)
    assert found("upper-back-neck", strip) == ([] if fits else [("length", "length_cm")])


def test_the_sentence_says_what_would_be_right():
    ((_, _, words),) = strip_findings(
        "upper-back-neck", False, between("shoulder-tip-left", "mid-back", 100)
    )
    assert words == (
        "The way between these places is about 30 cm: a strip along it is 19 to 48 cm long, "
        "not 100."
    )


@pytest.mark.parametrize(
    ("figure", "start", "end", "length", "place"),
    [
        ("neck-side", "hairline-side", "neck-front-mid", 9, "the throat"),
        ("shoulder-front", "neck-side", "breastbone", 20, "the throat"),
        ("upper-back-neck", "shoulder-tip-left", "armpit-back-left", 14, "an armpit"),
        ("shoulder-front", "shoulder-top", "chest-low-outer", 20, "an armpit"),
        ("thigh-back", "thigh-back-low", "calf-top-outer", 18, "the back of the knee"),
        ("calf-back", "knee-crease", "calf-center", 12, "the back of the knee"),
        ("knee-side", "hamstring-outer", "calf-outer", 22, "the back of the knee"),
        ("thigh-front", "hip-bone-front", "thigh-inner-mid", 25, "the belly"),
        ("hip-side", "waist-side", "hip-bone-front", 12, "the belly"),
    ],
)
@pytest.mark.parametrize("flip", [False, True])
def test_forbidden_places(figure, start, end, length, place, flip):
    if flip and not FIGURES[figure].one_limb:
        return
    bend = 120 if figure == "thigh-front" else 0
    crossed = strip_findings(figure, flip, between(start, end, length, bend=bend))
    words = f"It crosses {place}: no tape goes there. Move its ends."
    assert ("place", "end", words) in crossed


def test_strips_beside_a_forbidden_place_are_fine():
    tails = ["knee-outer-cord", "knee-inner-cord"]
    y = between("buttock-fold-mid", tails, 28, shape="Y", bend=26)
    assert found("thigh-back", y) == []
    assert found("neck-side", between("neck-side-low", "hairline-side", 9, width_cm=2.5)) == []


@pytest.mark.parametrize(
    ("length", "stretch", "closes"), [(11, 0, False), (17, 0, True), (15, 50, True)]
)
def test_a_strip_round_the_wrist_closes_a_ring(length, stretch, closes):
    """The wrist is 142 units wide, 7.2 cm: 18 cm round, of which nine tenths are a ring."""
    strip = between("wrist-thumb-side", "wrist-little-side", length, stretch=stretch)
    assert (("ring", "length_cm") in found("wrist-forearm", strip)) == closes


def test_a_strip_that_comes_back_to_where_it_began_is_a_ring():
    strip = between("forearm-low", "wrist-center", 30, bend=300)
    assert ("ring", "end") in found("wrist-forearm", strip)


def test_tails_beside_the_spine_are_no_ring():
    y = between("between-blades", ["hairline-left", "hairline-right"], 22, shape="Y")
    assert found("upper-back-neck", y | {"split": "base-of-neck", "stretch": 15}) == []


def test_what_cannot_be_drawn_is_left_to_the_drawing():
    assert found("upper-back-neck", between("nowhere", "mid-back", 25)) == []


def test_every_mark_is_on_its_figure():
    for figure in FIGURES.values():
        assert {one.start for one in figure.bands} <= set(figure.landmarks)
        assert {one.end for one in figure.bands} <= set(figure.landmarks)
        points = [point for one in figure.forbidden for point in one.points]
        assert all(0 <= x <= 800 and 0 <= y <= 800 for x, y in points)
    places = {one.words for figure in FIGURES.values() for one in figure.forbidden}
    assert places == {"the throat", "an armpit", "the back of the knee", "the belly"}
