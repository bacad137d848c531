"""Scenes: data that cannot be drawn is refused with a sentence that says what to change."""

from collections.abc import Callable
from typing import Any

import pytest

from guides.diagrams import (
    Arrow,
    InvalidScene,
    Plumb,
    Scene,
    Strip,
    UnknownFigure,
    UnknownLandmark,
)

Maker = Callable[..., Strip]
BACK = "upper-back-neck"
PAIR = ("hairline-left", "hairline-right")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"shape": "Z"}, 'There is no strip shape "Z": use I, Y, X or fan.'),
        ({"color": "teal"}, 'There is no tape color "teal": use blue, pink'),
        ({"stretch": -1}, "Stretch is 0% to 100%, not -1."),
        ({"stretch": 101}, "Stretch is 0% to 100%, not 101."),
        ({"stretch": float("nan")}, "Stretch is 0% to 100%, not nan."),
        ({"length_cm": 0}, "A strip is 1 to 100 cm long, not 0."),
        ({"length_cm": 101}, "A strip is 1 to 100 cm long, not 101."),
        ({"width_cm": 0}, "A strip is 0.5 to 20 cm wide, not 0."),
        ({"bend": 900}, "A bend is -400 to 400 units, not 900."),
        ({"end": PAIR}, "A strip of shape I has 1 end place, not 2."),
        ({"shape": "Y"}, "A strip of shape Y has 2 end places, not 1."),
        ({"shape": "fan"}, "A strip of shape fan has 2 end places, not 1."),
        ({"shape": "X", "end": PAIR}, "A strip of shape X has 2 start places, not 1."),
        ({"begins": "tail"}, 'A strip begins at its "end" or "middle", not \'tail\'.'),
        ({"rub": "up"}, "A strip is rubbed along, to-end, to-start, outward, not 'up'."),
        ({"shape": "Y", "begins": "middle"}, "goes on with its uncut end first, not with its"),
        ({"shape": "fan", "rub": "outward"}, "is rubbed from its uncut end to its tips"),
        ({"start": ()}, "A strip of shape I has 1 start place, not 0."),
        ({"start": ((2000, 0),)}, "A point is two numbers from -100 to 900 units"),
    ],
)
def test_a_strip_that_cannot_be(strip: Maker, changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidScene) as caught:
        strip(**changes)
    assert sentence in str(caught.value)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "changes",
    [
        {"end": ("shoulder-tip-left",)},
        {"end": ((97, 359),)},
        {"shape": "Y", "end": ("shoulder-tip-left", "mid-back")},
        {"shape": "X", "start": PAIR, "end": ("hairline-right", "neck-mid")},
        {"shape": "X", "start": ((300, 300), (500, 500)), "end": ((500, 300), (300, 500))},
    ],
)
def test_a_strip_of_no_length_is_refused(strip: Maker, changes: dict[str, Any]) -> None:
    with pytest.raises(InvalidScene, match="A strip's start and end must be different places"):
        Scene(BACK, strips=(strip(**changes),))


def test_tails_and_split_have_places_of_their_own(strip: Maker) -> None:
    same = strip(shape="Y", end=("mid-back", "mid-back"))
    with pytest.raises(InvalidScene, match="The two tails of a strip"):
        Scene(BACK, strips=(same,))
    uncut = strip(shape="Y", end=PAIR, split="hairline-left")
    with pytest.raises(InvalidScene, match="A strip's split and its ends"):
        Scene(BACK, strips=(uncut,))


def test_an_unknown_figure() -> None:
    with pytest.raises(UnknownFigure, match='There is no figure "tail"'):
        Scene("tail")


@pytest.mark.parametrize(
    "place", [{"start": ("nose",)}, {"end": ("nose",)}, {"split": "nose"}], ids=str
)
def test_an_unknown_landmark_of_a_strip(strip: Maker, place: dict[str, Any]) -> None:
    with pytest.raises(UnknownLandmark, match='"Upper back and neck, back" has no "nose"'):
        Scene(BACK, strips=(strip(**place),))


def test_an_unknown_landmark_of_an_arrow_or_a_plumb_line() -> None:
    with pytest.raises(UnknownLandmark, match='"nose"'):
        Scene(BACK, arrows=(Arrow("nose", "mid-back"),))
    with pytest.raises(UnknownLandmark, match='"nose"'):
        Scene(BACK, plumb=Plumb(("mid-back", "nose")))


def test_arrows_and_plumb_lines_that_cannot_be() -> None:
    with pytest.raises(InvalidScene, match="An arrow's start and end must be different"):
        Scene(BACK, arrows=(Arrow("mid-back", "mid-back"),))
    with pytest.raises(InvalidScene, match='There is no arrow kind "fly"'):
        Arrow("mid-back", "neck-mid", kind="fly")
    with pytest.raises(InvalidScene, match="at least one landmark"):
        Plumb(())


@pytest.mark.parametrize(
    "frame", [(0, 0, 100, 100), (0, 0, 800, 1200), (-300, 0, 800, 800), (0, 0, 800), (0, 0, 0, 0)]
)
def test_a_frame_that_shows_nothing_useful(frame: Any) -> None:
    with pytest.raises(InvalidScene, match="A frame is"):
        Scene(BACK, frame=frame)


def test_only_one_limb_can_be_flipped() -> None:
    assert Scene("knee-front", flip=True).point("kneecap-outer") == (478, 346)
    with pytest.raises(InvalidScene, match="shows both sides of the body"):
        Scene(BACK, flip=True)


def test_width_is_true_to_the_figure(strip: Maker) -> None:
    assert Scene(BACK).width(strip()) == 72
    assert Scene("knee-front").width(strip(width_cm=2.5)) == 46
