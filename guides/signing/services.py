"""Sign a version of a guide: the page names its reviewer, and the version is noted down."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from guides.models import GuidePage, GuideSignature
from guides.models.facts import parts_of, signatures_of
from guides.safety.rules import last_due
from guides.safety.version import changed, digest_of
from shop.web.site_days import today

RIGHT = "guides.sign_guide"
ACTION = "guides.sign"


class NotSigned(Exception):
    """Says in a sentence why nothing was signed, and at which `field` of the form."""

    def __init__(self, sentence: str, field: str | None = None):
        super().__init__(sentence)
        self.field = field


def may_sign(user) -> bool:
    return user.is_active and user.has_perm(RIGHT)


def sign(guide, reviewer: str, user=None) -> GuideSignature:
    """Note down that this reviewer has seen the guide as it is. Changes nothing of the page."""
    parts = parts_of(guide)
    return GuideSignature.objects.create(
        guide_id=guide.pk,
        digest=digest_of(parts),
        parts=parts,
        reviewer=reviewer,
        signed_by=user,
    )


def sign_latest(page_id: int, digest: str, reviewer: str, due: date, user) -> GuidePage:
    """Sign the latest draft, if it still is the version with this digest: who looked at another one
    looks again. The day, the name and the next review go into a new draft of the page, which a
    publisher publishes.

    Raises NotSigned, and PermissionDenied for who is no reviewer.
    """
    if not may_sign(user):
        raise PermissionDenied("Signing a guide is for reviewers.")
    reviewer = " ".join(reviewer.split())
    _check(reviewer, due)
    with transaction.atomic():
        row = GuidePage.objects.select_for_update().get(pk=page_id)
        guide = row.get_latest_revision_as_object()
        if digest_of(parts_of(guide)) != digest:
            raise NotSigned("It was changed while you read it: here is how it is now.")
        if row.permissions_for_user(user).page_locked():
            raise NotSigned(f"“{guide.title}” is locked; open it to see by whom.")
        guide.reviewer, guide.reviewed_on, guide.review_due = reviewer, today(), due
        sign(guide, reviewer, user)
        guide.save_revision(user=user, log_action=True)
        log(row, ACTION, user=user, data={"reviewer": reviewer, "due": due.isoformat()})
    return guide


def _check(reviewer: str, due: date) -> None:
    if not reviewer:
        raise NotSigned("Enter your name and license, as readers see them.", "reviewer")
    if not today() < due <= last_due(today()):
        raise NotSigned("Choose a day after today, within 24 months.", "review_due")


def last_signature(guide) -> GuideSignature | None:
    """The latest one, of whichever version."""
    return next(iter(signatures_of(guide)), None)


def changed_since(guide, signature: GuideSignature | None) -> list[str]:
    """The parts of the guide that are other than they were signed; none without a signature."""
    return changed(signature.parts, parts_of(guide)) if signature else []


def words_of_change(parts: list[str], signature: GuideSignature) -> str:
    """ "Step 3 and caution changed since October 14, 2026."; empty if nothing did."""
    if not parts:
        return ""
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    day = timezone.localtime(signature.signed_at)
    return f"{listed[:1].upper()}{listed[1:]} changed since {day:%B} {day.day}, {day.year}."
