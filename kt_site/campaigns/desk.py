"""Campaigns at the desk: a snippet's form, and a page to check, schedule, look at and undo one."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import LogFormatter, log
from wagtail.snippets.views.snippets import SnippetViewSet

from kt_site.models import Campaign

from .checking import blockers, page_paths, parts
from .preview import preview
from .running import ACTION, NotRun, undo

State = Campaign.State
RIGHT = "kt_site.change_campaign"


class CampaignViewSet(SnippetViewSet):
    model = Campaign
    icon = "date"
    menu_label = "Campaigns"
    menu_order = 96
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["name", "state", "starts_at", "ends_at"]
    list_filter = ["state"]
    search_fields = ["name", "note"]
    list_per_page = 50


def schedule(pk: int, user) -> None:
    """From now on its pages are the versions of now. Raises NotRun."""
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=pk)
        if not campaign.may_change:
            raise NotRun(f"It is {campaign.get_state_display().lower()} by now.")
        if found := blockers(campaign):
            raise NotRun(" ".join(f"{part.title}: {part.problem}" for part in found))
        for row in campaign.pages.select_related("page"):
            row.revision = row.page.specific.get_latest_revision()
            row.save(update_fields=["revision"])
        _state(campaign, State.SCHEDULED, user)


def unschedule(pk: int, user) -> None:
    """Raises NotRun."""
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=pk)
        if campaign.state != State.SCHEDULED:
            raise NotRun(f"It is {campaign.get_state_display().lower()} by now.")
        campaign.pages.update(revision=None)
        _state(campaign, State.DRAFT, user)


def _state(campaign, state, user) -> None:
    campaign.state, campaign.problem = state, ""
    campaign.save(update_fields=["state", "problem"])
    log(campaign, ACTION, user=user, data={"state": campaign.get_state_display()})


ACTS = {"schedule": schedule, "unschedule": unschedule, "undo": undo}
DONE = {
    "schedule": "“{}” goes live at its time.",
    "unschedule": "“{}” is a draft again.",
    "undo": "“{}” is undone: everything is as it was before.",
}


class CampaignView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "desk/campaign/campaign.html"
    header_icon = "date"

    def dispatch(self, request, *args, pk: int, **kwargs):
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        self.campaign = get_object_or_404(Campaign, pk=pk)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return self.campaign.name

    def get_breadcrumbs_items(self):
        index = reverse(Campaign.snippet_viewset.get_url_name("list"))
        here = {"url": "", "label": self.campaign.name}
        return [*self.breadcrumbs_items, {"url": index, "label": "Campaigns"}, here]

    def get_context_data(self, **kwargs):
        campaign = self.campaign
        found = parts(campaign) if campaign.state in (State.DRAFT, State.SCHEDULED) else []
        name = Campaign.snippet_viewset.get_url_name("edit")
        return super().get_context_data(
            campaign=campaign,
            parts=found,
            blocked=sum(bool(part.problem) for part in found),
            paths=page_paths(campaign) if campaign.state in (State.DRAFT, State.SCHEDULED) else [],
            edit_url=reverse(name, args=[campaign.pk]),
            **kwargs,
        )

    def post(self, request, *args, **kwargs):
        act = request.POST.get("act", "")
        if act in ACTS:
            try:
                ACTS[act](self.campaign.pk, request.user)
                messages.success(request, DONE[act].format(self.campaign.name))
            except NotRun as why:
                messages.error(request, f"Nothing was changed. {why}")
        return redirect("campaign", self.campaign.pk)


@xframe_options_sameorigin
def preview_view(request, pk: int):
    """`path` is an address of this site."""
    if not request.user.has_perm(RIGHT):
        raise PermissionDenied
    campaign, at = get_object_or_404(Campaign, pk=pk), request.GET.get("path", "/")
    if not at.startswith("/") or at.startswith(("//", "/\\", "/cms/")):
        at = "/"
    try:
        return preview(campaign, at)
    except (ValidationError, NotRun) as why:
        words = " ".join(why.messages) if isinstance(why, ValidationError) else str(why)
        return HttpResponse(f"It cannot go live yet. {words}", content_type="text/plain")


def refuse_deletion(request, instances):
    """Of what is live: nothing would know what to take back at its end."""
    for one in instances:
        if isinstance(one, Campaign) and one.state == State.LIVE:
            messages.error(request, f"“{one}” is live: undo it first, or its changes would stay.")
            return redirect("campaign", one.pk)


def admin_urls() -> list:
    return [
        path("campaigns/<int:pk>/", CampaignView.as_view(), name="campaign"),
        path("campaigns/<int:pk>/preview/", preview_view, name="campaign_preview"),
    ]


def register_log_actions(actions) -> None:
    @actions.register_action(ACTION)
    class RunCampaign(LogFormatter):
        label = "Change a campaign"

        def format_message(self, entry):
            return f"Is now: {entry.data['state'].lower()}"
