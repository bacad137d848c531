"""Curves and outlines in units of the 800 x 800 box; nothing here knows what a strip is."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

Point = tuple[float, float]

_SAMPLES = 80  # pieces a cubic is cut into: at 800 units across, no corner can be seen
_TOLERANCE = 0.3  # units an outline may move when points are left out; below what the eye can tell


def number(value: float) -> str:
    """One decimal at most, no trailing zero and no "-0": the same data gives the same bytes."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def pair(point: Point) -> str:
    """A point as path data."""
    return f"{number(point[0])} {number(point[1])}"


def path_data(points: Iterable[Point], closed: bool = False) -> str:
    """Straight lines through the points as path data: each from the rounded point before it, so
    that the rounding never adds up. These numbers are shorter than places on the box."""
    rounded = [(round(x, 1), round(y, 1)) for x, y in points]
    steps = (pair((x - a, y - b)) for (a, b), (x, y) in pairwise(rounded))
    return f"M{pair(rounded[0])}l{' '.join(steps)}" + ("Z" if closed else "")


def middle(points: Sequence[Point]) -> Point:
    """The mean of the points."""
    return (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))


def shift(point: Point, direction: Point, distance: float) -> Point:
    """The point moved `distance` units along a unit vector."""
    return (point[0] + direction[0] * distance, point[1] + direction[1] * distance)


def toward(start: Point, end: Point) -> Point:
    """The unit vector from start to end; (0, 0) when they are the same point."""
    reach = math.dist(start, end) or 1.0
    return ((end[0] - start[0]) / reach, (end[1] - start[1]) / reach)


def left_of(direction: Point) -> Point:
    """The unit vector to the left on screen of a direction of travel (y runs downwards)."""
    return (direction[1], -direction[0])


def turned(direction: Point, angle: float) -> Point:
    """A vector turned by `angle` radians."""
    cos, sin = math.cos(angle), math.sin(angle)
    return (direction[0] * cos - direction[1] * sin, direction[0] * sin + direction[1] * cos)


class Line:
    """A polyline that is walked by the distance along it."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = tuple(points)
        self._along = [0.0]
        for p, q in pairwise(self.points):
            self._along.append(self._along[-1] + math.dist(p, q))
        self.length = self._along[-1]

    @classmethod
    def cubic(cls, a: Point, c: Point, d: Point, b: Point) -> "Line":
        """The curve from a to b with control points c and d."""
        points = []
        for t in (i / _SAMPLES for i in range(_SAMPLES + 1)):
            s = 1 - t
            k = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
            points.append(
                tuple(k[0] * a[j] + k[1] * c[j] + k[2] * d[j] + k[3] * b[j] for j in (0, 1))
            )
        return cls(points)

    def at(self, distance: float, aside: float = 0.0) -> Point:
        """The point `distance` units from the start, moved `aside` units to the left on screen."""
        distance = min(max(distance, 0.0), self.length)
        i = max(1, bisect_left(self._along, distance))
        p, q = self.points[i - 1], self.points[i]
        step = self._along[i] - self._along[i - 1] or 1.0
        t = (distance - self._along[i - 1]) / step
        dx, dy = (q[0] - p[0]) / step, (q[1] - p[1]) / step
        return (p[0] + (q[0] - p[0]) * t + dy * aside, p[1] + (q[1] - p[1]) * t - dx * aside)

    def away(self, point: Point) -> float:
        """How far a point is from the line, give or take a unit."""
        corners = (*self.points[::4], self.points[-1])
        return min(_from_segment(point, p, q) for p, q in pairwise(corners))

    def piece(self, start: float, end: float) -> "Line":
        """The part between two distances."""
        return Line([self.at(start + (end - start) * k / 24) for k in range(25)])


def _from_segment(point: Point, p: Point, q: Point) -> float:
    dx, dy = q[0] - p[0], q[1] - p[1]
    square = dx * dx + dy * dy
    if not square:
        return math.dist(point, p)
    t = ((point[0] - p[0]) * dx + (point[1] - p[1]) * dy) / square
    t = min(max(t, 0.0), 1.0)
    return math.dist(point, (p[0] + dx * t, p[1] + dy * t))


def thinned(points: Sequence[Point], tolerance: float = _TOLERANCE) -> list[Point]:
    """The points without those that lie within `tolerance` of the line between their neighbors."""
    keep = {0, len(points) - 1}
    todo = [(0, len(points) - 1)]
    while todo:
        i, j = todo.pop()
        (ax, ay), (bx, by) = points[i], points[j]
        chord = math.dist(points[i], points[j])
        far, at = tolerance, -1
        for k in range(i + 1, j):
            x, y = points[k]
            area = abs((bx - ax) * (y - ay) - (by - ay) * (x - ax))
            away = area / chord if chord > 1e-9 else math.dist(points[k], points[i])
            if away > far:
                far, at = away, k
        if at > 0:
            keep.add(at)
            todo += [(i, at), (at, j)]
    return [points[k] for k in sorted(keep)]


def ribbon(line: Line, width: float, round_start: bool, round_end: bool) -> str:
    """The closed outline of a strip `width` units wide; cut ends have the round corners of tape."""
    radius = min(width * 0.26, 20.0)
    ease = [radius * (1 - math.cos(k * math.pi / 16)) for k in range(9)]
    stops = {*ease, *(line.length * k / 50 for k in range(51)), *(line.length - e for e in ease)}
    walk = sorted(s for s in stops if 0 <= s <= line.length)

    def half(s: float) -> float:
        start = s if round_start else radius
        end = line.length - s if round_end else radius
        edge = min(start, end, radius)
        return width / 2 - radius + math.sqrt(max(radius**2 - (radius - edge) ** 2, 0.0))

    left = thinned([line.at(s, half(s)) for s in walk])
    right = thinned([line.at(s, -half(s)) for s in reversed(walk)])
    return path_data([*left, *right], closed=True)


def waves(line: Line, width: float, start: float, end: float, stretch: float) -> str:
    """The wavy lines of the adhesive between two distances; more stretch (%), tighter waves.

    Relative coordinates, taken from the rounded position so that the rounding never adds up:
    on a straight strip they repeat, and repeats compress to almost nothing.
    """
    cycles = max(1, round((end - start) / max(12.0, 48 - stretch * 0.6)))
    rows = max(2, round(width / 11.5))
    half, rise = (end - start) / cycles / 2, min(4.2, width * 0.07)
    out = []
    for row in range(rows):
        aside = ((row + 0.5) / rows - 0.5) * width
        x, y = (round(v, 1) for v in line.at(start, aside))
        out.append(f"M{pair((x, y))}q")
        for i in range(cycles * 2):
            crest = line.at(start + (i + 0.5) * half, aside + (2 * rise if i % 2 else -2 * rise))
            node = line.at(start + (i + 1) * half, aside)
            dx, dy = round(node[0] - x, 1), round(node[1] - y, 1)
            out.append(f"{pair((crest[0] - x, crest[1] - y))} {pair((dx, dy))} ")
            x, y = x + dx, y + dy
    return "".join(out).replace(" M", "M").rstrip()
