"""Where a strip's number stands and where its arrows point: as the strip goes on and is rubbed."""

import math
from collections.abc import Callable

import pytest

from guides.diagrams import Scene, Strip, labels
from guides.diagrams.arrows import draw_arrow, rub_ways
from guides.diagrams.strips import LaidStrip, lay_out

Maker = Callable[..., Strip]
BACK = "upper-back-neck"
START, END = (95.0, 358.0), (400.0, 670.0)  # shoulder-tip-left, mid-back
MIDDLE = (247.5, 514.0)


def laid(strip: Strip) -> LaidStrip:
    return lay_out(Scene(BACK, strips=(strip,)), strip)


def ring(strip: Strip) -> tuple[float, float]:
    (label,) = (one for one in labels(Scene(BACK, strips=(strip,))) if one.kind == "ring")
    return label.box.x, label.box.y


def test_the_number_stands_at_the_end_that_goes_on_first(strip: Maker) -> None:
    assert math.dist(ring(strip()), START) < 30


def test_the_number_stands_on_the_middle_that_goes_on_first(strip: Maker) -> None:
    """Faults, line 30: strips that go on middle first carried their number at an end."""
    assert math.dist(ring(strip(begins="middle")), MIDDLE) < 1


@pytest.mark.parametrize(
    ("rub", "heads", "toward"),
    [("along", [2], [END]), ("to-end", [1], [END]), ("to-start", [1], [START])],
)
def test_one_arrow_points_the_way_of_the_rub(
    strip: Maker, rub: str, heads: list[int], toward: list[tuple[float, float]]
) -> None:
    """Faults, line 30: arrows pointed both ways where the text says one."""
    ways = rub_ways([laid(strip(rub=rub))])
    assert [way.heads for way in ways] == heads
    for way, place in zip(ways, toward, strict=True):
        tip, tail = way.line.at(way.line.length), way.line.at(0)
        assert math.dist(tip, place) < math.dist(tail, place)
        assert draw_arrow(way).count("M") == 2 * (1 + way.heads)  # halo and line


def test_two_arrows_point_out_of_the_middle(strip: Maker) -> None:
    ways = rub_ways([laid(strip(rub="outward"))])
    assert [way.heads for way in ways] == [1, 1]
    for way in ways:
        tip, tail = way.line.at(way.line.length), way.line.at(0)
        assert math.dist(tip, MIDDLE) > math.dist(tail, MIDDLE)
    assert math.dist(ways[0].line.at(0), ways[1].line.at(0)) > 34, "they do not touch"


def test_tails_are_rubbed_to_their_tips(strip: Maker) -> None:
    tips = ("hairline-left", "hairline-right")
    y = laid(strip(shape="Y", start=("between-blades",), end=tips, rub="to-end"))
    assert [
        (way.heads, way.line.at(way.line.length)[1] < way.line.at(0)[1]) for way in rub_ways([y])
    ] == [
        (1, True),
        (1, True),
    ]
    blades = ("shoulder-blade-lower-corner-left", "shoulder-blade-lower-corner-right")
    x = laid(strip(shape="X", start=blades, end=tips, rub="outward"))
    assert [way.heads for way in rub_ways([x])] == [1, 1, 1, 1]
