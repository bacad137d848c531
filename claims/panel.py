"""The side panel “Words” of a page's editor: what its words claim, as they are typed."""

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.models import Page

from claims.reading.rules import Level

from .keeping import NotKept, keep, without_kept
from .places import Placed, findings


class WordsSidePanel(BaseSidePanel):
    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = "Toggle words"
        icon_name = "openquote"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context):
            context = super().get_context_data(parent_context)
            return context | {"count": len(self.panel.found)}

    name = "words"
    title = "Words"
    template_name = "desk/words_panel.html"
    order = 250

    def __init__(self, page, request):
        super().__init__(page, request)
        self.found = open_findings(page)

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        return context | shown(self.object, self.request, self.found) | {"read_url": self.read_url}

    @property
    def read_url(self) -> str:
        return reverse("claims_read", args=[self.object.pk])

    @property
    def media(self):
        return Media(
            js=[versioned_static("js/editor/words.js")],
            css={"all": [versioned_static("css/editor/words.css")]},
        )


class NewWordsSidePanel(WordsSidePanel):
    """Of a page that is not saved yet, below `parent`."""

    def __init__(self, page, request, parent):
        super().__init__(page, request)
        self.parent = parent

    @property
    def read_url(self) -> str:
        return reverse("claims_read_new", args=[self.parent.pk, self.object._meta.label_lower])


def open_findings(page) -> list[Placed]:
    """The stops first."""
    found = without_kept(page, findings(page))
    return sorted(found, key=lambda one: one.finding.level != Level.STOP)


def shown(page, request, found: list[Placed]) -> dict:
    """What desk/words_list.html takes."""
    may_keep = page.pk and page.permissions_for_user(request.user).can_publish()
    return {
        "page": page,
        "found": found,
        "stops": sum(one.finding.level == Level.STOP for one in found),
        "may_keep": bool(may_keep),
        "token": get_token(request),
    }


def _page(request, page_id: int):
    """As it was last saved, for who may edit it."""
    page = get_object_or_404(Page, pk=page_id).get_latest_revision_as_object()
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


@require_POST
def read_view(request, page_id: int):
    """What the words in the form claim; nothing is saved."""
    page = _page(request, page_id)
    return JsonResponse(_answer(request, _typed(request, page, page.get_parent())))


@require_POST
def read_new_view(request, parent_id: int, model: str):
    """The same of a page that is not there yet, for who may make it."""
    parent = get_object_or_404(Page, pk=parent_id).specific
    kinds = {kind._meta.label_lower: kind for kind in type(parent).creatable_subpage_models()}
    kind = kinds.get(model)
    if kind is None or not parent.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    return JsonResponse(_answer(request, _typed(request, kind(owner=request.user), parent)))


def _typed(request, page, parent):
    """The page with what its form says; what cannot be saved is left as it was."""
    form = page.get_edit_handler().get_form_class()(
        request.POST, instance=page, parent_page=parent, for_user=request.user
    )
    form.defer_required_fields()
    form.is_valid()
    return form.instance


def _answer(request, page) -> dict:
    found = open_findings(page)
    html = render_to_string("desk/words_list.html", shown(page, request, found), request)
    return {"count": len(found), "html": html}


@require_POST
def keep_view(request, page_id: int):
    """By a publisher, with a reason. A script gets the list anew, a form the editor."""
    page = _page(request, page_id)
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    problem = ""
    try:
        keep(page, request.POST.get("sentence", ""), request.POST.get("reason", ""), request.user)
    except NotKept as why:
        problem = str(why)
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        return JsonResponse({"problem": problem}, status=400 if problem else 200)
    if problem:
        messages.warning(request, problem)
    return redirect("wagtailadmin_pages:edit", page.pk)


def admin_urls() -> list:
    return [
        path("claims/<int:page_id>/read/", read_view, name="claims_read"),
        path("claims/new/<int:parent_id>/<str:model>/", read_new_view, name="claims_read_new"),
        path("claims/<int:page_id>/keep/", keep_view, name="claims_keep"),
    ]
