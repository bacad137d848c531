"""Whether a strip can be put on as it is drawn: its length, where it must not lie, and rings."""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from guides.diagrams import Band, Figure, Forbidden, Scene, scene_from_step
from guides.diagrams.geometry import Line
from guides.diagrams.strips import LaidStrip, Part, lay_out

STANDARD_CM = 5  # how wide a strip is that is drawn `tape_width` units wide
# Tape is cut shorter than its way, since it stretches; and drawn shorter than the body is round.
SHORTEST, LONGEST = 0.6, 1.6
# A limb is about this many times as long round as it looks wide: wrists are flat, thighs round.
ROUND = 2.5
NEARLY = 0.9  # of the way round; the rest is a finger's width, and skin moves
ACROSS = 0.6  # of a limb's width, at one height: such a strip goes round it
ANCHORS_CM = 10  # both ends of a strip go on with no stretch

LENGTH, RING, PLACE = "length", "ring", "place"


def strip_findings(figure: str, flip: bool, strip: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """(rule, field of StripBlock, a sentence) of each thing that is wrong with one strip, as
    guides.diagrams takes it. A strip that cannot be drawn has none: the drawing refuses it."""
    key = tuple((name, _plain(value)) for name, value in sorted(strip.items()))
    return list(_findings(figure, bool(flip), key))


def _plain(value):
    return tuple(value) if isinstance(value, list) else value


@lru_cache(maxsize=4096)  # a site has fewer strips than that, and asks for all of them at once
def _findings(figure: str, flip: bool, key: tuple) -> tuple[tuple[str, str, str], ...]:
    try:
        scene = scene_from_step({"figure": figure, "flip": flip, "strips": [dict(key)]})
    except ValueError:
        return ()
    laid = lay_out(scene, scene.strips[0])
    found = [_length(scene, laid), _ring(scene, laid), *_places(scene, laid)]
    return tuple(one for one in found if one)


def path_cm(scene: Scene, laid: LaidStrip) -> float:
    """How long the way of a strip is, in cm on the figure's scale: of a cut one by its longest
    tail, of an X by the longer one on each side."""
    lengths = [part.line.length for part in laid.parts]
    whole, tails = lengths[0], lengths[1:]
    if laid.strip.shape == "X":
        whole += max(tails[:2]) + max(tails[2:])
    elif tails:
        whole += max(tails)
    return _cm(scene.close_up, whole)


def _cm(figure: Figure, units: float) -> float:
    return units * STANDARD_CM / figure.tape_width


def _length(scene: Scene, laid: LaidStrip):
    way = path_cm(scene, laid)
    if SHORTEST * way <= laid.strip.length_cm <= LONGEST * way:
        return None
    least, most = math.ceil(SHORTEST * way), math.floor(LONGEST * way)
    return (
        LENGTH,
        "length_cm",
        f"The way between these places is about {way:.0f} cm: a strip along it is {least} to "
        f"{most} cm long, not {laid.strip.length_cm:g}.",
    )


def _places(scene: Scene, laid: LaidStrip):
    for place in scene.close_up.forbidden:
        if _crosses(scene, laid, place):
            yield (PLACE, "end", f"It crosses {place.words}: no tape goes there. Move its ends.")


def _crosses(scene: Scene, laid: LaidStrip, place: Forbidden) -> bool:
    zone = Line([scene.point(point) for point in place.points])
    return any(
        zone.away(point) < part.width / 2 + place.radius
        for part in laid.parts
        for point in part.line.points
    )


def _ring(scene: Scene, laid: LaidStrip):
    if _ends_meet(scene, laid):
        words = "Its ends meet: tape must never close a ring. Leave a gap as wide as the tape."
        return RING, "end", words
    for band in scene.close_up.bands:
        girth = ROUND * _cm(scene.close_up, math.dist(*_ends(scene, band)))
        if _reach_cm(laid) >= NEARLY * girth and _lies_round(scene, laid, band):
            words = (
                f"It closes a ring: {band.words} is about {girth:.0f} cm round, and the strip "
                f"reaches {_reach_cm(laid):.0f} cm. Cut it shorter."
            )
            return RING, "length_cm", words
    return None


def _ends_meet(scene: Scene, laid: LaidStrip) -> bool:
    """An I that bows so far that it comes back to where it began."""
    if laid.strip.shape != "I":
        return False
    line = laid.parts[0].line
    gap = math.dist(line.points[0], line.points[-1])
    return gap < laid.width and line.length > 3 * gap


def _reach_cm(laid: LaidStrip) -> float:
    """How far the strip reaches, once its middle is stretched."""
    length = laid.strip.length_cm
    return length + max(0.0, length - ANCHORS_CM) * laid.strip.stretch / 100


def _ends(scene: Scene, band: Band):
    return scene.point(band.start), scene.point(band.end)


def _lies_round(scene: Scene, laid: LaidStrip, band: Band) -> bool:
    """Whether it runs from one side of the limb to the other, at about this height."""
    (ax, ay), (bx, by) = _ends(scene, band)
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    return any(
        _spread(
            ((x - ax) * dx + (y - ay) * dy) / square
            for part in way
            for x, y in part.line.points
            if abs((x - ax) * dy - (y - ay) * dx) / math.sqrt(square) <= scene.close_up.tape_width
        )
        >= ACROSS
        for way in _ways(laid)
    )


def _spread(shares: Iterable[float]) -> float:
    near = list(shares)
    return max(near) - min(near) if near else 0.0


def _ways(laid: LaidStrip) -> list[list[Part]]:
    """The ways through a strip from one of its ends to another."""
    whole, tails = laid.parts[0], laid.parts[1:]
    if laid.strip.shape == "X":
        return [[back, whole, front] for back in tails[:2] for front in tails[2:]]
    return [[whole, tail] for tail in tails] or [[whole]]
