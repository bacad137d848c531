"""Scenes from the data of a guide's steps, as editors and YAML files write it."""

from collections.abc import Mapping, Sequence
from typing import Any

from guides.diagrams.scene import Arrow, InvalidScene, Place, Plumb, Scene, Strip

Step = Mapping[str, Any]


def scene_from_step(step: Step, earlier: Sequence[Step] = ()) -> Scene:
    """The scene of a step.

    Keys: figure, flip, frame, strips (each with shape, length_cm, width_cm, from, to, stretch,
    color, bend, split, begins, rub), rub, plumb, moves (each with from, to, bend).  Strips of
    earlier steps on the same figure and side are on it too, as done; numbers count on from all of
    them.  What is left out has the usual value: 5 cm wide, no stretch, blue, one end first.
    Raises UnknownFigure, UnknownLandmark and InvalidScene, all of them ValueErrors.
    """
    ground = _ground(step)
    before = [s for other in earlier if _ground(other) == ground for s in other.get("strips") or ()]
    strips = [_strip(s, done=True) for s in before] + [_strip(s) for s in step.get("strips") or ()]
    plumb = _places(step.get("plumb"))
    frame = step.get("frame")
    scene = {
        "strips": tuple(strips),
        "arrows": tuple(_move(move) for move in step.get("moves") or ()),
        "plumb": Plumb(plumb) if plumb else None,
        "rub": bool(step.get("rub")),
        "flip": bool(step.get("flip")),
        "counted": sum(len(other.get("strips") or ()) for other in earlier),
    }
    if frame:
        scene["frame"] = tuple(_number(value, "frame") for value in frame)
    return Scene(str(_needed(step, "figure", "step")), **scene)


def _ground(step: Step) -> tuple[Any, bool]:
    return step.get("figure"), bool(step.get("flip"))


def _strip(data: Step, done: bool = False) -> Strip:
    width = data.get("width_cm")
    split = _places(data.get("split"))
    return Strip(
        shape=str(_needed(data, "shape", "strip")),
        start=_places(_needed(data, "from", "strip")),
        end=_places(_needed(data, "to", "strip")),
        length_cm=_number(_needed(data, "length_cm", "strip"), "length_cm"),
        width_cm=5.0 if width in (None, "") else _number(width, "width_cm"),
        stretch=_number(data.get("stretch") or 0, "stretch"),
        color=str(data.get("color") or "blue"),
        bend=_number(data.get("bend") or 0, "bend"),
        split=split[0] if split else None,
        begins=str(data.get("begins") or "end"),
        rub=str(data.get("rub") or "along"),
        done=done,
    )


def _move(data: Step) -> Arrow:
    ends = []
    for key in ("from", "to"):
        places = _places(_needed(data, key, "move"))
        if len(places) != 1:
            raise InvalidScene(f'A move has one place as its "{key}", not {len(places)}.')
        ends += places
    return Arrow(*ends, bend=_number(data.get("bend") or 0, "bend"))


def _needed(data: Step, key: str, what: str) -> Any:
    value = data.get(key)
    if value is None or value == "" or value == []:
        raise InvalidScene(f'A {what} needs "{key}".')
    return value


def _number(value: Any, key: str) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InvalidScene(f'"{key}" is a number, not {value!r}.') from None


def _places(value: Any) -> tuple[Place, ...]:
    """Places from one name, one [x, y] or a list of either."""
    if value is None or value == "":
        return ()
    if isinstance(value, str) or _is_point(value):
        return (_place(value),)
    if not isinstance(value, Sequence):
        raise InvalidScene(f"A place is a landmark's name or [x, y], not {value!r}.")
    return tuple(_place(item) for item in value)


def _is_point(value: Any) -> bool:
    return isinstance(value, Sequence) and bool(value) and isinstance(value[0], int | float)


def _place(value: Any) -> Place:
    if isinstance(value, str):
        return value
    if _is_point(value):
        return tuple(float(number) for number in value)  # its length is checked by the strip
    raise InvalidScene(f"A place is a landmark's name or [x, y], not {value!r}.")
