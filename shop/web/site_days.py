"""Days where the site is, whatever time zone a reader or an editor has chosen for the desk."""

from datetime import date, datetime, time

from django.utils import timezone


def today() -> date:
    return timezone.localdate(timezone=timezone.get_default_timezone())


def day_of(moment: datetime) -> date:
    """The day of an aware moment."""
    return timezone.localdate(moment, timezone.get_default_timezone())


def start_of(day: date) -> datetime:
    """Its midnight: a day is 23 or 25 hours long where clocks change."""
    return timezone.make_aware(datetime.combine(day, time.min), timezone.get_default_timezone())
