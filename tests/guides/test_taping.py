"""The cut list: equal strips counted together, in words, and as what a package must supply."""

import json
from decimal import Decimal

import pytest

from guides.taping import (
    CutLine,
    cut_lines_from_json,
    cut_lines_to_json,
    cut_list,
    strip_needs,
    strip_noun,
)
from shop.tape.packages import StripNeed

WIDE = Decimal("5")


def strip(shape="I", length_cm="25", width_cm="5", color="blue"):
    return {"shape": shape, "length_cm": length_cm, "width_cm": width_cm, "color": color}


def line(count=1, shape="I", length_cm="25", width_cm="5", color="blue"):
    return CutLine(count, shape, Decimal(length_cm), Decimal(width_cm), color)


def test_cut_list_equal_strips_counted_together():
    assert cut_list([strip(), strip(), strip("Y")]) == [line(2), line(shape="Y")]


def test_cut_list_same_length_written_differently_is_one_line():
    assert cut_list([strip(length_cm=25), strip(length_cm="25.0"), strip(length_cm=25.0)]) == [
        line(3)
    ]


def test_cut_list_different_colors_counted_together_in_the_first_color():
    assert cut_list([strip(color="pink"), strip(color="black")]) == [line(2, color="pink")]


def test_cut_list_longest_then_widest_then_shape():
    strips = [
        strip("Y", "20"),
        strip("I", "20", "2.5"),
        strip("fan", "25"),
        strip("I", "20"),
        strip("I", "30", "2.5"),
    ]
    assert [(one.shape, one.length_cm, one.width_cm) for one in cut_list(strips)] == [
        ("I", 30, Decimal("2.5")),
        ("fan", 25, 5),
        ("I", 20, 5),
        ("Y", 20, 5),
        ("I", 20, Decimal("2.5")),
    ]


@pytest.mark.parametrize("width", [None, ""])
def test_cut_list_width_left_out_is_the_usual_one(width):
    assert cut_list([strip(width_cm=width), strip()]) == [line(2)]


def test_cut_list_no_strips_is_empty():
    assert cut_list([]) == []


@pytest.mark.parametrize(
    ("cut", "text"),
    [
        (line(2), "2 I-strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"),
        (line(1), "1 I-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm"),
        (line(3, "Y", "20"), "3 Y-strips, 8\u00a0in\u00a0/\u00a020\u00a0cm"),
        (line(1, "X", "15"), "1 X-strip, 6\u00a0in\u00a0/\u00a015\u00a0cm"),
        (line(1, "fan"), "1 fan strip, 10\u00a0in\u00a0/\u00a025\u00a0cm"),
        (line(2, "fan", "100"), "2 fan strips, 39\u00a0in\u00a0/\u00a0100\u00a0cm"),
        (
            line(2, "I", "12.5", "2.5"),
            "2 I-strips, 5\u00a0in\u00a0/\u00a012.5\u00a0cm, "
            "1\u00a0in\u00a0/\u00a02.5\u00a0cm wide",
        ),
    ],
)
def test_cut_line_text(cut, text):
    assert cut.text == text


@pytest.mark.parametrize(
    ("shape", "one", "many"),
    [("I", "I-strip", "I-strips"), ("fan", "fan strip", "fan strips")],
)
def test_strip_noun_one_and_many(shape, one, many):
    assert (strip_noun(shape), strip_noun(shape, 2)) == (one, many)


def test_cut_lines_survive_json():
    lines = cut_list([strip(length_cm="100"), strip("Y", "20", "2.5", "pink"), strip("Y", "20")])
    stored = json.loads(json.dumps(cut_lines_to_json(lines)))
    assert cut_lines_from_json(stored) == lines
    assert [one.text for one in cut_lines_from_json(stored)] == [one.text for one in lines]


def test_strip_needs_one_for_each_strip():
    lines = [line(2), line(1, "Y", "20", "2.5")]
    assert strip_needs(lines) == [
        StripNeed("I", Decimal("25"), WIDE),
        StripNeed("I", Decimal("25"), WIDE),
        StripNeed("Y", Decimal("20"), Decimal("2.5")),
    ]
