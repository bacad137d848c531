"""A region that is no part of the figures has a mark on one of them, where an editor clicked."""

import pytest
from django.core.exceptions import ValidationError

from shop.regions.models import BodyRegion

BOTH = "A mark needs both numbers: click on the figure."
OR = "The region has a part of the figure: take that off, or the mark."


def refusals(**fields):
    region = BodyRegion(name="Jaw", slug="jaw", **fields)
    try:
        region.clean_fields()
        region.clean()
    except ValidationError as refused:
        return refused.message_dict
    return {}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"mark_x": 0, "mark_y": 1164}, {}),
        ({"mark_x": 300}, {"mark_y": [BOTH]}),
        ({"mark_y": 300}, {"mark_x": [BOTH]}),
        ({"mark_x": 300, "mark_y": 9, "part": "neck"}, {"mark_x": [OR]}),
        (
            {"mark_x": 581, "mark_y": 9},
            {"mark_x": ["Ensure this value is less than or equal to 580."]},
        ),
    ],
)
def test_mark_is_whole_and_on_the_figure(fields, expected):
    assert refusals(**fields) == expected


def test_marks_of_both_sides_mirror_each_other():
    region = BodyRegion(mark_x=200, mark_y=820)
    assert region.marks == ((200, 820),)
    region.mark_on_both_sides = True
    assert region.marks == ((200, 820), (380, 820))
    assert BodyRegion(mark_on_both_sides=True).marks == ()
