"""Days where the site is, whatever time zone a reader or an editor has chosen for the desk."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from page_cache.reads import valid_until


def today() -> date:
    """A page that shows it is kept until midnight at most."""
    day = timezone.localdate(timezone=timezone.get_default_timezone())
    valid_until(start_of(day + timedelta(days=1)))
    return day


def now_until(moment: datetime | None) -> datetime:
    """Now, for a page that is another one from `moment` on (None: from no moment that is known)."""
    valid_until(moment)
    return timezone.now()


def day_of(moment: datetime) -> date:
    """The day of an aware moment."""
    return timezone.localdate(moment, timezone.get_default_timezone())


def start_of(day: date) -> datetime:
    """Its midnight: a day is 23 or 25 hours long where clocks change."""
    return timezone.make_aware(datetime.combine(day, time.min), timezone.get_default_timezone())
