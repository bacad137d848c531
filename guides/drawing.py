"""Draws a guide's steps. Done at each save; a page view only shows what is stored."""

import hashlib
import json
from collections.abc import Sequence
from functools import cache

from guides.diagrams import Plumb, Scene, describe, render, scene_from_step

# Raise it when the renderer draws differently; `manage.py draw_guides` then draws all anew.
RENDERER = 4
# On the shoulder seen from the side, one above the other; no landmarks: no tape starts there.
EAR, SHOULDER = (411, 122), (411, 384)


def digest(steps: Sequence[dict]) -> str:
    """Names the data of a drawing, so that saving a guide with the same strips draws nothing."""
    text = json.dumps([RENDERER, steps], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def draw_steps(steps: Sequence[dict], *, draft: bool = False) -> list[dict]:
    """One {"svg", "text"} a step; earlier strips on the same figure are faded.

    Raises ValueError for a step that cannot be drawn; in a `draft` such a step stays empty.
    """
    drawings = []
    for number, step in enumerate(steps):
        try:
            scene = scene_from_step(step, earlier=steps[:number])
            drawings.append({"svg": render(scene), "text": describe(scene)})
        except ValueError:
            if not draft:
                raise
            drawings.append({"svg": "", "text": ""})
    return drawings


def name_of(drawing: str) -> str:
    """Names what is drawn, for an address that may be kept for ever."""
    return hashlib.sha256(drawing.encode()).hexdigest()[:12]


# What the page's style sheet gives a drawing inside of it (static/css/components/diagram.css).
_LINE = 'fill="none" stroke="#B8AE9C" stroke-width="2.2" stroke-linecap="round" '
_LINE += 'stroke-linejoin="round"'
_PAINTS = {
    'class="cu-a"': 'fill="#E7E1D6"',
    'class="cu-b"': 'fill="#DDD5C7"',
    'class="cu-line"': _LINE,
    'class="cu-line cu-soft"': f'{_LINE} opacity=".55"',
}


def as_file(drawing: str) -> str:
    """A plain drawing as a file of its own, where no style sheet reaches."""
    for name, paint in _PAINTS.items():
        drawing = drawing.replace(name, paint)
    return drawing


@cache
def draw_posture() -> str:
    """The ear over the shoulder, on a plumb line: the brand's picture, drawn once a process."""
    plumb = Plumb((EAR, SHOULDER))
    return render(Scene("shoulder-side", plumb=plumb), plain=True)


def draw_card(steps: Sequence[dict]) -> str:
    """The guide in one picture, without words: the figure that carries most of its strips.

    Raises ValueError if it cannot be drawn.
    """
    grounds: dict[tuple, list[dict]] = {}
    for step in steps:
        grounds.setdefault((step["figure"], step["flip"]), []).append(step)
    if not grounds:
        return ""
    on_it = max(grounds.values(), key=lambda group: sum(len(step["strips"]) for step in group))
    taped = [step for step in on_it if step["strips"]] or on_it
    last = {**taped[-1], "rub": False, "moves": [], "plumb": []}
    last["strips"] = [strip for step in taped for strip in step["strips"]]
    return render(scene_from_step(last), plain=True)
