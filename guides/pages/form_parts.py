"""What the desk's form of a guide loads beside its page, kept by the browser: Wagtail lets none of
its own addresses be kept. Whoever may open the desk may have them: they say nothing of any page."""

import json

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.urls import path
from django.utils.cache import patch_cache_control
from wagtail.admin.auth import require_admin_access

from guides.blocks import StepBlock
from guides.diagrams import UnknownFigure, landmark_map, render, scene_from_step
from guides.drawing import as_file
from guides.models.block_forms import definition

YEAR, HOUR = 31_536_000, 3_600  # seconds
SVG, LONGEST = "image/svg+xml", 6_000  # characters of a step, for its drawing
NO_STEP = (ValidationError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


def _kept(content: str, kind: str, seconds: int) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    patch_cache_control(answer, private=True, max_age=seconds)
    return answer


@require_admin_access
def block_definition(request, name, digest):
    """The script that describes a StreamField; its address changes with it."""
    found = definition(name)
    if found is None:
        raise Http404("There are no such blocks.")
    script, current = found
    # Another process may still run an older release, or a newer one.
    return _kept(script, "text/javascript", YEAR if current == digest else 0)


@require_admin_access
def figure_with_places(request, name):
    try:
        return _kept(landmark_map(name), SVG, HOUR)
    except UnknownFigure as unknown:
        raise Http404(str(unknown)) from unknown


@require_admin_access
def step_drawing(request, figure):
    """The step of ?step= (JSON, as its block has it) on a figure, small: what cannot be drawn yet
    is left out, and the figure stays."""
    try:
        drawn = render(scene_from_step(_step(figure, request.GET.get("step", ""))), plain=True)
    except NO_STEP:
        try:
            drawn = render(scene_from_step(_step(figure, "{}")), plain=True)
        except NO_STEP as unknown:
            raise Http404("There is no such figure.") from unknown
    return _kept(as_file(drawn), SVG, HOUR)


def _step(figure: str, text: str) -> dict:
    """As guides.diagrams takes it. Raises NO_STEP."""
    if len(text) > LONGEST:
        raise ValueError("This is no step.")
    return StepBlock().to_python(json.loads(text) | {"figure": figure}).data()


urls = [
    path("blocks/<str:name>.<slug:digest>.js", block_definition, name="block_definition"),
    path("figures/<slug:name>.svg", figure_with_places, name="figure_with_places"),
    path("figures/<slug:figure>/step.svg", step_drawing, name="step_drawing"),
]
