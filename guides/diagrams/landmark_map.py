"""A figure with a dot on each of its landmarks, and red where no tape goes: for editors."""

from html import escape

from guides.diagrams.figures import BOX, figure, landmark_label

DOT = 11  # units; half of it is 24 px wide where the map is shown 440 px wide


def landmark_map(name: str) -> str:
    """The figure as an <svg> whose dots carry data-landmark and a title in plain words.

    Raises UnknownFigure.
    """
    shown = figure(name)
    dots = "".join(
        f'<circle class="landmark" data-landmark="{escape(place)}" cx="{x:g}" cy="{y:g}" '
        f'r="{DOT}"><title>{escape(landmark_label(shown, place))}</title></circle>'
        for place, (x, y) in shown.landmarks.items()
    )
    closed = "".join(
        f'<polyline class="no-tape" points="{" ".join(f"{x:g},{y:g}" for x, y in one.points)}" '
        f'stroke-width="{2 * one.radius:g}"><title>No tape here: {escape(one.words)}</title>'
        "</polyline>"
        for one in shown.forbidden
    )
    return (
        f'<svg class="diagram landmark-map" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {BOX} {BOX}" role="img" aria-label="{escape(shown.title)}, with its places">'
        f"{shown.markup}{closed}{dots}</svg>"
    )
