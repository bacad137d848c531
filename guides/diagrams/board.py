"""Boxes on a diagram, and placement of labels between them; units of the 800 x 800 viewBox."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from guides.diagrams.geometry import Point, shift, toward, turned
from guides.diagrams.strips import LaidStrip, Part

_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)  # of a part's length
_TURNS = (0.0, 0.6, -0.6, 1.1, -1.1)  # radians away from straight out of the strip
_REACHES = (64.0, 84.0, 108.0)  # units from the strip's edge to the label's center


Others = list[tuple[LaidStrip, float]]  # a strip and the price of a leader that starts at it


class Box(NamedTuple):
    """A box by its center and half sizes."""

    x: float
    y: float
    half_width: float
    half_height: float

    def shared(self, other: "Box", gap: float = 0.0) -> float:
        """The area both cover when this one is `gap` units larger all round; 0 when apart."""
        w = self.half_width + gap + other.half_width - abs(self.x - other.x)
        if w <= 0:
            return 0.0  # nearly always: this is asked a hundred thousand times for one drawing
        h = self.half_height + gap + other.half_height - abs(self.y - other.y)
        if h <= 0:
            return 0.0
        w = min(w, 2 * (self.half_width + gap), 2 * other.half_width)
        return w * min(h, 2 * (self.half_height + gap), 2 * other.half_height)

    def inside(self, frame: "Box", gap: float = 0.0) -> bool:
        """Whether this box lies within the frame, `gap` units from its edges."""
        return (
            abs(self.x - frame.x) <= frame.half_width - self.half_width - gap
            and abs(self.y - frame.y) <= frame.half_height - self.half_height - gap
        )


class Spot(NamedTuple):
    """A place for a label, and the point of the strip its leader starts from."""

    edge: Point
    box: Box
    wish: float  # lower is better, before anything in the way is counted


@dataclass
class Board:
    """What is already on a drawing: tape may be covered at a price, `taken` may not."""

    frame: Box
    tape: list[Box]
    taken: list[Box] = field(default_factory=list)

    def free(self, box: Box, gap: float = 0.0) -> bool:
        """Whether the box is within the frame and covers nothing that is taken."""
        return box.inside(self.frame, 4) and not any(box.shared(t, gap) for t in self.taken)

    def clamped(self, box: Box) -> Box:
        """The box moved into the frame."""
        x, y, w, h = self.frame
        dx, dy = w - box.half_width - 5, h - box.half_height - 5
        return box._replace(x=min(max(box.x, x - dx), x + dx), y=min(max(box.y, y - dy), y + dy))

    def first_free(self, boxes: Iterable[Box]) -> Box:
        """The first free box, else the free place nearest to the first box."""
        wanted = [self.clamped(box) for box in boxes]
        found = next((box for box in wanted if self.free(box)), None)
        return found or self.nearest_free(wanted[0])

    def nearest_free(self, box: Box) -> Box:
        """The free place nearest to a box; the box itself when the drawing is full."""
        x, y, w, h = self.frame
        places = [
            box._replace(x=x - w + 10 * i, y=y - h + 10 * j)
            for i in range(int(w / 5))
            for j in range(int(h / 5))
        ]
        places.sort(key=lambda b: (b.x - box.x) ** 2 + (b.y - box.y) ** 2)
        return next((place for place in places if self.free(place)), self.clamped(box))

    def best(self, spots: Iterable[Spot], others: Others) -> Spot:
        """The spot that is wished for most and hides least; `others` are the other strips."""
        wished = sorted(spots, key=lambda s: s.wish)
        best, least = wished[0], math.inf
        for spot in wished:
            if spot.wish >= least:
                break  # whatever is in the way only adds to the wish
            cost = spot.wish + self._price(spot, least - spot.wish)
            if cost < least:
                cost += self._doubt(spot, others)
            if cost < least:
                best, least = spot, cost
        if self.free(best.box):
            return best
        return best._replace(box=self.nearest_free(best.box))

    def _price(self, spot: Spot, limit: float) -> float:
        """What a label would hide, its leader included; not counted to the end above `limit`."""
        box, edge = spot.box, spot.edge
        price = 0.0 if box.inside(self.frame, 8) else 4000.0
        price += sum(3 * area + 300 for t in self.taken if (area := box.shared(t, 6)))
        price += sum(0.6 * box.shared(t) for t in self.tape)
        if price >= limit:
            return price
        for step in leader_boxes(edge, box, (0.35, 0.6)):
            price += sum(80 for t in (*self.taken, *self.tape) if step.shared(t))
        return price if Box(*edge, 2, 2).inside(self.frame) else price + 2000

    @staticmethod
    def _doubt(spot: Spot, others: Others) -> float:
        """What it costs that, near other strips, a leader seems to start from one of those."""
        return sum(weight for strip, weight in others if strip.covers(spot.edge, 8))


def spots(laid: LaidStrip, size: Box, sign: float) -> Iterator[Spot]:
    """Places for a label of a strip; `sign` is 1 to wish for the right-hand side, -1 the left."""
    for part, along, side in product(laid.stretched, _ALONG, (1, -1)):
        line, half = part.line, side * part.width / 2
        edge = line.at(line.length * along, half)
        out = toward(edge, line.at(line.length * along, half + side))
        for turn, reach in product(_TURNS, _REACHES):
            x, y = shift(edge, turned(out, turn), reach)
            wish = abs(turn) * 50 + abs(along - 0.5) * 120 + (reach - 64) * 0.6
            yield Spot(edge, size._replace(x=x, y=y), wish - sign * (x - edge[0]) * 0.7)


def leader_boxes(edge: Point, box: Box, steps: Iterable[float]) -> list[Box]:
    """Small boxes at fractions of the way from a strip's edge to its label."""
    return [
        Box(edge[0] + (box.x - edge[0]) * k, edge[1] + (box.y - edge[1]) * k, 3, 3) for k in steps
    ]


def part_boxes(part: Part) -> list[Box]:
    """Boxes that together cover about what a part covers."""
    half = part.width * 0.42
    count = min(max(12, math.ceil(part.line.length / max(part.width * 0.7, 8))), 30)
    return [Box(*part.line.at(part.line.length * k / count), half, half) for k in range(count + 1)]
