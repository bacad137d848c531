"""Steps of other guides, for the form of a guide: it takes a copy of one, and nothing is saved."""

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.urls import path
from wagtail.permission_policies.pages import PagePermissionPolicy

from guides.diagrams import FIGURES
from guides.models import GuidePage

MOST = 30  # guides of one list
GONE = "There is no such guide, or it is not yours to see."
SEES = ("add", "change", "publish", "lock", "unlock")


def guides_of(user):
    """Those whose forms this person may open; raises PermissionDenied for who may open none."""
    policy = PagePermissionPolicy()
    if not policy.user_has_any_permission(user, SEES):
        raise PermissionDenied
    return GuidePage.objects.filter(
        pk__in=policy.instances_user_has_any_permission_for(user, SEES).values("pk")
    )


def list_view(request):
    """{"guides": [{"title", "url"}]} by the words of ?q=, without the guide ?but=. One query more
    than the rights take."""
    guides = guides_of(request.user).order_by("title").only("pk", "title")
    but = request.GET.get("but", "")
    if but.isdecimal() and len(but) < 10:
        guides = guides.exclude(pk=but)
    for word in request.GET.get("q", "").split()[:5]:
        guides = guides.filter(title__icontains=word)
    found = [{"title": guide.title, "id": guide.pk} for guide in guides[: MOST + 1]]
    return JsonResponse({"guides": found[:MOST], "more": len(found) > MOST})


def steps_view(request, page_id: int):
    """{"title", "regions", "steps": [{"figure", "value"}]}: of the latest draft, each step as the
    form takes it, with ids of its own for all that is in it."""
    guide = guides_of(request.user).filter(pk=page_id).first()
    if guide is None:
        return JsonResponse({"problem": GONE}, status=404)
    draft = guide.get_latest_revision_as_object()
    block = GuidePage._meta.get_field("steps").stream_block.child_blocks["step"]
    return JsonResponse(
        {
            "title": draft.title,
            "regions": [region.name for region in draft.regions.all()],
            "steps": [_shown(block, step.value) for step in draft.steps],
        }
    )


def _shown(block, value) -> dict:
    stored = block.get_prep_value(value)
    for name in ("strips", "plumb", "moves"):
        stored[name] = [item["value"] for item in stored[name]]
    figure = FIGURES.get(value["figure"])
    return {
        "figure": figure.words if figure else "",
        "value": block.get_form_state(block.to_python(stored)),
    }


def admin_urls() -> list:
    return [
        path("guides/steps/", list_view, name="guide_steps"),
        path("guides/<int:page_id>/steps/", steps_view, name="steps_of_guide"),
    ]
