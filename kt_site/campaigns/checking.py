"""What would keep a campaign from going live: said part by part, and tried in a transaction that is
taken back."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from guides.models import GuidePage, safety
from kt_site.models import Campaign
from shop.desk.discounts.listing import ENDED, USED_UP, discounts

from .running import NotRun, go_back, go_live, without_schedule

State = Campaign.State


@dataclass(frozen=True)
class Part:
    """A line of the campaign's checklist; `problem` is empty for what is ready."""

    title: str
    words: str
    problem: str = ""
    url: str = ""


def parts(campaign: Campaign) -> list[Part]:
    """Each part alone, then all of them together."""
    found = [*_time(campaign), *_pages(campaign), *_offers(campaign), *_rest(campaign)]
    if len(found) == 1:
        found.append(Part("Parts", "", "It has none yet: add a page, a discount or a note."))
    if not any(part.problem for part in found):
        found.append(Part("All together", "tried, and taken back", _together(campaign)))
    return found


def blockers(campaign: Campaign) -> list[Part]:
    return [part for part in parts(campaign) if part.problem]


def _time(campaign) -> Iterator[Part]:
    problem = "" if campaign.starts_at > timezone.now() else "It is over: choose a later one."
    local = timezone.localtime(campaign.starts_at)
    yield Part("Start", f"{local:%B} {local.day}, {local.year}, {local:%H:%M}", problem)


def _pages(campaign) -> Iterator[Part]:
    for row in campaign.pages.order_by("sort_order").select_related("page__latest_revision"):
        page, url = row.page, reverse("wagtailadmin_pages:edit", args=[row.page_id])
        revision = row.revision or page.latest_revision
        at = revision and timezone.localtime(revision.created_at)
        words = f"version of {at:%B} {at.day}, {at:%H:%M}" if at else ""
        yield Part(page.title, words, _page_problem(campaign, row, revision), url)


def _page_problem(campaign, row, revision) -> str:
    page = row.page
    if revision is None:
        return "It has no version to publish."
    if page.locked:
        return "It is locked."
    if page.current_workflow_state is not None:
        return "It waits for approval."
    if page.scheduled_revision is not None:
        return "It has a schedule of its own."
    others = Campaign.objects.filter(state__in=(State.SCHEDULED, State.LIVE), pages__page=page)
    if other := others.exclude(pk=campaign.pk).first():
        return f"It is part of “{other.name}”."
    version = revision.as_object()
    if isinstance(version, GuidePage) and (unsafe := _unsafe(version, campaign.starts_at)):
        return unsafe
    return _would_raise(lambda: without_schedule(revision).publish(skip_permission_checks=True))


def _unsafe(guide: GuidePage, moment) -> str:
    """A review that holds today may be over by then."""
    guide.go_live_at = moment
    return " ".join(one.placed_sentence for one in safety.findings(guide))


def _would_raise(act) -> str:
    """What `act` raises, in sentences; its work is taken back."""
    try:
        with transaction.atomic():
            act()
            transaction.set_rollback(True)
    except ValidationError as why:
        return " ".join(why.messages)
    except NotRun as why:
        return str(why)
    return ""


def _offers(campaign) -> Iterator[Part]:
    rows = {row.pk: row for row in discounts().filter(pk__in=campaign.offers.values("offer"))}
    for pk, offer in rows.items():
        title = f"{offer.name} ({offer.code})" if offer.code else offer.name
        yield Part(title, "", _offer_problem(campaign, offer), reverse("discounts:edit", args=[pk]))


def _offer_problem(campaign, offer) -> str:
    if offer.state in (ENDED, USED_UP):
        return "It has ended, or is used up."
    if not offer.is_suspended:
        return "It runs already: suspend it first, so that it starts with the campaign."
    if offer.starts and offer.starts > campaign.starts_at:
        return "Its own days begin after the campaign."
    if offer.ends and offer.ends < campaign.ends_at:
        return "Its own days end before the campaign."
    return ""


def _rest(campaign) -> Iterator[Part]:
    same = Campaign.objects.filter(
        state__in=(State.SCHEDULED, State.LIVE), ends_at__gt=campaign.starts_at
    ).filter(starts_at__lt=campaign.ends_at)
    same = same.exclude(pk=campaign.pk)
    if campaign.note:
        other = same.exclude(note="").first()
        problem = f"“{other.name}” has a note at the same time." if other else ""
        yield Part("Note", campaign.note, problem)
    if guide := campaign.featured_guide:
        other = same.filter(~Q(featured_guide=None)).first()
        problem = f"“{other.name}” changes the home page at the same time." if other else ""
        if not guide.live and not campaign.pages.filter(page=guide).exists():
            problem = "It is not live, and not one of the campaign’s pages."
        yield Part("First on the home page", guide.title, problem)


def _together(campaign) -> str:
    """Whether it could go live, and back again."""

    def both():
        trial = Campaign.objects.get(pk=campaign.pk)
        go_live(trial)
        go_back(trial, whole=True)

    return _would_raise(both)


def page_paths(campaign: Campaign) -> list[tuple[str, str]]:
    """(title, path) of what is worth a look before: the home page, then the campaign's pages."""
    pages = Page.objects.filter(pk__in=campaign.pages.values("page"))
    return [("Home page", "/"), *((page.title, page.specific.get_url() or "/") for page in pages)]
