"""What is wrong with a step that is to be published, said at the field that is to be changed."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from guides.diagrams import FIGURES, SHAPES, place_words, scene_from_step
from guides.safety.strips import strip_findings

ENDS = ("start", "second_start", "end", "second_end")


def strip_problems(strip: Mapping, figure_name: str) -> dict[str, str]:
    """{field: a sentence} for one strip of StripBlock; empty if it can be put on."""
    problems = _ends(strip)
    figure = FIGURES.get(figure_name)
    if problems or figure is None:
        return problems
    named = {field: strip.get(field) for field in (*ENDS, "split") if strip.get(field)}
    problems = {
        field: f"“{figure.words}” has no {place_words(place)}: choose another place."
        for field, place in named.items()
        if place not in figure.landmarks
    }
    return problems


def _ends(strip) -> dict[str, str]:
    starts, ends = SHAPES[strip["shape"]]
    name = "fan" if strip["shape"] == "fan" else f"{strip['shape']}-strip"
    one = f"{'An' if name[0] in 'IX' else 'A'} {name}"
    problems = {}
    for field, wanted, side in (
        ("second_start", starts == 2, "start"),
        ("second_end", ends == 2, "end"),
    ):
        if wanted and not strip.get(field):
            problems[field] = f"{one} has two {side}s: choose the second one."
        elif strip.get(field) and not wanted:
            problems[field] = f"{one} has one {side}: leave this empty, or choose another shape."
    return problems


def _cannot_lie(step, strip) -> dict[str, str]:
    """Too short or long for its way, a ring, or where no tape goes."""
    if not strip.complete:
        return {}
    found = strip_findings(step["figure"], bool(step.get("flip")), strip.data())
    return {field: words for _, field, words in reversed(found)}  # the first one of each field


def check(step: Mapping, data: dict) -> None:
    """Raises StructBlockValidationError for a step of StepBlock, and its `data` for a drawing."""
    rows = {
        place: StructBlockValidationError(
            block_errors={field: ValidationError(words) for field, words in problems.items()}
        )
        for place, strip in enumerate(step["strips"])
        if (problems := strip_problems(strip, step["figure"]) or _cannot_lie(step, strip))
    }
    if rows:
        raise StructBlockValidationError(
            block_errors={"strips": ListBlockValidationError(block_errors=rows)}
        )
    # Each part alone, so that what cannot be drawn is said where it was entered.
    bare = data | {"strips": [], "plumb": [], "moves": [], "flip": False, "frame": None}
    for field, part in (("flip", "flip"), ("crop", "frame"), ("plumb", "plumb")):
        _try(bare | {part: data[part]}, lambda why, field=field: {field: why})
    for name in ("strips", "moves"):
        for place, one in enumerate(data[name]):
            _try(
                bare | {name: [one]},
                lambda why, name=name, place=place: {
                    name: ListBlockValidationError(block_errors={place: _at_end(why)})
                },
            )


def _at_end(why: ValidationError) -> StructBlockValidationError:
    return StructBlockValidationError(block_errors={"end": why})


def _try(data: dict, errors) -> None:
    try:
        scene_from_step(data)
    except ValueError as problem:
        raise StructBlockValidationError(
            block_errors=errors(ValidationError(str(problem)))
        ) from problem
