"""Words: the text equivalent says what the drawing shows, from the data alone."""

from collections.abc import Callable

import pytest

from guides.diagrams import Arrow, Plumb, Scene, Strip, describe

Maker = Callable[..., Strip]


def test_one_strip(strip: Maker) -> None:
    assert describe(Scene("upper-back-neck", strips=(strip(),))) == (
        "Back view of the upper back and neck. Strip 1, blue I-strip, "
        "10\u00a0in\u00a0/\u00a025\u00a0cm, from left shoulder tip to mid-back, 25% stretch."
    )


def test_a_narrow_y_strip_without_stretch(strip: Maker) -> None:
    made = strip(
        shape="Y",
        start=("thigh-mid",),
        end=("shin-bump-outer", "shin-bump-inner"),
        split="thigh-low",
        width_cm=2.5,
        length_cm=12.5,
        stretch=0,
        color="pink",
    )
    assert describe(Scene("knee-front", strips=(made,), flip=True)) == (
        "Front view of the left knee. Strip 1, pink Y-strip, "
        "5\u00a0in\u00a0/\u00a012.5\u00a0cm long and 1\u00a0in\u00a0/\u00a02.5\u00a0cm wide, "
        "from middle of the thigh to outside of the shin bump and "
        "inside of the shin bump, split at lower thigh, no stretch."
    )


def test_a_fan(strip: Maker) -> None:
    made = strip(shape="fan", start=("heel-back",), end=("ball-inner", "ball-outer"), color="lime")
    assert describe(Scene("foot-sole", strips=(made,))) == (
        "Sole of the right foot. Strip 1, lime fan strip, 10\u00a0in\u00a0/\u00a025\u00a0cm, "
        "from back of the heel, "
        "tails spread between inside of the ball of the foot and outside of the ball of the foot, "
        "25% stretch."
    )


def test_an_x_that_is_on_already_and_rubbed(strip: Maker) -> None:
    made = strip(
        shape="X",
        start=("rib-edge-left", "rib-edge-right"),
        end=("outer-hip-left", "outer-hip-right"),
        split="waist",
        color="beige",
        done=True,
    )
    assert describe(Scene("lower-back", strips=(made,), rub=True)) == (
        "Back view of the lower back. Already on: beige X-strip middle first, then out to left "
        "lowest rib, right lowest rib, left outer hip and right outer hip, crossing at waist. "
        "Arrows show rubbing along the strip."
    )


def test_posture_and_movement() -> None:
    scene = Scene(
        "neck-side",
        plumb=Plumb(("shoulder-tip", (393, 108), "below-ear")),
        arrows=(
            Arrow("neck-front-mid", "neck-back-mid"),
            Arrow("shoulder-top", "shoulder-center", kind="rub"),
        ),
    )
    assert describe(scene) == (
        "Side view of the right side of the neck. A dotted plumb line runs through shoulder tip; "
        "rings mark shoulder tip, near below the ear and below the ear. "
        "An arrow points from front edge of the side of the neck to back edge of the side of the "
        "neck. A rubbing arrow runs from top of the shoulder to middle of the shoulder."
    )


def test_a_plumb_line_through_one_place() -> None:
    scene = Scene("neck-side", plumb=Plumb(("shoulder-tip",)))
    assert describe(scene).endswith("A dotted plumb line runs through shoulder tip.")


def test_strips_are_counted_within_the_step(strip: Maker) -> None:
    scene = Scene(
        "upper-back-neck",
        strips=(strip(done=True), strip(start=("shoulder-tip-right",), color="pink")),
        rub=True,
    )
    assert describe(scene) == (
        "Back view of the upper back and neck. Strip 1, pink I-strip, "
        "10\u00a0in\u00a0/\u00a025\u00a0cm, from right shoulder tip to mid-back, 25% stretch. "
        "Already on: blue I-strip from left shoulder tip to mid-back. "
        "Arrows show rubbing along every strip."
    )


def test_a_strip_that_begins_in_its_middle(strip: Maker) -> None:
    made = strip(start=("shoulder-top-left",), end=("shoulder-top-right",), begins="middle")
    assert describe(Scene("upper-back-neck", strips=(made,))).endswith(
        "middle first, then out to top of the left shoulder and top of the right shoulder, "
        "25% stretch."
    )


@pytest.mark.parametrize(
    ("rubs", "words"),
    [
        (["along"], "along the strip"),
        (["to-end"], "along the strip from start to end"),
        (["to-start", "to-start"], "along every strip from end to start"),
        (["outward"], "from the middle of the strip to both ends"),
        (
            ["to-end", "outward"],
            "along the blue I-strip from start to end and from the middle of the pink I-strip to "
            "both ends",
        ),
    ],
)
def test_the_way_of_rubbing(strip: Maker, rubs: list[str], words: str) -> None:
    colors = ("blue", "pink")
    strips = tuple(strip(rub=rub, color=color) for rub, color in zip(rubs, colors, strict=False))
    scene = Scene("upper-back-neck", strips=strips, rub=True)
    assert describe(scene).endswith(f" Arrows show rubbing {words}.")


@pytest.mark.parametrize(
    ("name", "flip", "words"),
    [
        ("calf-back", False, "Back view of the right calf and Achilles."),
        ("calf-back", True, "Back view of the left calf and Achilles."),
        ("foot-sole", True, "Sole of the left foot."),
        ("wrist-forearm", True, "Back view of the left wrist, forearm and back of the hand."),
        ("knee-side", False, "Outer side view of the right knee."),
    ],
)
def test_a_figure_alone(name: str, flip: bool, words: str) -> None:
    assert describe(Scene(name, flip=flip)) == words
