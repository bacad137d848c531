"""A step refuses what cannot be drawn, with a sentence that says what to change."""

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from guides.blocks import StepBlock
from guides.diagrams import FIGURES, place_words
from tests.guides.factories import make_step

BLOCK = StepBlock()


def clean(*strips, **changes):
    return BLOCK.clean(BLOCK.to_python(make_step(*strips, **changes)))


def refusal(*strips, **changes):
    with pytest.raises(StructBlockValidationError) as refused:
        clean(*strips, **changes)
    return {name: error.messages for name, error in refused.value.block_errors.items()}


def test_step_data_as_the_diagrams_take_it():
    step = clean(
        {"stretch": 10},
        rub=True,
        plumb=["hairline", "mid-back"],
        moves=[{"start": "shoulder-top-left", "end": "mid-back"}],
        crop={"x": 90, "y": 80, "width": 620, "height": 620},
    )
    data = step.data()
    assert [strip["stretch"] for strip in data.pop("strips")] == [10]
    assert data == {
        "figure": "upper-back-neck",
        "flip": False,
        "frame": [90, 80, 620, 620],
        "rub": True,
        "plumb": ["hairline", "mid-back"],
        "moves": [{"from": "shoulder-top-left", "to": "mid-back", "bend": 0}],
    }


def test_step_without_crop_shows_the_whole_figure():
    assert clean().data()["frame"] is None


def test_step_crop_without_a_corner_starts_at_the_figures_corner():
    assert clean(crop={"width": 400, "height": 400}).data()["frame"] == [0, 0, 400, 400]


def test_step_landmark_of_another_figure_refused_by_name():
    (sentence,) = refusal({"end": "kneecap-top"})["strips"]
    places = ", ".join(sorted(map(place_words, FIGURES["upper-back-neck"].landmarks)))
    assert sentence == (
        f'The figure "Upper back and neck, back" has no "top of the kneecap". It has: {places}.'
    )
    assert "left shoulder tip" in places


@pytest.mark.parametrize(
    ("strip", "sentence"),
    [
        (
            {"shape": "X", "second_start": ""},
            "A strip of shape X has 2 start places, not 1.",
        ),
        ({"shape": "X", "second_end": ""}, "A strip of shape X has 2 end places, not 1."),
        ({"shape": "Y", "second_end": ""}, "A strip of shape Y has 2 end places, not 1."),
        ({"second_end": "hairline"}, "A strip of shape I has 1 end place, not 2."),
        (
            {"end": "shoulder-tip-left"},
            'A strip\'s start and end must be different places, not "left shoulder tip" and '
            '"left shoulder tip" on the figure "Upper back and neck, back".',
        ),
    ],
)
def test_step_strip_with_wrong_ends_refused(strip, sentence):
    assert refusal(strip) == {"strips": [sentence]}


def test_step_mirrored_figure_of_both_sides_refused():
    (sentence,) = refusal(flip=True)["strips"]
    assert sentence == (
        'The figure "upper-back-neck" shows both sides of the body, so it cannot be flipped: '
        "use the landmarks of the other side."
    )


def test_step_frame_too_small_refused():
    assert refusal(crop={"x": 0, "y": 0, "width": 150, "height": 150}) == {
        "strips": ["A frame is at least 200 units wide and high and stays within -100 to 900."]
    }


def test_step_short_form_of_110_characters_is_taken():
    assert clean(short="s" * 110)["short"] == "s" * 110


def test_step_short_form_of_111_characters_refused():
    assert refusal(short="s" * 111) == {
        "short": ["Ensure this value has at most 110 characters (it has 111)."]
    }


def test_step_unknown_figure_refused():
    sentence = "Select a valid choice. elbow-inner is not one of the available choices."
    assert refusal(figure="elbow-inner") == {"figure": [sentence]}


def test_step_half_written_is_taken_as_a_draft():
    half = {"title": "First strip", "strips": [{"shape": "I", "start": "", "end": ""}]}
    cleaned = BLOCK.clean_deferred(BLOCK.to_python(half))
    assert cleaned["title"] == "First strip"
