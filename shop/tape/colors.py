"""The colors that tape comes in. Six have a look of their own, in the style sheet and in drawings
of guides; those that staff add are shown plain, by a style sheet that is made of their rows."""

import hashlib

from django.apps import apps

from page_cache.kept import kept

SHADES = {
    "blue": "#2463eb",
    "pink": "#ef4d8f",
    "orange": "#ff7a1a",
    "lime": "#9bd41e",
    "beige": "#dcb48c",
    "black": "#17171c",
}
DRAWN = tuple(SHADES)
LIGHT = 140  # of 255: text on a brighter color is dark


def own_colors() -> tuple[tuple[str, str], ...]:
    """(code, "#rrggbb") of the colors that staff added, in their order."""
    return kept("shop.tape.own_colors", _own)


def _own() -> tuple[tuple[str, str], ...]:
    colors = apps.get_model("tape", "TapeColor").objects
    return tuple(colors.exclude(code__in=DRAWN).values_list("code", "shade"))


def color_choices() -> list[tuple[str, str]]:
    """(code, name) of all, for a form."""
    return kept("shop.tape.color_choices", _choices)


def _choices() -> list[tuple[str, str]]:
    return list(apps.get_model("tape", "TapeColor").objects.values_list("code", "name"))


def style_sheet() -> str:
    """Empty where the shop has the six colors alone."""
    return "".join(
        f".tape--{code}{{--c:{shade};--wave:none;--on-tape:{_on(shade)}}}"
        f".d-swatch--{code}{{background:{shade}}}"
        for code, shade in own_colors()
    )


def style_name() -> str:
    """Changes with what the sheet says; "" where there is none."""
    sheet = style_sheet()
    return hashlib.sha256(sheet.encode()).hexdigest()[:12] if sheet else ""


def _on(shade: str) -> str:
    red, green, blue = (int(shade[place : place + 2], 16) for place in (1, 3, 5))
    return "#17171c" if (299 * red + 587 * green + 114 * blue) / 1000 > LIGHT else "#fff"
