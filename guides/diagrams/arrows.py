"""Arrows for movement and rubbing, and the plumb line of a posture."""

import math
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from guides.diagrams.board import Box
from guides.diagrams.geometry import (
    Line,
    Point,
    left_of,
    middle,
    number,
    path_data,
    shift,
    thinned,
    toward,
    turned,
)
from guides.diagrams.scene import Arrow, Plumb, Scene
from guides.diagrams.strips import ACTION, INK, PAPER, LaidStrip

_HEAD, _SPREAD = 28.0, 0.66  # units long, radians open to either side
_APART = 34.0  # units between two arrows that do not touch, heads included


def arrow_line(scene: Scene, arrow: Arrow) -> Line:
    """The way an arrow of a scene goes, in units of the finished picture."""
    start, end = scene.point(arrow.start), scene.point(arrow.end)
    side = left_of(toward(start, end))
    bend = (-arrow.bend if scene.flip else arrow.bend) * 4 / 3
    third = [
        shift((start[0] + (end[0] - start[0]) * k, start[1] + (end[1] - start[1]) * k), side, bend)
        for k in (1 / 3, 2 / 3)
    ]
    return Line.cubic(start, third[0], third[1], end)


class Way(NamedTuple):
    """The way an arrow goes, and at how many of its ends there is a head."""

    line: Line
    rub: bool
    heads: int = 1


def rub_ways(strips: Sequence[LaidStrip]) -> list[Way]:
    """The arrows of rubbing, pointing as each strip is rubbed; tails are rubbed on their own.

    An arrow lies on its strip; where strips cross it moves along or gets shorter.
    The shortest strip, which has the least room for that, chooses first.
    """
    lines: list[Line] = []
    ways: list[Way] = []
    centers = [center for laid in strips for center in _centers(laid)]
    for center, rub in sorted(centers, key=lambda row: round(row[0].length)):
        options = _rub_options(center)
        line = min(options, key=lambda o: o[0] + _crowding(o[1], lines))[1]
        lines.append(line)
        ways.append(
            Way(_backward(line) if rub == "to-start" else line, True, 2 if rub == "along" else 1)
        )
    return ways


def _backward(line: Line) -> Line:
    return Line(line.points[::-1])


def _centers(laid: LaidStrip) -> list[tuple[Line, str]]:
    """The lines to rub along, and which way each."""
    shape, parts, rub = laid.strip.shape, laid.parts, laid.strip.rub
    if shape == "I":
        line, half = parts[0].line, parts[0].line.length / 2
        if rub != "outward":
            return [(line, rub)]
        return [
            (_backward(line.piece(0, half)), "to-end"),
            (line.piece(half, line.length), "to-end"),
        ]
    if shape == "Y":
        return [(part.line, rub) for part in parts[1:]]
    if shape == "X" and rub == "outward":
        return [(part.line, "to-end") for part in parts[1:]]
    tips = [part.line.at(part.line.length) for part in parts[1:]]
    start = middle(tips[:2]) if shape == "X" else parts[0].line.at(0)
    return [(Line([start, middle(tips[2:] if shape == "X" else tips)]), rub)]


def _rub_options(center: Line) -> Iterable[tuple[float, Line]]:
    """Arrows along a strip, each with how little it is wished for."""
    longest = min(max(center.length * 0.56, 60.0), 230.0) / 2
    along = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74)
    for size, place in product((1.0, 0.75, 0.5, 0.36), along):
        at, reach = center.length * place, longest * size
        yield abs(place - 0.5) * 100 + (1 - size) * 70, center.piece(at - reach, at + reach)


def _crowding(line: Line, others: Sequence[Line]) -> float:
    """What it costs that a way comes near others: most where it crosses one."""
    taken = [q for other in others for q in other.points[::2]]
    gaps = (min((math.dist(p, q) for q in taken), default=_APART) for p in line.points[::2])
    return sum(max(0.0, 1 - gap / _APART) * 70 for gap in gaps)


def line_boxes(line: Line, half: float = 14.0) -> list[Box]:
    """Boxes that cover a way, for labels to keep off."""
    count = max(2, math.ceil(line.length / 20))
    return [Box(*line.at(line.length * k / count), half, half) for k in range(count + 1)]


def draw_arrow(way: Way) -> str:
    """An arrow as SVG, on a paper-white halo so that it reads on tape and on skin."""
    line = way.line
    data = path_data(thinned(line.points)) + _head(line, line.length)
    if way.heads == 2:
        data += _head(line, 0.0)
    color = INK if way.rub else ACTION
    pen = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{data}" {pen} stroke="{PAPER}" stroke-width="13"/>'
        f'<path d="{data}" {pen} stroke="{color}" stroke-width="6"/>'
    )


def _head(line: Line, distance: float) -> str:
    size = min(_HEAD, line.length * 0.4)
    tip = line.at(distance)
    back = toward(tip, line.at(abs(distance - size)))
    barbs: list[Point] = [shift(tip, turned(back, angle), size) for angle in (_SPREAD, -_SPREAD)]
    return path_data([barbs[0], tip, barbs[1]])


def plumb_boxes(scene: Scene, plumb: Plumb) -> list[Box]:
    """Boxes that cover a plumb line and its rings, for labels to keep off."""
    points = [scene.point(place) for place in plumb.places]
    _, y, _, h = scene.frame
    line = Line([(points[0][0], y), (points[0][0], y + h)])
    return line_boxes(line, 8.0) + [Box(*point, 18, 18) for point in points]


def draw_plumb(scene: Scene, plumb: Plumb) -> str:
    """A plumb line as SVG: dotted, through the first place, with a ring on every place."""
    points = [scene.point(place) for place in plumb.places]
    _, top, _, height = scene.frame
    rings = "".join(
        f'<circle cx="{number(x)}" cy="{number(y)}" r="14" fill="{PAPER}" stroke="{INK}" '
        'stroke-width="5"/>'
        for x, y in points
    )
    x = number(points[0][0])
    return (
        f'<path d="M{x} {number(top - 20)}V{number(top + height + 20)}" stroke="{ACTION}" '
        f'stroke-width="5" stroke-dasharray="2 15" stroke-linecap="round"/>{rings}'
    )
