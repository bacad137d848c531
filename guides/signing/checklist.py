"""The safety checklist in a guide's form: of what is saved, and, as it is typed, of the form."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils.datastructures import MultiValueDictKeyError
from django.views.decorators.http import require_POST

from claims.places import stops
from guides.models import GuidePage
from guides.models.facts import facts_of
from guides.models.safety import day_of_going_live
from guides.safety.rules import Line, checklist

from .services import changed_since, last_signature, words_of_change


@dataclass(frozen=True)
class Shown:
    """What the templates of desk/safety take. `claims` is the number of sentences to write anew,
    which the panel “Words” lists."""

    lines: tuple[Line, ...]
    claims: int
    changes: str

    @property
    def open(self) -> int:
        return sum(not line.done for line in self.lines) + bool(self.claims)

    @property
    def total(self) -> int:
        return len(self.lines) + 1


def shown(guide, regions=None) -> Shown:
    facts = facts_of(guide, regions=regions)
    signature = last_signature(guide)
    changes = words_of_change(changed_since(guide, signature), signature) if signature else ""
    lines = checklist(facts, day_of_going_live(guide))
    return Shown(tuple(lines), len(stops(guide)), changes)


def page_for_editor(request, page_id: int) -> GuidePage:
    """Its latest draft. Raises PermissionDenied for who may not edit it."""
    guide = get_object_or_404(GuidePage, pk=page_id).get_latest_revision_as_object()
    if not guide.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return guide


@require_POST
def read_view(request, page_id: int):
    """The checklist of what is in the form; nothing is saved."""
    guide = page_for_editor(request, page_id)
    context = {"shown": shown(guide, _typed(request, guide)), "in_form": True}
    html, banner = (
        render_to_string(f"desk/safety/{name}.html", context, request)
        for name in ("lines", "alert")
    )
    return JsonResponse({"html": html, "banner": banner})


def _typed(request, guide):
    """Takes into the page what can be saved of the form. Answers with its regions, which reach the
    page only when it is saved; None if this is no such form."""
    form = guide.get_edit_handler().get_form_class()(
        request.POST, instance=guide, parent_page=guide.get_parent(), for_user=request.user
    )
    form.defer_required_fields()
    try:
        form.is_valid()
    except MultiValueDictKeyError:  # of a StreamField that is not there
        return None
    return form.typed_regions()
