"""The close-up figures: their lines, their landmarks and the words for both.

A figure is drawn on a box of 800 x 800 units, x to the right and y downwards.  Figures of one
limb show the person's RIGHT limb; a scene mirrors them to get the left one.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

BOX = 800  # units; width and height of every figure
_DATA = Path(__file__).parent / "figures"
_NAMES: Mapping[str, str] = json.loads((_DATA / "names.json").read_text(encoding="utf-8"))
# These names say where, not what, so a side follows them: "beside mid-back on the left".
_POSITIONS = ("above", "below", "beside", "between", "under")


class UnknownFigure(ValueError):
    """No close-up has this name."""


class UnknownLandmark(ValueError):
    """The figure has no landmark of this name."""


@dataclass(frozen=True)
class Forbidden:
    """Where no tape goes: all within `radius` units of the way through `points`."""

    words: str
    points: tuple[tuple[float, float], ...]
    radius: float


@dataclass(frozen=True)
class Band:
    """A height of a limb, by the landmarks at its two sides: tape may not go all the way round."""

    words: str
    start: str
    end: str


@dataclass(frozen=True)
class Figure:
    """One close-up.

    `tape_width` is how many units a 2 in / 5 cm strip is wide on this figure; `landmarks` gives
    points in units, `notes` the plain words for each; `markup` is SVG without an outer <svg>.
    """

    name: str
    title: str
    view: str
    tape_width: float
    landmarks: Mapping[str, tuple[float, float]]
    notes: Mapping[str, str]
    markup: str
    forbidden: tuple[Forbidden, ...] = ()
    bands: tuple[Band, ...] = ()

    @property
    def words(self) -> str:
        """What an editor chooses it by: "Knee, front"."""
        return f"{self.title}, {self.view}"

    @property
    def one_limb(self) -> bool:
        """Whether the figure shows a right limb only, so that mirroring it gives the left."""
        return "right" in self.title.lower().split()

    def point(self, place: str) -> tuple[float, float]:
        """The landmark's (x, y) in units.  Raises UnknownLandmark."""
        try:
            return self.landmarks[place]
        except KeyError:
            known = ", ".join(sorted(place_words(name) for name in self.landmarks))
            raise UnknownLandmark(
                f'The figure "{self.words}" has no "{place_words(place)}". It has: {known}.'
            ) from None


def _load() -> Mapping[str, Figure]:
    raw = json.loads((_DATA / "landmarks.json").read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            name: Figure(
                name=name,
                title=data["title"],
                view=data["view"],
                tape_width=data["tape_width"],
                landmarks=MappingProxyType({k: (x, y) for k, (x, y) in data["landmarks"].items()}),
                notes=MappingProxyType(data["notes"]),
                markup=(_DATA / f"{name}.svg").read_text(encoding="utf-8").strip(),
                forbidden=tuple(
                    Forbidden(one["words"], tuple(map(tuple, one["points"])), one["radius"])
                    for one in data.get("forbidden", ())
                ),
                bands=tuple(Band(**one) for one in data.get("bands", ())),
            )
            for name, data in raw.items()
        }
    )


FIGURES: Mapping[str, Figure] = _load()


def figure(name: str) -> Figure:
    """The figure of this name.  Raises UnknownFigure."""
    try:
        return FIGURES[name]
    except KeyError:
        raise UnknownFigure(
            f'There is no figure "{name}". The figures are: {", ".join(sorted(FIGURES))}.'
        ) from None


def _split_side(place: str) -> tuple[str, str]:
    """("shoulder-tip", "left") for "shoulder-tip-left"; the side is "" where there is none."""
    stem, _, last = place.rpartition("-")
    return (stem, last) if last in ("left", "right") else (place, "")


def place_words(place: str) -> str:
    """A landmark's name as it reads inside a sentence: "left shoulder tip"."""
    stem, side = _split_side(place)
    words = _NAMES.get(stem, stem.replace("-", " "))
    if not side:
        return words
    if stem.startswith(_POSITIONS):
        return f"{words} on the {side}"
    if " of the " in words and not words.startswith("side "):
        return words.replace(" of the ", f" of the {side} ")  # "top of the left hip bone"
    return f"{side} {words}"


def landmark_label(fig: Figure, name: str) -> str:
    """A landmark for a chooser: its name, its side and how to find it on the body.

    Raises UnknownLandmark.
    """
    fig.point(name)
    stem, side = _split_side(name)
    words = _NAMES.get(stem, stem.replace("-", " "))
    title = words[:1].upper() + words[1:] + (f", {side}" if side else "")
    note = fig.notes.get(name, "")
    return title if not note or note.lower() == words.lower() else f"{title} \N{EM DASH} {note}"
