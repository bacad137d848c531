"""A scene as one inline SVG: the same data always gives the same bytes.

There is no <style> and no style attribute in it, because the site's content security policy
allows neither; colors of the figure and the font come from the page's stylesheet.
"""

from html import escape

from guides.diagrams.arrows import (
    Way,
    arrow_line,
    draw_arrow,
    draw_plumb,
    line_boxes,
    plumb_boxes,
    rub_ways,
)
from guides.diagrams.board import Box
from guides.diagrams.describe import describe
from guides.diagrams.figures import BOX
from guides.diagrams.geometry import number
from guides.diagrams.labels import Label, draw_label, place_labels
from guides.diagrams.scene import Scene
from guides.diagrams.strips import LaidStrip, draw, lay_out


def render(scene: Scene, plain: bool = False) -> str:
    """The drawing as an <svg> element.

    A plain one has no words and is hidden from screen readers: it is for cards, whose title
    says it all.
    """
    plain = plain or scene.plain
    strips = _laid(scene)
    ways = _ways(scene, strips)
    # Strips of earlier steps are pale beside new ones; with nothing new, they are the step.
    fade = any(not laid.strip.done for laid in strips) and not scene.rub
    parts = [_figure(scene), *(draw(laid, laid.strip.done and fade) for laid in strips)]
    if scene.plumb:
        parts.append(draw_plumb(scene, scene.plumb))
    parts += [draw_arrow(way) for way in ways]
    if not plain:
        parts += [draw_label(label) for label in _labels(scene, strips, ways)]
    words = 'aria-hidden="true"' if plain else f'role="img" aria-label="{escape(describe(scene))}"'
    box = " ".join(number(value) for value in scene.frame)
    start = f'<svg class="diagram" xmlns="http://www.w3.org/2000/svg" viewBox="{box}" {words}>'
    return f"{start}{''.join(parts)}</svg>"


def labels(scene: Scene) -> tuple[Label, ...]:
    """Where the words of a drawing are, in units of the finished picture."""
    strips = _laid(scene)
    return _labels(scene, strips, _ways(scene, strips))


def _laid(scene: Scene) -> list[LaidStrip]:
    return [lay_out(scene, strip) for strip in scene.strips]


def _ways(scene: Scene, strips: list[LaidStrip]) -> list[Way]:
    """Every arrow."""
    rubbed = rub_ways(strips) if scene.rub else []
    drawn = [(arrow_line(scene, arrow), arrow.kind == "rub") for arrow in scene.arrows]
    return rubbed + [Way(line, rub, 2 if rub else 1) for line, rub in drawn]


def _labels(scene: Scene, strips: list[LaidStrip], ways: list[Way]) -> tuple[Label, ...]:
    occupied: list[Box] = [box for way in ways for box in line_boxes(way.line)]
    if scene.plumb:
        occupied += plumb_boxes(scene, scene.plumb)
    return place_labels(strips, scene.frame, occupied, scene.counted)


def _figure(scene: Scene) -> str:
    markup = scene.close_up.markup
    if not scene.flip:
        return markup
    return f'<g transform="translate({BOX} 0) scale(-1 1)">{markup}</g>'
