"""The parts of a guide's page: facts and steps. What it takes is in guides.need."""

from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

from shop.pictures.selectors import picture_of, with_renditions
from shop.tape.sizes import length_text

from . import drawing
from .cards import StepView, StripView
from .diagrams import place_words
from .taping import cut_list, strip_noun


def facts(page) -> dict:
    """The meta strip under the title. Times in minutes."""
    lines = cut_list(page.strips())
    shapes: dict[str, int] = {}
    for line in lines:
        shapes[line.shape] = shapes.get(line.shape, 0) + line.count
    return {
        "minutes": page.minutes,
        "level": page.level,
        "level_label": page.get_level_display(),
        "helper_needed": page.helper_needed,
        "wear_text": page.wear_text,
        "strips_text": ", ".join(f"{n}\u00a0{strip_noun(shape, n)}" for shape, n in shapes.items()),
    }


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
    ends = " and ".join(place_words(place) for place in strip["to"])
    starts = " and ".join(place_words(place) for place in strip["from"])
    path = f"{starts} to {ends}"
    return StripView(
        text=f"{strip_noun(strip['shape'])}, {length_text(strip['length_cm'])}{narrow}",
        color=strip["color"],
        color_name=strip["color"].title(),
        stretch=strip["stretch"],
        path=path[:1].upper() + path[1:],
    )
