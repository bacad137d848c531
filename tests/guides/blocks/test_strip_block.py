"""A strip as editors enter it, and as the diagrams take it."""

from decimal import Decimal

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from guides.blocks.strip import StripBlock
from tests.guides.factories import make_strip

BLOCK = StripBlock()


def clean(**changes):
    return BLOCK.clean(BLOCK.to_python(make_strip(**changes)))


def refusal(**changes):
    """{field: its sentences} of a strip that is refused."""
    with pytest.raises(StructBlockValidationError) as refused:
        clean(**changes)
    return {name: error.messages for name, error in refused.value.block_errors.items()}


def test_strip_data_as_the_diagrams_take_it():
    assert clean().data() == {
        "shape": "I",
        "length_cm": Decimal("25"),
        "width_cm": Decimal("5"),
        "from": ["shoulder-tip-left"],
        "to": ["mid-back"],
        "stretch": 25,
        "color": "blue",
        "bend": 0,
        "split": None,
        "begins": "end",
        "rub": "along",
    }


def test_strip_data_of_an_x_has_two_starts_and_two_ends():
    data = clean(shape="X", bend=-40, split="between-blades").data()
    assert data["from"] == ["shoulder-tip-left", "shoulder-tip-right"]
    assert data["to"] == ["beside-mid-back-left", "beside-mid-back-right"]
    assert (data["bend"], data["split"]) == (-40, "between-blades")


@pytest.mark.parametrize("length", ["1", "100"])
def test_strip_length_at_its_limits_is_taken(length):
    assert clean(length_cm=length)["length_cm"] == Decimal(length)


@pytest.mark.parametrize(
    ("length", "sentence"),
    [
        ("0", "Ensure this value is greater than or equal to 1."),
        ("101", "Ensure this value is less than or equal to 100."),
        (None, "This field is required."),
    ],
)
def test_strip_length_out_of_range_refused(length, sentence):
    assert refusal(length_cm=length) == {"length_cm": [sentence]}


@pytest.mark.parametrize("stretch", [0, 37, 100])
def test_strip_stretch_any_whole_percent_is_taken(stretch):
    assert clean(stretch=stretch).data()["stretch"] == stretch


@pytest.mark.parametrize(
    ("stretch", "sentence"),
    [
        (-1, "Ensure this value is greater than or equal to 0."),
        (101, "Ensure this value is less than or equal to 100."),
    ],
)
def test_strip_stretch_out_of_range_refused(stretch, sentence):
    assert refusal(stretch=stretch) == {"stretch": [sentence]}


def test_strip_width_above_ten_centimeters_refused():
    sentence = "Ensure this value is less than or equal to 10."
    assert refusal(width_cm="10.5") == {"width_cm": [sentence]}


def test_strip_without_places_or_known_color_refused():
    assert refusal(start="", end="", color="mauve") == {
        "start": ["This field is required."],
        "end": ["This field is required."],
        "color": ["Select a valid choice. mauve is not one of the available choices."],
    }
