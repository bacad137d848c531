"""Labels: they hide neither each other nor what lies outside the frame."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest

from guides.diagrams import Arrow, Plumb, Scene, Strip, labels
from guides.diagrams.board import Board, Box
from guides.diagrams.labels import Label

Maker = Callable[..., Strip]


def _clear(found: tuple[Label, ...], scene: Scene) -> None:
    x, y, w, h = scene.frame
    frame = Box(x + w / 2, y + h / 2, w / 2, h / 2)
    for label in found:
        assert label.box.inside(frame), label
    for one, other in combinations(found, 2):
        assert not one.box.shared(other.box), (one, other)


def _kinds(found: tuple[Label, ...]) -> dict[str, int]:
    kinds = [label.kind for label in found]
    return {kind: kinds.count(kind) for kind in ("ring", "stretch", "anchor")}


def test_three_strips_that_cross_in_one_place(crowded: Scene) -> None:
    found = labels(crowded)
    _clear(found, crowded)
    assert _kinds(found) == {"ring": 3, "stretch": 3, "anchor": 6}
    assert [label.text for label in found if label.kind == "ring"] == ["1", "2", "3"]


@pytest.mark.parametrize("frame", [(200, 380, 400, 400), (250, 400, 300, 300), (0, 0, 800, 800)])
def test_a_close_frame_keeps_its_labels(
    crowded: Scene, frame: tuple[float, float, float, float]
) -> None:
    scene = replace(crowded, frame=frame)
    found = labels(scene)
    _clear(found, scene)
    assert _kinds(found)["ring"] == _kinds(found)["stretch"] == 3


def test_strips_that_begin_in_one_place(strip: Maker) -> None:
    ends = ("hairline-left", "hairline-right", "shoulder-top-left", "shoulder-top-right")
    strips = tuple(strip(start=("mid-back",), end=(end,)) for end in ends)
    scene = Scene("upper-back-neck", strips=strips)
    found = labels(scene)
    _clear(found, scene)
    assert _kinds(found)["ring"] == _kinds(found)["stretch"] == 4


def test_labels_keep_off_arrows_and_plumb_lines(strip: Maker) -> None:
    made = strip(start=("shoulder-tip",), end=("below-ear",))
    scene = Scene(
        "neck-side",
        strips=(made,),
        plumb=Plumb(("shoulder-tip", "below-ear")),
        arrows=(Arrow("neck-side-mid", (700, 419)),),
    )
    found = labels(scene)
    _clear(found, scene)
    rings = [label.box for label in found if label.kind == "ring"]
    dot = Box(*scene.point("shoulder-tip"), 14, 14)
    assert not any(box.shared(dot) for box in rings)
    arrow = Box(550, 419, 140, 3)
    assert not any(label.box.shared(arrow) for label in found if label.kind == "stretch")


def test_a_label_of_the_left_strip_is_on_the_left(strip: Maker) -> None:
    right = strip(start=("shoulder-tip-right",))
    found = labels(Scene("upper-back-neck", strips=(strip(), right)))
    left_label, right_label = (label for label in found if label.kind == "stretch")
    assert left_label.leader and left_label.box.x < left_label.leader[0]
    assert right_label.leader and right_label.box.x > right_label.leader[0]


def test_a_covered_anchor_says_nothing(strip: Maker) -> None:
    under = strip(start=("shoulder-top-left",), end=("between-blades",))
    over = strip(start=("mid-back",), end=("neck-mid",))
    scene = Scene("upper-back-neck", strips=(under, over))
    assert _kinds(labels(scene))["anchor"] == 3


def test_strips_that_are_done_have_no_labels(strip: Maker) -> None:
    found = labels(Scene("upper-back-neck", strips=(strip(done=True), strip(color="pink"))))
    assert [label.text for label in found if label.kind == "ring"] == ["1"]


def test_a_full_board_still_answers() -> None:
    frame = Box(400, 400, 400, 400)
    board = Board(frame, tape=[], taken=[frame])
    assert board.nearest_free(Box(0, 0, 20, 20)) == Box(25, 25, 20, 20)


def test_shared_area() -> None:
    box = Box(0, 0, 10, 10)
    assert box.shared(Box(15, 0, 10, 10)) == 100
    assert box.shared(Box(25, 0, 10, 10)) == 0
    assert box.shared(Box(21, 0, 10, 10), gap=5) > 0
    assert box.shared(Box(1, 1, 2, 2)) == 16
