"""Guides whose review is due: told 30 days before, taken down where the site wants that."""

import hashlib
import logging
from datetime import timedelta

from django.db import transaction

from guides.models import GuidePage, HomePage, ReviewReminder
from shop.web.site_days import today

from .mails import tell_deciders

logger = logging.getLogger(__name__)
AHEAD = timedelta(days=30)
SOON = "These guides are to be reviewed again soon"
DOWN = "These guides were taken down: their review was overdue"


def due_soon() -> list[GuidePage]:
    """Live guides whose review is due within AHEAD, or was before; one query."""
    rows = GuidePage.objects.live().filter(review_due__lte=today() + AHEAD, alias_of=None)
    return list(rows.order_by("review_due", "title").only("title", "review_due"))


def remind() -> int:
    """Tell of each guide once for each day on which its review is due; of how many."""
    with transaction.atomic():
        told = set(ReviewReminder.objects.values_list("guide_id", "due"))
        new = [guide for guide in due_soon() if (guide.pk, guide.review_due) not in told]
        if new:
            ReviewReminder.objects.bulk_create(
                ReviewReminder(guide=guide, due=guide.review_due) for guide in new
            )
            tell_deciders(f"reviews-due:{_keys(new)}", SOON, new)
    return len(new)


def take_down() -> int:
    """Unpublish what is overdue for longer than the home page says, if it says; how many."""
    home = HomePage.objects.live().only("take_down_after").first()
    if home is None or home.take_down_after is None:
        return 0
    before = today() - timedelta(days=home.take_down_after)
    late = list(GuidePage.objects.live().filter(review_due__lt=before, alias_of=None))
    with transaction.atomic():
        for guide in late:
            guide.unpublish(log_action="wagtail.unpublish.scheduled")
            logger.warning("“%s” was taken down: its review is overdue.", guide.title)
        if late:
            tell_deciders(f"reviews-down:{_keys(late)}", DOWN, late)
    return len(late)


def _keys(guides) -> str:
    """Names these guides and days; short enough for a mail's key, however many they are."""
    named = ",".join(f"{guide.pk}:{guide.review_due}" for guide in guides)
    return hashlib.sha256(named.encode()).hexdigest()[:16]
