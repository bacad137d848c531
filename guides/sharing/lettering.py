"""Text as SVG outlines of the site's font, independent of the fonts installed."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings

FONT = Path(settings.BASE_DIR) / "static/fonts/archivo-var-latin.woff2"
WEIGHT = {"wght": 700, "wdth": 100}


@lru_cache(maxsize=1)
def _letters() -> tuple[dict, dict[int, str], int]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font = TTFont(FONT)
    return font.getGlyphSet(location=WEIGHT), font.getBestCmap(), font["head"].unitsPerEm


@lru_cache(maxsize=512)
def _outline(letter: str) -> tuple[str, float]:
    """(path, width) in units of the font; a letter that it has not is drawn as nothing."""
    from fontTools.pens.svgPathPen import SVGPathPen  # noqa: PLC0415

    glyphs, names, _ = _letters()
    if ord(letter) not in names:
        return "", glyphs["space"].width
    glyph, pen = glyphs[names[ord(letter)]], SVGPathPen(glyphs, lambda value: f"{value:.0f}")
    glyph.draw(pen)
    return pen.getCommands(), glyph.width


def width_of(text: str, size: float) -> float:
    """How wide a line of `size` px is, in px."""
    return sum(_outline(letter)[1] for letter in text) * size / _letters()[2]


def wrapped(text: str, size: float, width: float) -> list[str]:
    """The words in lines at most `width` px wide; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def line_svg(text: str, x: float, y: float, size: float, color: str) -> str:
    """One line as SVG; (x, y) is the left end of its baseline."""
    scale, at, parts = size / _letters()[2], 0.0, []
    for letter in text:
        path, width = _outline(letter)
        if path:
            parts.append(f'<path transform="translate({at:.1f} 0)" d="{path}"/>')
        at += width
    place = f"translate({x:.1f} {y:.1f}) scale({scale:.5f} {-scale:.5f})"
    return f'<g fill="{color}" transform="{place}">{"".join(parts)}</g>'
