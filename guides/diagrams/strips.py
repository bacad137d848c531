"""How a strip of tape lies on a figure, and its drawing."""

import math
from dataclasses import dataclass
from typing import NamedTuple

from guides.diagrams.geometry import (
    Line,
    Point,
    left_of,
    middle,
    path_data,
    ribbon,
    shift,
    toward,
    waves,
)
from guides.diagrams.scene import Scene, Strip

INK, PAPER, ACTION = "#14151A", "#FFFFFF", "#FF4D12"


class Ink(NamedTuple):
    """The paints of one tape color; `text` on `fill` passes WCAG AA."""

    fill: str
    wave: str
    wave_opacity: str
    text: str


TAPE = {
    "blue": Ink("#1F66F5", "#FFFFFF", ".55", PAPER),
    "pink": Ink("#FF4F93", "#FFFFFF", ".65", INK),
    "orange": Ink("#FF8A1F", "#FFFFFF", ".65", INK),
    "lime": Ink("#B5E61D", "#4C6600", ".45", INK),
    "beige": Ink("#DDB892", "#6B4A26", ".4", INK),
    "black": Ink("#1C1D22", "#FFFFFF", ".45", PAPER),
}


@dataclass(frozen=True)
class Part:
    """One uncut piece of a strip; anchors are the lengths (units) at its ends without stretch."""

    line: Line
    width: float
    start_anchor: float = 0.0
    end_anchor: float = 0.0
    round_start: bool = False
    round_end: bool = False


@dataclass(frozen=True)
class Cut:
    """Where an anchor ends: `distance` along a part; the anchor itself is before or after it."""

    part: Part
    distance: float
    at_start: bool


@dataclass(frozen=True)
class LaidStrip:
    """A strip with the pieces it is drawn from, in units of the finished picture."""

    strip: Strip
    width: float
    parts: tuple[Part, ...]

    @property
    def anchors(self) -> list[Cut]:
        """The anchors, first those at the start."""
        starts = [Cut(p, p.start_anchor, True) for p in self.parts if p.start_anchor]
        ends = [Cut(p, p.line.length - p.end_anchor, False) for p in self.parts if p.end_anchor]
        return starts + ends

    def covers(self, point: Point, margin: float = 0.0) -> bool:
        """Whether a point is under this strip or within `margin` units of its edge."""
        return any(part.line.away(point) < part.width / 2 + margin for part in self.parts)

    @property
    def stretched(self) -> list[Part]:
        """The pieces to point at when the stretch is named: the tails of a cut strip."""
        widest = max(part.width for part in self.parts)
        tails = [part for part in self.parts if part.width < widest]
        if self.strip.shape == "fan":
            return [tails[0], tails[-1]]  # the inner tails have no free side
        return tails or list(self.parts)


def lay_out(scene: Scene, strip: Strip) -> LaidStrip:
    """Where a strip of a scene lies."""
    starts = [scene.point(place) for place in strip.start]
    ends = [scene.point(place) for place in strip.end]
    split = None if strip.split is None else scene.point(strip.split)
    width = scene.width(strip)
    if strip.shape == "I":
        # Left of the way turns into right of the way in a mirror.
        parts = [_whole(starts[0], ends[0], width, -strip.bend if scene.flip else strip.bend)]
    elif strip.shape == "X":
        parts = _cross(starts, ends, split, width, strip.bend)
    else:
        tails = 4 if strip.shape == "fan" else 2
        parts = _tailed(starts[0], ends, split, width, strip.bend, tails)
    return LaidStrip(strip, width, tuple(parts))


def _anchor(width: float, reach: float) -> float:
    return min(width * 0.82, reach * 0.28)  # a short strip keeps a middle to stretch


def _whole(start: Point, end: Point, width: float, bend: float) -> Part:
    reach, way = math.dist(start, end), toward(start, end)
    near, far = shift(start, way, reach / 3), shift(end, way, -reach / 3)
    # 4/3, because a cubic passes its controls at three quarters of their distance.
    line = Line.cubic(
        start,
        shift(near, left_of(way), bend * 4 / 3),
        shift(far, left_of(way), bend * 4 / 3),
        end,
    )
    anchor = _anchor(width, reach)
    return Part(line, width, anchor, anchor, True, True)


