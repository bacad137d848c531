"""Orders that cannot be written though the money is there: counted, and given up in the end."""

import logging
from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from .models import CheckoutAttempt

logger = logging.getLogger(__name__)

TRIES = 3
# A page that asks every few seconds, and webhooks that come at once, are one try.
BETWEEN = timedelta(minutes=1)


class OrderNotMade(Exception):
    """The money is there, and the order could not be written; the next try may do it."""


def note_failure(attempt_id, problem: Exception) -> bool:
    """Count a failed try, and keep its words. True once the money has to go back."""
    now = timezone.now()
    attempts = CheckoutAttempt.objects.filter(pk=attempt_id, order=None)
    words = f"{problem.__class__.__name__}: {problem}"[:300]
    attempts.filter(Q(last_failure=None) | Q(last_failure__lte=now - BETWEEN)).update(
        failures=F("failures") + 1, last_failure=now, problem=words
    )
    over = attempts.filter(failures__gte=TRIES).exists()
    outcome = "its money goes back" if over else "tried again"
    logger.error("Attempt %s is paid and cannot become an order: %s.", attempt_id, outcome)
    return over
