"""Start, end and undo a campaign: each in one transaction, all of it or nothing."""

import logging
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from oscar.core.loading import get_model
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from guides.models import GuidePage, HomePage
from kt_site.models import Campaign, ShopNote
from shop.desk.discounts.writing import suspend

logger = logging.getLogger(__name__)
State = Campaign.State
ACTION = "campaign.run"


class NotRun(Exception):
    """Says in sentences why nothing was changed."""


def go_live(campaign: Campaign, user=None) -> None:
    """Within the caller's transaction, which a problem must roll back. Raises ValidationError for
    what may not be public, and NotRun for what is gone."""
    campaign.before = {
        "pages": [
            _publish(row, user)
            for row in campaign.pages.order_by("sort_order").select_related("revision")
        ],
        "offers": [_run(row.offer_id, user) for row in campaign.offers.all()],
        "note": _show_note(campaign.note),
        "home": _feature(campaign.featured_guide_id, user),
    }


def go_back(campaign: Campaign, user=None, *, whole: bool) -> None:
    """As it was before the start, in the other order; `whole`: pages that would stay, too."""
    before = campaign.before
    if before["home"] is not None:
        _feature(before["home"]["was"], user, empty=before["home"]["was"] is None)
    if before["note"] is not None:
        for note in ShopNote.objects.filter(pk=before["note"], live=True):
            note.unpublish()
    for pk, ran in before["offers"]:
        if not ran:
            suspend(pk, user, suspended=True)
    stay = (
        set()
        if whole
        else set(campaign.pages.filter(goes_back=False).values_list("page_id", flat=True))
    )
    for pk, revision in reversed(before["pages"]):
        if pk not in stay:
            _republish(pk, revision, user)


def _publish(row, user) -> tuple[int, int | None]:
    """(the page, its live revision before: None if it was not live)"""
    page = Page.objects.select_for_update().get(pk=row.page_id)
    revision = row.revision or page.specific.get_latest_revision()
    if revision is None:
        raise NotRun(f"“{page.title}” has no version to publish.")
    was = page.live_revision_id if page.live else None
    without_schedule(revision).publish(user=user, log_action=True, skip_permission_checks=True)
    return page.pk, was


def without_schedule(revision: Revision) -> Revision:
    """Its schedule would put it off again; nothing of this is saved."""
    revision.content["go_live_at"] = None
    return revision


def _republish(pk: int, revision: int | None, user) -> None:
    page = Page.objects.filter(pk=pk).first()
    if page is None:
        return  # deleted meanwhile: there is nothing to go back to
    if revision is None:
        page.specific.unpublish(user=user, log_action=True)
        return
    version = Revision.objects.filter(pk=revision).first()
    if version is None:
        raise NotRun(f"The version before of “{page.title}” is gone.")
    without_schedule(version).publish(user=user, log_action=True, skip_permission_checks=True)


def _run(pk: int, user) -> tuple[int, bool]:
    """(the discount, whether it ran before)"""
    ran = not get_model("offer", "ConditionalOffer").objects.get(pk=pk).is_suspended
    suspend(pk, user, suspended=False)
    return pk, ran


def _show_note(text: str) -> int | None:
    if not text:
        return None
    note = ShopNote(text=text)
    note.publish_now()
    return note.pk


def _feature(guide: int | None, user, *, empty: bool = False) -> dict | None:
    """The guide that was featured before; None if the home page is left as it is."""
    if guide is None and not empty:
        return None
    live = HomePage.objects.live().select_for_update().first()
    if live is None:
        raise NotRun("The home page is not live.")
    was = live.featured_guide_id
    live.featured_guide = GuidePage.objects.filter(pk=guide).first()
    draft = live.get_latest_revision_as_object() if live.has_unpublished_changes else None
    live.save_revision(user=user, log_action=True).publish(user=user, skip_permission_checks=True)
    if draft is not None:  # somebody is at work on the home page: that stays its latest draft
        draft.save_revision(user=user)
    return {"was": was}


def start(pk: int) -> None:
    """Raises NotRun; nothing is changed then."""
    _move(pk, State.SCHEDULED, State.LIVE, go_live)


def finish(pk: int) -> None:
    _move(pk, State.LIVE, State.ENDED, partial(go_back, whole=False))


def undo(pk: int, user) -> None:
    """Of a campaign that is live, or has ended: pages that stayed go back, too."""
    campaign = Campaign.objects.get(pk=pk)
    if campaign.state == State.ENDED:
        _move(pk, State.ENDED, State.UNDONE, _take_back_what_stayed, user)
    else:
        _move(pk, State.LIVE, State.UNDONE, partial(go_back, whole=True), user)


def _take_back_what_stayed(campaign, user) -> None:
    stayed = set(campaign.pages.filter(goes_back=False).values_list("page_id", flat=True))
    for pk, revision in reversed(campaign.before["pages"]):
        if pk in stayed:
            _republish(pk, revision, user)


def _move(pk: int, old: str, new: str, act, user=None) -> None:
    try:
        with transaction.atomic():
            campaign = Campaign.objects.select_for_update().get(pk=pk)
            if campaign.state != old:
                raise NotRun(f"It is {campaign.get_state_display().lower()} by now.")
            act(campaign, user)
            campaign.state, campaign.problem = new, ""
            campaign.save()
            log(campaign, ACTION, user=user, data={"state": campaign.get_state_display()})
    except ValidationError as why:
        raise NotRun(" ".join(why.messages)) from why


def run_due() -> list[str]:
    """End and start what is due; the names of what was moved. One that cannot waits, says why on
    its page, and stops no other."""
    now, moved = timezone.now(), []
    due = [(finish, row) for row in Campaign.objects.filter(state=State.LIVE, ends_at__lte=now)]
    late = Campaign.objects.filter(state=State.SCHEDULED, starts_at__lte=now)
    due += [(start, row) for row in late.order_by("starts_at")]
    for act, campaign in due:
        try:
            act(campaign.pk)
            moved.append(campaign.name)
        except NotRun as why:
            _note(campaign, str(why))
        except Exception as why:
            logger.exception("The campaign “%s” cannot go on.", campaign.name)
            _note(campaign, f"Something went wrong: {type(why).__name__}.")
    return moved


def _note(campaign: Campaign, problem: str) -> None:
    logger.warning("The campaign “%s” waits: %s", campaign.name, problem)
    Campaign.objects.filter(pk=campaign.pk).update(problem=problem)
