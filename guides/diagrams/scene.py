"""What one drawing shows: strips, arrows and a plumb line on one figure, checked on creation."""

import math
from dataclasses import dataclass

from guides.diagrams.figures import BOX, Figure, figure, place_words
from guides.diagrams.geometry import Point, middle

COLORS = ("blue", "pink", "orange", "lime", "beige", "black")
BEGINS = ("end", "middle")  # what of a strip goes on first
RUBS = ("along", "to-end", "to-start", "outward")  # both ways, one way, from its middle out
SHAPES = {"I": (1, 1), "Y": (1, 2), "X": (2, 2), "fan": (1, 2)}  # how many starts and ends
_NEAREST = 10.0  # units; two places closer than this are the same place to the eye

Place = str | Point  # a landmark's name, or a point in the figure's own units


class InvalidScene(ValueError):
    """The data cannot be drawn; the message says what to change."""


def _check(right: bool, sentence: str) -> None:
    if not right:
        raise InvalidScene(sentence)


def _words(place: Place) -> str:
    return f'"{place_words(place)}"' if isinstance(place, str) else str(place)


def _check_place(place: Place) -> None:
    if isinstance(place, str):
        return  # a name is looked up by the scene, which knows the figure
    ok = len(place) == 2 and all(-100 <= value <= BOX + 100 for value in place)
    _check(ok, f"A point is two numbers from -100 to 900 units, not {place!r}.")


@dataclass(frozen=True)
class Strip:
    """One strip of tape: sizes in cm, `stretch` in % of its middle, `bend` in units to the left.

    `begins` says whether its start or its middle goes on first, `rub` which way it is rubbed.

    Raises InvalidScene.
    """

    shape: str
    start: tuple[Place, ...]
    end: tuple[Place, ...]
    length_cm: float
    width_cm: float
    stretch: float
    color: str
    bend: float = 0
    split: Place | None = None
    begins: str = "end"
    rub: str = "along"
    done: bool = False

    def __post_init__(self) -> None:
        _check(self.shape in SHAPES, f'There is no strip shape "{self.shape}": use I, Y, X or fan.')
        _check(
            self.color in COLORS,
            f'There is no tape color "{self.color}": use {", ".join(COLORS)}.',
        )
        self._check_manner()
        starts, ends = SHAPES[self.shape]
        for places, count, word in ((self.start, starts, "start"), (self.end, ends, "end")):
            _check(
                len(places) == count,
                f"A strip of shape {self.shape} has {count} {word} place{'s'[: count - 1]}, "
                f"not {len(places)}.",
            )
        for place in (*self.start, *self.end, *([] if self.split is None else [self.split])):
            _check_place(place)
        _check(0 <= self.stretch <= 100, f"Stretch is 0% to 100%, not {self.stretch}.")
        _check(1 <= self.length_cm <= 100, f"A strip is 1 to 100 cm long, not {self.length_cm}.")
        _check(0.5 <= self.width_cm <= 20, f"A strip is 0.5 to 20 cm wide, not {self.width_cm}.")
        _check(-400 <= self.bend <= 400, f"A bend is -400 to 400 units, not {self.bend}.")

    @property
    def middle_first(self) -> bool:
        """An X can go on in no other way."""
        return self.begins == "middle" or self.shape == "X"

    def _check_manner(self) -> None:
        _check(
            self.begins in BEGINS, f'A strip begins at its "end" or "middle", not {self.begins!r}.'
        )
        _check(self.rub in RUBS, f"A strip is rubbed {', '.join(RUBS)}, not {self.rub!r}.")
        cut = self.shape in ("Y", "fan")
        _check(
            not (cut and self.begins == "middle"),
            f"A strip of shape {self.shape} goes on with its uncut end first, not with its middle.",
        )
        _check(
            not (cut and self.rub == "outward"),
            f"A strip of shape {self.shape} is rubbed from its uncut end to its tips, not from its "
            "middle.",
        )


