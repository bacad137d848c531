"""What the strips of a guide add up to: the cut list, and the needs that a package must supply."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from shop.tape.packages import StripNeed
from shop.tape.sizes import length_text

STANDARD_WIDTH_CM = Decimal("5")


@dataclass(frozen=True)
class CutLine:
    """`count` equal strips. Lengths in cm; `text` reads "2 I-strips, 10 in / 25 cm"."""

    count: int
    shape: str
    length_cm: Decimal
    width_cm: Decimal
    color: str

    @property
    def text(self) -> str:
        noun = f"{self.count} {strip_noun(self.shape, self.count)}"
        wide = "" if self.width_cm == STANDARD_WIDTH_CM else f", {length_text(self.width_cm)} wide"
        return f"{noun}, {length_text(self.length_cm)}{wide}"


def strip_noun(shape: str, count: int = 1) -> str:
    """I-strip, Y-strips, fan strip."""
    word = "strip" if count == 1 else "strips"
    return f"fan {word}" if shape == "fan" else f"{shape}-{word}"


def days_text(low: int, high: int) -> str:
    """A span of days in words: "3 to 5 days", "1 day"."""
    if low == high:
        return "1 day" if low == 1 else f"{low} days"
    return f"{low} to {high} days"


def cut_list(strips: Iterable[Mapping[str, Any]]) -> list[CutLine]:
    """Equal strips counted together, longest first. `strips` are dicts as diagrams take them."""
    counts: dict[tuple, int] = {}
    colors: dict[tuple, str] = {}
    for strip in strips:
        key = (
            strip["shape"],
            Decimal(str(strip["length_cm"])).normalize(),
            Decimal(str(strip.get("width_cm") or STANDARD_WIDTH_CM)).normalize(),
        )
        counts[key] = counts.get(key, 0) + 1
        colors.setdefault(key, strip["color"])
    lines = [CutLine(n, *key, colors[key]) for key, n in counts.items()]
    return sorted(lines, key=lambda line: (-line.length_cm, -line.width_cm, line.shape))


def strip_needs(lines: Iterable[CutLine]) -> list[StripNeed]:
    """One need a strip, as shop.tape.packages takes them."""
    return [
        StripNeed(line.shape, line.length_cm, line.width_cm)
        for line in lines
        for _ in range(line.count)
    ]


def cut_lines_to_json(lines: Iterable[CutLine]) -> list[dict]:
    return [
        {
            "count": line.count,
            "shape": line.shape,
            "length_cm": str(line.length_cm),
            "width_cm": str(line.width_cm),
            "color": line.color,
        }
        for line in lines
    ]


def cut_lines_from_json(rows: Iterable[Mapping[str, Any]]) -> list[CutLine]:
    return [
        CutLine(
            row["count"],
            row["shape"],
            Decimal(row["length_cm"]),
            Decimal(row["width_cm"]),
            row["color"],
        )
        for row in rows
    ]
