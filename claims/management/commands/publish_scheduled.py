"""Wagtail's command, whose loop would end at the first version that cannot be published."""

import logging
from contextlib import suppress

from django.utils import timezone
from wagtail.management.commands import publish_scheduled
from wagtail.models import Revision

from claims.publishing import HeldBack

logger = logging.getLogger(__name__)


class Command(publish_scheduled.Command):
    def handle(self, *args, **options):
        """A version that may not go live waits, with its time, until another one replaces it: the
        report of what needs attention lists it."""
        if not options["dryrun"]:
            self._publish_each()
        with suppress(HeldBack):  # of those that wait; all others are published by now
            super().handle(*args, **options)

    def _publish_each(self):
        due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
        for revision in due.order_by("approved_go_live_at"):
            try:
                revision.publish(log_action="wagtail.publish.scheduled")
            except HeldBack as why:
                logger.warning("“%s” is held back: %s", why.row, " ".join(why.messages))
            except Exception:
                logger.exception("“%s” cannot be published.", revision.object_str)
