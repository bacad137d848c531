"""The drawing of a guide's card as a file: a long list loads those that come near the screen."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from guides.drawing import as_file, name_of
from guides.selectors import live_guides

A_YEAR = 60 * 60 * 24 * 365  # seconds
LARGEST_KEY = 2**31 - 1


@require_safe
def card_drawing(request, pk: int, name: str):
    """The drawing, kept for a year. An old name leads to the drawing that there is now."""
    if pk > LARGEST_KEY:
        raise Http404
    drawing = live_guides().filter(pk=pk).values_list("card_drawing", flat=True).first()
    if not drawing:
        raise Http404
    now = name_of(drawing)
    if name != now:
        return redirect("guide-drawing", pk, now)
    response = HttpResponse(as_file(drawing), content_type="image/svg+xml")
    response["Cache-Control"] = f"public, max-age={A_YEAR}, immutable"
    return response
