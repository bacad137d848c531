"""The limit of repeated stock holds of a cart: holds that follow each other count as one."""

from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from .models import CheckoutAttempt

Status = CheckoutAttempt.Status
UNBOUGHT = (Status.RESERVED, Status.PAYING, Status.EXPIRED, Status.CANCELED)
REMEMBERED = timedelta(days=1)


class HeldTooLong(Exception):
    """The cart has to rest. Its text is a sentence for the shopper."""


def last_moment(basket) -> datetime:
    """Until when the cart may hold pieces. Raises HeldTooLong once that is over, and until it has
    held nothing for HOLD_REST_MINUTES: others get their turn."""
    now, rest = timezone.now(), timedelta(minutes=settings.HOLD_REST_MINUTES)
    since, ended = _chain(basket, now, rest)
    limit = since + timedelta(minutes=settings.HOLD_MOST_MINUTES)
    if limit <= now:
        minutes = max(-(-int((ended + rest - now).total_seconds()) // 60), 1)
        raise HeldTooLong(
            "Your cart has held its pieces for a long time, so now it is others’ turn. "
            f"Nothing is lost: check out again in {minutes} minute{'' if minutes == 1 else 's'}."
        )
    return limit


def _chain(basket, now: datetime, rest: timedelta) -> tuple[datetime, datetime]:
    """(since when the cart has held pieces, when its last hold ends or ended)."""
    attempts = CheckoutAttempt.objects.filter(basket=basket, created__gte=now - REMEMBERED)
    since, end = now, None
    for attempt in attempts.only("status", "created", "changed", "hold_until").order_by("-created"):
        ended = min(now, attempt.hold_until if attempt.is_active else attempt.changed)
        if attempt.status not in UNBOUGHT or since - ended >= rest:
            break
        since, end = attempt.created, end or ended
    return since, end or now