@dataclass(frozen=True)
class Arrow:
    """An arrow between two places: "move" is one orange head, "rub" two ink heads.

    `bend` is in units to the left of the way it goes.  Raises InvalidScene.
    """

    start: Place
    end: Place
    bend: float = 0
    kind: str = "move"

    def __post_init__(self) -> None:
        _check(self.kind in ("move", "rub"), f'There is no arrow kind "{self.kind}".')
        _check(-400 <= self.bend <= 400, f"A bend is -400 to 400 units, not {self.bend}.")
        _check_place(self.start)
        _check_place(self.end)


@dataclass(frozen=True)
class Plumb:
    """A dotted vertical line through the first place, with a ring on every place.

    Raises InvalidScene.
    """

    places: tuple[Place, ...]

    def __post_init__(self) -> None:
        _check(bool(self.places), "A plumb line needs at least one landmark.")
        for place in self.places:
            _check_place(place)


@dataclass(frozen=True)
class Scene:
    """All that one drawing shows.

    `rub` draws an arrow along every strip; `flip` mirrors a right limb into a left one; `frame`
    is x, y, width and height in units of the finished picture (after `flip`); `plain` leaves out
    the words; `counted` strips of the guide went on before, on whatever figure.
    Raises UnknownFigure, UnknownLandmark and InvalidScene, all of them ValueErrors.
    """

    figure: str
    strips: tuple[Strip, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    plumb: Plumb | None = None
    rub: bool = False
    flip: bool = False
    frame: tuple[float, float, float, float] = (0, 0, BOX, BOX)
    plain: bool = False
    counted: int = 0

    def __post_init__(self) -> None:
        one_limb = self.close_up.one_limb
        _check(
            one_limb or not self.flip,
            f'The figure "{self.figure}" shows both sides of the body, so it cannot be flipped: '
            "use the landmarks of the other side.",
        )
        self._check_frame()
        for strip in self.strips:
            self._check_strip(strip)
        for arrow in self.arrows:
            self._check_apart(arrow.start, arrow.end, "An arrow's start and end")
        for place in self.plumb.places if self.plumb else ():
            self.point(place)

    @property
    def close_up(self) -> Figure:
        """The figure itself.  Raises UnknownFigure."""
        return figure(self.figure)

    @property
    def fresh(self) -> tuple[Strip, ...]:
        """The strips that go on in this step, in order."""
        return tuple(strip for strip in self.strips if not strip.done)

    def point(self, place: Place) -> Point:
        """Where a place is in the finished picture, in units.  Raises UnknownLandmark."""
        x, y = self.close_up.point(place) if isinstance(place, str) else place
        return (BOX - x if self.flip else x, y)

    @property
    def numbered(self) -> list[tuple[int, Strip]]:
        """The strips of this step with their numbers, which count on through the guide."""
        return list(enumerate(self.fresh, start=self.counted + 1))

    def width(self, strip: Strip) -> float:
        """How wide a strip is drawn, in units."""
        return self.close_up.tape_width * strip.width_cm / 5

    def _check_frame(self) -> None:
        ok = len(self.frame) == 4 and all(math.isfinite(value) for value in self.frame)
        _check(ok, f"A frame is x, y, width and height, not {self.frame!r}.")
        x, y, w, h = self.frame
        ok = min(w, h) >= 200 and min(x, y) >= -100 and max(x + w, y + h) <= BOX + 100
        _check(ok, "A frame is at least 200 units wide and high and stays within -100 to 900.")

    def _check_strip(self, strip: Strip) -> None:
        sentence = "A strip's start and end"
        starts, ends = ([self.point(p) for p in places] for places in (strip.start, strip.end))
        for start in strip.start:
            for end in strip.end:
                self._check_apart(start, end, sentence)
        self._check_apart(middle(starts), middle(ends), sentence, resolved=True)
        for tips in (strip.start, strip.end):
            if len(tips) == 2:
                self._check_apart(tips[0], tips[1], "The two tails of a strip")
        if strip.split is not None:
            for place in (*strip.start, *strip.end):
                self._check_apart(strip.split, place, "A strip's split and its ends")

    def _check_apart(self, one: Place, other: Place, what: str, resolved: bool = False) -> None:
        points = (one, other) if resolved else (self.point(one), self.point(other))
        _check(
            math.dist(*points) >= _NEAREST,
            f"{what} must be different places, not {_words(one)} and {_words(other)} "
            f'on the figure "{self.close_up.words}".',
        )
