"""What is public though it makes a medical claim, and what was to be by now and is held back."""

from collections.abc import Iterator

from django.utils import timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Revision

from claims.models import PublicClaim

from .trouble import Trouble

HELD = "its words or its safety checklist hold it back."


def claim_troubles() -> Iterator[Trouble]:
    """Two queries, and one for each version that is held back."""
    for claim in PublicClaim.objects.order_by("title", "pk"):
        words = f"“{claim.words}” ({claim.place}) is a medical claim."
        yield Trouble("claim", claim.title, words, open_url=claim.edit_url)
    due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
    for revision in due.select_related("content_type").order_by("approved_go_live_at"):
        at = timezone.localtime(revision.approved_go_live_at)
        words = f"It was to go live on {at:%B} {at.day} at {at:%H:%M}; {HELD}"
        address = AdminURLFinder().get_edit_url(revision.content_object) or ""
        yield Trouble("held", revision.object_str, words, open_url=address)
