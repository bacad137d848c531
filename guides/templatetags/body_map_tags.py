"""Links of the body map, from the regions that stand on its figures."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from guides.cards import RegionRow

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
