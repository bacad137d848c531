"""When an offer or a promo code ends."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from shop.web.site_days import start_of


def last_moment(end: datetime) -> datetime:
    """An end that is a date alone, which forms write as its midnight, is the last second of that
    day in the shop's zone. Any other moment stays as it is."""
    local = timezone.localtime(end, timezone.get_default_timezone())
    if local.time() != time.min:
        return end
    return start_of(local.date() + timedelta(days=1)) - timedelta(seconds=1)
