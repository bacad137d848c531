"""Editors forget a guide's answers, such as after its strips have changed."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path

from guides.models import GuidePage

from .selectors import tally
from .services import reset_answers


def reset_view(request, page_id: int):
    """Asks at first, and forgets by POST."""
    guide = get_object_or_404(GuidePage, pk=page_id)
    if not guide.permissions_for_user(request.user).can_publish():
        raise PermissionDenied("Only who may publish this guide may reset its answers.")
    if request.method == "POST":
        count = reset_answers(guide)
        said = "1 answer is" if count == 1 else f"{count} answers are"
        messages.success(request, f"“{guide.title}”: {said} forgotten.")
        return redirect("wagtailadmin_pages:edit", guide.pk)
    context = {"guide": guide, "tally": tally(guide.pk), "page_title": "Reset answers"}
    return TemplateResponse(request, "desk/answers_reset.html", context)


def admin_urls() -> list:
    return [path("guides/<int:page_id>/reset-answers/", reset_view, name="guide_answers_reset")]
