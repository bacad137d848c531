"""Links of the body map, from the regions that stand on its figures."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from guides.cards import RegionRow

WIDE, CLOSE = 430, 220  # units of the drawing that a box around a mark is wide
MARK = 30  # units of the drawing, radius: 24 px across where the figure is smallest

register = template.Library()


@register.simple_tag
def map_link(regions: Iterable[RegionRow], part: str):
    """The attributes of a part's link. A part that leads to no guides is part of the drawing."""
    region = next((row for row in regions if row.part == part and row.url), None)
    if region is None:
        return mark_safe('aria-hidden="true"')
    return format_html(
        'class="body-map__region" href="{}" data-region="{}" data-part="{}" aria-label="{}"',
        region.url,
        region.slug,
        part,
        region.name,
    )


@register.simple_tag
def map_marks(regions: Iterable[RegionRow], view: str):
    """A link for each region that is no part of the drawing but has a mark on it."""
    link = '<a class="body-map__region" href="{}" data-region="{}" data-part="{}" aria-label="{}">'
    here = [row for row in regions if row.url and row.marks and row.view == view]
    values = [
        (row.url, row.slug, "marks" if len(row.marks) > 1 else "mark", row.name, _dots(row))
        for row in here
    ]
    return format_html_join("", link + "{}</a>", values)


def _dots(row: RegionRow):
    dots = ((x, y, MARK) for x, y in row.marks)
    return format_html_join("", '<circle class="fig-plate fig-mark" cx="{}" cy="{}" r="{}"/>', dots)


@register.simple_tag
def figure_box(marks=(), close=False) -> str:
    """What of the drawing is in sight, as an SVG viewBox: all of it, or what is around the marks.
    The drawing's own middle is 290 from its left side and 20 from its top."""
    if not marks:
        return "-290 -20 580 1164"
    side = CLOSE if close else WIDE
    across = marks[0][0] if close else sum(x for x, _ in marks) / len(marks)
    return f"{across - 290 - side / 2:g} {marks[0][1] - 20 - side / 2:g} {side} {side}"
