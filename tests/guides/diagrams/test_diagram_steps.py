"""Steps: the data of a guide becomes a scene, with the strips that are on already."""

from typing import Any

import pytest

from guides.diagrams import InvalidScene, Scene, scene_from_step

STRIP = {
    "shape": "I",
    "length_cm": 25,
    "width_cm": 5,
    "from": "thigh-mid",
    "to": "kneecap-top",
    "stretch": 25,
    "color": "blue",
}
STEP = {"figure": "knee-front", "strips": [STRIP]}


def _with(**changes: Any) -> dict[str, Any]:
    return STEP | {"strips": [STRIP | changes]}


def test_a_step_with_everything() -> None:
    step = STEP | {
        "title": "Words of the page are none of our business",
        "flip": True,
        "frame": [100, 100, 600, 600],
        "rub": True,
        "plumb": ["kneecap-top", "kneecap-bottom"],
        "moves": [{"from": "kneecap-top", "to": "kneecap-bottom", "bend": 20}],
    }
    scene = scene_from_step(step)
    assert scene.flip and scene.rub
    assert scene.frame == (100, 100, 600, 600)
    assert scene.plumb and scene.plumb.places == ("kneecap-top", "kneecap-bottom")
    assert (scene.arrows[0].start, scene.arrows[0].bend) == ("kneecap-top", 20)
    assert scene.strips[0].start == ("thigh-mid",)


def test_what_an_editor_leaves_empty_has_a_meaning() -> None:
    step = _with(width_cm=None, bend=None, split="", stretch=None, color="")
    step |= {"flip": None, "frame": None, "moves": None, "plumb": [], "rub": None}
    scene = scene_from_step(step)
    strip = scene.strips[0]
    assert (strip.width_cm, strip.stretch, strip.split, strip.color) == (5, 0, None, "blue")
    assert scene.frame == (0, 0, 800, 800)
    assert scene.plumb is None


def test_places_are_names_or_points() -> None:
    strip = scene_from_step(_with(to=[400, 300])).strips[0]
    assert strip.end == ((400.0, 300.0),)
    tails = _with(shape="Y", to=["shin-bump-outer", [458, 490]])
    assert scene_from_step(tails).strips[0].end == ("shin-bump-outer", (458.0, 490.0))


def test_strips_of_earlier_steps_on_the_same_figure_are_done() -> None:
    other = {"figure": "knee-side", "strips": [STRIP | {"to": "kneecap-top"}]}
    flipped = STEP | {"flip": True}
    scene = scene_from_step(_with(color="pink"), [STEP, other, flipped, {"figure": "knee-front"}])
    assert [(strip.color, strip.done) for strip in scene.strips] == [
        ("blue", True),
        ("pink", False),
    ]
    assert [strip.color for strip in scene.fresh] == ["pink"]
    assert [(count, strip.color) for count, strip in scene.numbered] == [(4, "pink")]


def test_a_step_without_strips_is_the_figure_alone() -> None:
    assert scene_from_step({"figure": "calf-back"}) == Scene("calf-back")


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ({}, 'A step needs "figure".'),
        ({"figure": ""}, 'A step needs "figure".'),
        (_with(to=None), 'A strip needs "to".'),
        (_with(to=[]), 'A strip needs "to".'),
        (_with(shape=""), 'A strip needs "shape".'),
        (_with(length_cm=None), 'A strip needs "length_cm".'),
        (_with(length_cm="long"), "\"length_cm\" is a number, not 'long'."),
        (_with(to=7), "A place is a landmark's name or [x, y], not 7."),
        (_with(to=[None]), "A place is a landmark's name or [x, y], not None."),
        (_with(to=[400, 300, 200]), "A point is two numbers"),
        (STEP | {"moves": [{"from": "kneecap-top"}]}, 'A move needs "to".'),
        (
            STEP | {"moves": [{"from": ["thigh-mid", "thigh-low"], "to": "kneecap-top"}]},
            'A move has one place as its "from", not 2.',
        ),
        (STEP | {"frame": ["a", 0, 0, 0]}, "\"frame\" is a number, not 'a'."),
    ],
)
def test_a_step_that_cannot_be_drawn(step: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidScene) as caught:
        scene_from_step(step)
    assert sentence in str(caught.value)
