"""Composes a guide's pictures as SVG: for its links the title, what it takes, and the diagram, on
1200 × 630 px; for mails the diagram alone, a square."""

import re
from pathlib import Path

import resvg_py
from django.conf import settings

from shop.structured.sharing import HEIGHT, WIDTH

from .lettering import line_svg, width_of, wrapped

# Raise it when the composition changes; `manage.py draw_guides` then draws all anew.
COMPOSER = 2
PAPER, SAND, INK, GRAY, ACTION = "#FBFAF7", "#F2EEE6", "#14151A", "#4C4D55", "#FF4D12"
# The figure's colors, which pages give it by their style sheet (components/diagram.css).
STYLE = (
    ".cu-a { fill: #E7E1D6 } .cu-b { fill: #DDD5C7 } .cu-soft { opacity: .55 }"
    ".cu-line { fill: none; stroke: #B8AE9C; stroke-width: 2.2; stroke-linecap: round;"
    " stroke-linejoin: round }"
)
LEFT, TEXT_WIDTH = 72, 500
PANEL = 54, 522  # px from the top and the right; the sides of the square
SQUARE = 288  # px; mails show it at 96, and phones have three pixels for each
SIZES = (68, 60, 52, 44)  # px; the largest in which the title takes at most MOST_LINES
MOST_LINES = 4
WORDMARK = Path(settings.BASE_DIR) / "templates/components/site/wordmark.html"


def compose(title: str, facts: str, drawing: str) -> str:
    """`drawing` is an <svg> of guides.diagrams without words, or empty."""
    gap, side = PANEL
    left = WIDTH - gap - side
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>'
        f'<clipPath id="panel"><rect x="{left}" y="{gap}" width="{side}" height="{side}" rx="28"/>'
        f'</clipPath><g clip-path="url(#panel)">'
        f'<rect x="{left}" y="{gap}" width="{side}" height="{side}" fill="{SAND}"/>'
        f"{_placed(drawing, left, gap, side)}</g>"
        f"{_wordmark()}{_title(title)}{line_svg(facts, LEFT, HEIGHT - 74, 30, GRAY)}</svg>"
    )


def compose_square(drawing: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SQUARE} {SQUARE}">'
        f'<rect width="{SQUARE}" height="{SQUARE}" fill="{SAND}"/>'
        f"{_placed(drawing, 0, 0, SQUARE)}</svg>"
    )


def to_png(svg: str, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """Sizes in px. Raises ValueError for what is no SVG."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg, width=width, height=height, style_sheet=STYLE, skip_system_fonts=True
        )
    )


def _placed(drawing: str, x: int, y: int, side: int) -> str:
    return drawing.replace("<svg ", f'<svg x="{x}" y="{y}" width="{side}" height="{side}" ', 1)


def _title(title: str) -> str:
    size = next((s for s in SIZES if len(wrapped(title, s, TEXT_WIDTH)) <= MOST_LINES), SIZES[-1])
    lines = wrapped(title, size, TEXT_WIDTH)
    if len(lines) > MOST_LINES:
        last = lines[MOST_LINES - 1]
        while width_of(f"{last} …", size) > TEXT_WIDTH and " " in last:
            last = last.rpartition(" ")[0]
        lines = [*lines[: MOST_LINES - 1], f"{last} …"]
    return "".join(
        line_svg(line, LEFT, 208 + place * size * 1.12, size, INK)
        for place, line in enumerate(lines)
    )


def _wordmark() -> str:
    """The brand's mark, from the component that draws it in the header of each page."""
    paths = "".join(re.findall(r"<path.*?/>", " ".join(WORDMARK.read_text().split())))
    return f'<g color="{INK}" transform="translate({LEFT - 6} 52) scale(.72)">{paths}</g>'
