"""A step refuses what cannot be drawn, with a sentence that says what to change."""

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from guides.blocks import StepBlock
from guides.blocks.step_checks import strip_problems
from kt_site.demo.files import read_all
from tests.guides.factories import make_step

BLOCK = StepBlock()


def clean(*strips, **changes):
    return BLOCK.clean(BLOCK.to_python(make_step(*strips, **changes)))


def refusal(*strips, **changes):
    """{field of the step, or (row, field) of its strips: sentences}."""
    with pytest.raises(StructBlockValidationError) as refused:
        clean(*strips, **changes)
    return dict(flat(refused.value.block_errors))


def flat(errors, row=None):
    for name, error in errors.items():
        if getattr(error, "block_errors", None):
            yield from flat(error.block_errors, name if isinstance(name, int) else row)
        else:
            yield name if row is None else (row, name), error.messages


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


def test_step_landmark_of_another_figure_refused_at_its_field():
    sentence = "“Upper back and neck, back” has no top of the kneecap: choose another place."
    assert refusal({}, {"end": "kneecap-top"}) == {(1, "end"): [sentence]}


@pytest.mark.parametrize(
    ("strip", "field", "sentence"),
    [
        (
            {"shape": "X", "second_start": ""},
            "second_start",
            "An X-strip has two starts: choose the second one.",
        ),
        (
            {"shape": "X", "second_end": ""},
            "second_end",
            "An X-strip has two ends: choose the second one.",
        ),
        (
            {"shape": "Y", "second_end": ""},
            "second_end",
            "A Y-strip has two ends: choose the second one.",
        ),
        (
            {"shape": "fan", "second_end": ""},
            "second_end",
            "A fan has two ends: choose the second one.",
        ),
        (
            {"second_end": "hairline"},
            "second_end",
            "An I-strip has one end: leave this empty, or choose another shape.",
        ),
        (
            {"end": "shoulder-tip-left"},
            "end",
            'A strip\'s start and end must be different places, not "left shoulder tip" and '
            '"left shoulder tip" on the figure "Upper back and neck, back".',
        ),
    ],
)
def test_step_strip_with_wrong_ends_refused(strip, field, sentence):
    """Faults, line 40: the message about a Y-strip stood above all strips of the step."""
    assert refusal({}, strip) == {(1, field): [sentence]}


def test_step_strip_as_long_as_four_arms_refused():
    """Faults, line 40: 100 cm between two places a hand apart passed."""
    sentence = "The way between these places is about 24 cm: a strip along it is 15 to 38 cm long"
    near = {"start": "base-of-neck", "end": "mid-back"}
    assert refusal({}, near | {"length_cm": "100"}) == {(1, "length_cm"): [f"{sentence}, not 100."]}
    assert refusal(near | {"length_cm": "3"}) == {(0, "length_cm"): [f"{sentence}, not 3."]}
    for length in ("15", "38"):
        clean(near | {"length_cm": length})


def test_step_strips_of_all_demo_guides_are_taken():
    steps = [step for row in read_all("guides") for step in row["steps"]]
    found = [
        strip_problems(as_form(strip), step["figure"])
        for step in steps
        for strip in step.get("strips", ())
    ]
    assert len(found) > 40
    assert not any(found)


def as_form(strip):
    """A strip of the demo's files as the block holds it."""
    ends = {"start": strip["from"], "end": strip["to"]}
    named = {
        f"{'second_' if place else ''}{name}": value
        for name, values in ends.items()
        for place, value in enumerate(values if isinstance(values, list) else [values])
    }
    return {"shape": strip["shape"], "length_cm": strip["length_cm"]} | named


def test_step_arrow_without_a_way_refused_at_its_row():
    moves = [{"start": "hairline", "end": "mid-back"}, {"start": "hairline", "end": "hairline"}]
    assert list(refusal(moves=moves)) == [(1, "end")]


def test_step_mirrored_figure_of_both_sides_refused():
    (sentence,) = refusal(flip=True)["flip"]
    assert sentence == (
        'The figure "upper-back-neck" shows both sides of the body, so it cannot be flipped: '
        "use the landmarks of the other side."
    )


def test_step_frame_too_small_refused():
    assert refusal(crop={"x": 0, "y": 0, "width": 150, "height": 150}) == {
        "crop": ["A frame is at least 200 units wide and high and stays within -100 to 900."]
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
