"""Drawings: every shape, words or none, the same bytes every time."""

import gzip
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from guides.diagrams import FIGURES, Arrow, Plumb, Scene, Strip, figures, render
from guides.diagrams.strips import lay_out

Maker = Callable[..., Strip]
SVG = "{http://www.w3.org/2000/svg}"
BACK = "upper-back-neck"
TAILS = ("hairline-left", "hairline-right")
BLADES = ("shoulder-blade-lower-corner-left", "shoulder-blade-lower-corner-right")


def _shape(strip: Maker, shape: str) -> Strip:
    start = BLADES if shape == "X" else ("between-blades",)
    return strip(shape=shape, start=start, end=("neck-mid",) if shape == "I" else TAILS)


def _texts(svg: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize(
    ("shape", "parts", "anchors"), [("I", 1, 2), ("Y", 3, 3), ("X", 5, 4), ("fan", 5, 5)]
)
def test_each_shape(strip: Maker, shape: str, parts: int, anchors: int) -> None:
    scene = Scene(BACK, strips=(_shape(strip, shape),))
    laid = lay_out(scene, scene.strips[0])
    assert (len(laid.parts), len(laid.anchors)) == (parts, anchors)
    svg = render(scene)
    assert svg.count("#1F66F5") == 1, "one strip is one piece of tape"
    body = re.search(r'd="([^"]*)" fill="#1F66F5"', svg)
    assert body and body[1].count("Z") == parts
    assert {"1", "25%", "0%"} == set(_texts(svg))


def test_tails_share_the_width_of_the_strip(strip: Maker) -> None:
    scene = Scene(BACK, strips=(_shape(strip, "fan"),))
    base, *tails = lay_out(scene, scene.strips[0]).parts
    assert base.width == 72
    assert 70 < sum(tail.width for tail in tails) <= 72


def test_an_i_strip_runs_from_place_to_place(strip: Maker) -> None:
    scene = Scene(BACK, strips=(strip(bend=30),))
    (part,) = lay_out(scene, scene.strips[0]).parts
    assert part.line.at(0) == pytest.approx((95, 358))
    assert part.line.at(part.line.length) == pytest.approx((400, 670))
    x, y = part.line.at(part.line.length / 2)
    assert x > 247.5 and y < 514, "30 units to the left of the way down and right is up and right"


def test_more_stretch_is_more_waves(strip: Maker) -> None:
    drawn = [render(Scene(BACK, strips=(strip(stretch=s),)), plain=True) for s in (0, 25, 75)]
    assert len(drawn[0]) < len(drawn[1]) < len(drawn[2])


def test_the_element_and_nothing_the_page_would_refuse(strip: Maker) -> None:
    scene = Scene(
        BACK,
        strips=(strip(), strip(start=("shoulder-tip-right",), done=True)),
        arrows=(Arrow("base-of-neck", "mid-back", 20), Arrow("hairline", "mid-back", kind="rub")),
        plumb=Plumb(("base-of-neck",)),
        rub=True,
        frame=(10, 20.5, 640, 640),
    )
    svg = render(scene)
    root = ElementTree.fromstring(svg)
    assert root.attrib["class"] == "diagram"
    assert root.attrib["viewBox"] == "10 20.5 640 640"
    assert root.attrib["role"] == "img" and root.attrib["aria-label"].startswith("Back view")
    assert not re.search(r"<style|<script|style=|\bid=|\bon\w+=|href|url\(", svg)
    assert not re.search(r"\d\.\d\d|-0[ \"LQqZM]|nan|inf", svg.replace(" info", ""))


def test_a_plain_one_has_no_words(strip: Maker) -> None:
    scene = Scene(BACK, strips=(strip(),))
    svg = render(scene, plain=True)
    assert _texts(svg) == []
    assert 'aria-hidden="true"' in svg and "aria-label" not in svg and "role" not in svg
    assert render(replace(scene, plain=True)) == svg


def test_strips_of_earlier_steps_are_pale_unless_they_are_rubbed(strip: Maker) -> None:
    scene = Scene(BACK, strips=(strip(done=True),))
    assert '<g opacity=".4">' not in render(scene)  # nothing new goes on: they are the step
    assert _texts(render(scene)) == []
    beside_a_new_one = Scene(BACK, strips=(strip(done=True), strip(color="pink")))
    assert render(beside_a_new_one).count('<g opacity=".4">') == 1
    rubbed = render(replace(scene, rub=True))
    assert '<g opacity=".4">' not in rubbed
    assert rubbed.count('stroke="#14151A" stroke-width="6"') == 1


@pytest.mark.parametrize(("shape", "arrows"), [("I", 1), ("Y", 2), ("X", 1), ("fan", 1)])
def test_every_strip_is_rubbed(strip: Maker, shape: str, arrows: int) -> None:
    scene = Scene(BACK, strips=(_shape(strip, shape),), rub=True)
    assert render(scene).count('stroke="#14151A" stroke-width="6"') == arrows


def test_movement_is_orange_and_the_plumb_line_is_dotted() -> None:
    plumb = Plumb(("shoulder-tip", "below-ear"))
    svg = render(
        Scene("neck-side", arrows=(Arrow("neck-front-mid", "neck-back-mid"),), plumb=plumb)
    )
    assert svg.count('stroke="#FF4D12" stroke-width="6"') == 1
    assert "M393 -20V820" in svg
    assert svg.count("<circle") == 2


def test_flip_is_the_mirror_image(strip: Maker) -> None:
    made = strip(start=("arm-mid",), end=("shoulder-top",), bend=-40)
    scene = Scene("shoulder-front", strips=(made,), arrows=(Arrow("biceps", "neck-side", 30),))
    mirrored = replace(scene, flip=True)
    assert '<g transform="translate(800 0) scale(-1 1)">' in render(mirrored)
    here, there = (lay_out(s, made).parts[0].line.points for s in (scene, mirrored))
    assert [(800 - x, y) for x, y in there] == [pytest.approx(point) for point in here]


def test_words_are_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = replace(FIGURES["calf-back"], title='Calf "A" & <b>heel</b>')
    monkeypatch.setattr(figures, "FIGURES", {"calf-back": odd})
    svg = render(Scene("calf-back"))
    assert "<b>" not in svg
    label = ElementTree.fromstring(svg).attrib["aria-label"]
    assert label == 'Back view of the calf "A" & <b>heel</b>.'


def test_the_same_data_gives_the_same_bytes_in_another_process(crowded: Scene) -> None:
    code = (
        "from guides.diagrams import *\n"
        "f, t = 'shoulder-blade-upper-corner-', 'shoulder-blade-lower-corner-'\n"
        "s = Strip('I', (f + 'left',), (t + 'right',), 25, 5, 25, 'blue')\n"
        "print(render(Scene('upper-back-neck', strips=(s,))), end='')"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout.decode()
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1] == render(Scene(crowded.figure, strips=crowded.strips[:1]))


def test_a_drawing_is_small(crowded: Scene) -> None:
    for scene in (crowded, replace(crowded, rub=True)):
        assert len(gzip.compress(render(scene).encode())) < 8_000
