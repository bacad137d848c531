"""The checklist of the first day at the desk, and the button that opens the shop."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from kt_site.models import Opening

from .gate import sells
from .points import checklist, missing

RIGHT = "kt_site.change_opening"


class OpeningView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "desk/opening/page.html"
    page_title = "Opening the shop"
    header_icon = "tick-inverse"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def post(self, request):
        if "close" in request.POST:
            set_open(False, request.user)
            messages.success(request, "The shop is closed. Guides can still be read.")
        elif left := missing():
            names = ", ".join(state.name.lower() for state in left)
            messages.error(request, f"Not yet: a sale still needs {names}.")
        else:
            set_open(True, request.user)
            messages.success(request, "The shop is open.")
        return redirect("opening")

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        states = checklist()
        ready = all(state.done or not state.needed for state in states)
        return super().get_context_data(states=states, open=sells(), ready=ready, **kwargs)


@transaction.atomic
def set_open(to_open: bool, user) -> None:
    row, _ = Opening.objects.get_or_create(pk=1)
    row.opened_at = timezone.now() if to_open else None
    row.save()
    log(row, "shop.opening", user=user, data={"open": to_open})


class OpeningPanel(Component):
    """On the home of whoever may open the shop, until it is open."""

    name = "opening"
    template_name = "desk/opening/panel.html"
    order = 10

    def get_context_data(self, parent_context=None):
        states = checklist()
        done = sum(state.done for state in states)
        return {"states": states, "done": done, "url": reverse("opening")}


def panel_at_home(request, panels) -> None:
    if request.user.has_perm(RIGHT) and not sells():
        panels.append(OpeningPanel())


class OpeningMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(RIGHT)


def admin_urls():
    return [path("settings/opening/", OpeningView.as_view(), name="opening")]


def menu_item() -> MenuItem:
    return OpeningMenuItem(
        "Opening the shop", reverse("opening"), icon_name="tick-inverse", order=5
    )


def register_log_actions(actions) -> None:
    actions.register_action("shop.opening", "Open or close the shop", "Shop opened or closed")
