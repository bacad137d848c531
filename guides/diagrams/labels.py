"""The words on a drawing: where each strip begins, its stretch, and 0% on its anchors."""

from collections.abc import Sequence
from dataclasses import dataclass

from guides.diagrams.board import Board, Box, Others, leader_boxes, part_boxes, spots
from guides.diagrams.geometry import Point, left_of, number, path_data, shift, toward, turned
from guides.diagrams.strips import INK, PAPER, TAPE, Cut, LaidStrip

_RING, _STRETCH, _ANCHOR, _SMALL = 20.0, 26.0, 19.0, 15.0  # text sizes in units
_UNDER, _OVER = 60.0, 150.0  # what it costs when a leader starts at another strip's edge


@dataclass(frozen=True)
class Label:
    """One label: kind "ring", "stretch" or "anchor", and the box it takes, in units."""

    kind: str
    text: str
    size: float
    box: Box
    ink: str = INK
    leader: Point | None = None  # where on the strip its line starts


def place_labels(
    strips: Sequence[LaidStrip],
    frame: tuple[float, ...],
    occupied: Sequence[Box] = (),
    counted: int = 0,
) -> tuple[Label, ...]:
    """The labels of all strips that are not done, each on a free place within the frame.

    `frame` is x, y, width and height in units; `occupied` is what else must stay free of words;
    rings count on from `counted`.
    """
    x, y, w, h = frame
    scale = min(1.0, min(w, h) / 500)  # words of a close frame would be larger than the tape
    tape = [box for laid in strips for part in laid.parts for box in part_boxes(part)]
    board = Board(Box(x + w / 2, y + h / 2, w / 2, h / 2), tape, list(occupied))
    fresh = [i for i, laid in enumerate(strips) if not laid.strip.done]
    labels = [_ring(board, strips[i], n, scale) for n, i in enumerate(fresh, counted + 1)]
    for i in fresh:
        labels += _anchor_labels(board, strips[i], strips[i + 1 :], scale)
    middle_x = sum(_middle_x(strips[i]) for i in fresh) / max(len(fresh), 1)
    for i in fresh:
        sign = -1.0 if _middle_x(strips[i]) < middle_x - 20 else 1.0
        below, above = strips[:i], strips[i + 1 :]
        others = [(laid, _UNDER) for laid in below] + [(laid, _OVER) for laid in above]
        labels.append(_stretch_label(board, strips[i], others, sign, scale))
    return tuple(labels)


def _middle_x(laid: LaidStrip) -> float:
    return sum(p.line.at(p.line.length / 2)[0] for p in laid.parts) / len(laid.parts)


def _ring(board: Board, laid: LaidStrip, count: int, scale: float) -> Label:
    """The strip's number where it goes on first: just behind the end it starts from, or on its
    middle; beside the middle of an X, which is cut close to it."""
    half = 21 * scale
    line, way = laid.parts[0].line, toward(*laid.parts[0].line.points[:2])
    way = way if way != (0.0, 0.0) else toward(line.at(0), line.at(line.length))
    if laid.strip.shape == "X":
        start = line.at(line.length / 2)
        reach = laid.width / 2 + half
        points = [
            shift(start, left_of(way), side * reach * k) for k in (1, 1.5) for side in (1, -1)
        ]
    elif laid.strip.middle_first:
        points = [line.at(line.length * along) for along in (0.5, 0.44, 0.56, 0.38, 0.62)]
    else:
        back = (-way[0], -way[1])
        points = [
            shift(line.at(0), turned(back, angle), reach * scale)
            for reach in (15, 26, 44)
            for angle in (0, 0.7, -0.7, 1.3, -1.3)
        ]
    box = board.first_free(Box(*point, half, half) for point in points)
    board.taken.append(box)
    return Label("ring", str(count), _RING * scale, box)


def _anchor_labels(
    board: Board, laid: LaidStrip, above: Sequence[LaidStrip], scale: float
) -> list[Label]:
    """0% on every anchor that can be seen and where it covers nothing."""
    labels = []
    for cut in laid.anchors:
        size = (_ANCHOR if cut.part.width > 50 else _SMALL) * scale
        if size * 0.72 > cut.part.width:
            continue
        x, y = _anchor_point(cut)
        box = Box(x, y, size * 0.8, size * 0.5)
        if board.free(box) and not any(strip.covers((x, y), -8) for strip in above):
            board.taken.append(box)
            labels.append(Label("anchor", "0%", size, box, TAPE[laid.strip.color].text))
    return labels


def _anchor_point(cut: Cut) -> Point:
    """The middle of what is left of an anchor when its number ring covers the very end."""
    line = cut.part.line
    if cut.at_start:
        return line.at(cut.distance * 0.62)
    return line.at(cut.distance + (line.length - cut.distance) * 0.46)


def _stretch_label(
    board: Board, laid: LaidStrip, others: Others, sign: float, scale: float
) -> Label:
    """The stretch of a strip beside it, with a line to the strip."""
    text, size = f"{number(laid.strip.stretch)}%", _STRETCH * scale
    shape = Box(0, 0, (len(text) * size * 0.62 + size) / 2, size * 0.85)
    spot = board.best(spots(laid, shape, sign), others)
    board.taken += [spot.box, *leader_boxes(spot.edge, spot.box, (0.15, 0.3, 0.45, 0.6))]
    return Label("stretch", text, size, spot.box, PAPER, spot.edge)


def draw_label(label: Label) -> str:
    """A label as SVG."""
    x, y, w, h = label.box
    text = _text(label)
    if label.kind == "anchor":
        return text
    if label.kind == "ring":
        return (
            f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(label.size * 0.95)}" '
            f'fill="{PAPER}" stroke="{INK}" stroke-width="3"/>{text}'
        )
    line = path_data([label.leader or (x, y), (x, y)])
    corner = number(h * 0.56)
    return (
        f'<path d="{line}" stroke="{INK}" stroke-width="2.5"/>'
        f'<rect x="{number(x - w)}" y="{number(y - h)}" width="{number(2 * w)}" '
        f'height="{number(2 * h)}" rx="{corner}" fill="{INK}"/>{text}'
    )


def _text(label: Label) -> str:
    base = label.box.y + label.size * 0.36  # the font's cap height is 0.72 of its size
    return (
        f'<text x="{number(label.box.x)}" y="{number(base)}" font-size="{number(label.size)}" '
        f'fill="{label.ink}" text-anchor="middle">{label.text}</text>'
    )
