"""The parts of a guide's page: facts and steps. What it takes is in guides.pages.need."""

from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

from shop.pictures.selectors import picture_of, with_renditions
from shop.tape.sizes import length_text

from . import drawing
from .cards import StepView, StripView
from .diagrams import listed, place_words
from .taping import strip_noun


def steps(page, *, fresh: bool = False) -> list[StepView]:
    """The steps with their stored diagrams; `fresh` draws them anew, for an unsaved preview."""
    drawings = page.drawings.get("steps", [])
    if fresh or len(drawings) != len(page.steps):
        drawings = drawing.draw_steps(page.steps_data(), draft=fresh)
    total = len(page.steps)
    with_renditions(block.value.get("picture") for block in page.steps)
    return [
        _step(block.value, number, total, drawings[number - 1], fresh)
        for number, block in enumerate(page.steps, start=1)
    ]


def step_alone(value) -> StepView:
    """A step outside of its guide, drawn anew: for the editor's preview of the block."""
    return _step(value, 1, 1, drawing.draw_steps([value.data()], draft=True)[0], True)


def _step(value, number: int, total: int, drawn: dict, fresh: bool) -> StepView:
    picture = value.get("picture")
    return StepView(
        number=number,
        total=total,
        title=value["title"],
        label=value.get("label") or value["title"].split(",")[0][:12],
        text=mark_safe(expand_db_html(value["text"].source)),  # noqa: S308  Wagtail's rich text
        short=value["short"],
        diagram=mark_safe(drawn["svg"]),  # noqa: S308  drawn by guides.diagrams
        picture=picture_of(picture, make=fresh) if picture else None,
        strips=tuple(_strip(strip) for strip in value.strips_data()),
    )


def _strip(strip: dict) -> StripView:
    width = strip["width_cm"]
    narrow = f", cut to {length_text(width)} wide" if width and width != 5 else ""
    starts = [place_words(place) for place in strip["from"]]
    ends = [place_words(place) for place in strip["to"]]
    path = f"{' and '.join(starts)} to {' and '.join(ends)}"
    if strip["begins"] == "middle" or strip["shape"] == "X":
        path = f"middle first, then out to {listed(starts + ends)}"
    return StripView(
        text=f"{strip_noun(strip['shape'])}, {length_text(strip['length_cm'])}{narrow}",
        color=strip["color"],
        color_name=strip["color"].title(),
        stretch=strip["stretch"],
        path=path[:1].upper() + path[1:],
    )