def _tailed(
    start: Point, tips: list[Point], split: Point | None, width: float, bend: float, count: int
) -> list[Part]:
    """A Y or a fan: one base that is cut into `count` tails, spread evenly between the tips."""
    reach = math.dist(start, middle(tips))
    anchor = _anchor(width, reach)
    way = toward(start, split or middle(tips))
    root = split or shift(start, way, max(anchor * 1.2, reach * 0.3))
    spread = [
        tuple(tips[0][j] + (tips[1][j] - tips[0][j]) * k / (count - 1) for j in (0, 1))
        for k in range(count)
    ]
    anchor = min(anchor, math.dist(start, root) * 0.8)
    base = Part(Line([start, root]), width, anchor, 0.0, True, False)
    return [base, *_tails(root, spread, way, width, bend)]


def _cross(
    starts: list[Point], ends: list[Point], split: Point | None, width: float, bend: float
) -> list[Part]:
    """An X: an uncut middle with two tails at either end."""
    p, q = middle(starts), middle(ends)
    reach, way = math.dist(p, q), toward(p, q)
    heart = split or middle([p, q])
    back, front = shift(heart, way, -0.1 * reach), shift(heart, way, 0.1 * reach)
    core = Part(Line([back, front]), width)
    backward = _tails(back, starts, (-way[0], -way[1]), width, bend)
    return [core, *backward, *_tails(front, ends, way, width, bend)]


def _tails(root: Point, tips: list[Point], way: Point, width: float, bend: float) -> list[Part]:
    """Tails that leave the cut side by side and straight on, then bow outwards by `bend` units."""
    side = left_of(way)
    order = sorted(tips, key=lambda t: (t[0] - root[0]) * side[0] + (t[1] - root[1]) * side[1])
    parts = []
    for k, tip in enumerate(order):
        place = (k + 0.5) / len(order) - 0.5  # across the strip, from -0.5 to 0.5
        start = shift(root, side, place * width)
        away = shift(start, way, math.dist(start, tip) * 0.36)
        near = shift(middle([tip, away]), side, bend if place > 0 else -bend)
        line = Line.cubic(start, away, near, tip)
        anchor = min(width * 0.82 * 0.72, line.length * 0.28)
        parts.append(Part(line, width / len(order) * 0.985, 0.0, anchor, False, True))
    return parts


def draw(laid: LaidStrip, faded: bool = False) -> str:
    """The strip as SVG; `faded` is for one that was put on in an earlier step."""
    ink = TAPE[laid.strip.color]
    body = "".join(ribbon(p.line, p.width, p.round_start, p.round_end) for p in laid.parts)
    wave = "".join(
        waves(p.line, p.width, p.start_anchor, p.line.length - p.end_anchor, laid.strip.stretch)
        for p in laid.parts
        if p.line.length - p.start_anchor - p.end_anchor > 16
    )
    cuts = "".join(
        path_data([c.part.line.at(c.distance, side * c.part.width) for side in (-0.4, 0.4)])
        for c in laid.anchors
    )
    start = '<g opacity=".4">' if faded else "<g>"
    return (
        f"{start}"
        f'<path d="{body}" fill="{INK}" stroke="{INK}" stroke-width="5" opacity=".15" '
        'transform="translate(0 2)"/>'
        f'<path d="{body}" fill="{ink.fill}"/>'
        f'<path d="{wave}" fill="none" stroke="{ink.wave}" stroke-opacity="{ink.wave_opacity}" '
        'stroke-width="1.8" stroke-linecap="round"/>'
        f'<path d="{cuts}" fill="none" stroke="{ink.wave}" stroke-opacity=".85" '
        f'stroke-width="2" stroke-dasharray="4 6"/></g>'
    )
