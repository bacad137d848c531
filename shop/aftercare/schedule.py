"""When the later mails of an order go out. Pure arithmetic; moments are aware datetimes.

Mails go by the clock on the wall at the site, whether a day has 23, 24 or 25 hours.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from .models import ScheduledMail

Kind = ScheduledMail.Kind
OPENS, CLOSES = time(9), time(18)


def mail_time(moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment, or the next one between 9 and 18 o'clock there."""
    local = moment.astimezone(zone)
    if OPENS <= local.time() < CLOSES:
        return local
    day = local.date() + timedelta(days=local.time() >= CLOSES)
    return datetime.combine(day, OPENS, zone)


def is_mail_time(moment: datetime, zone: ZoneInfo) -> bool:
    return OPENS <= moment.astimezone(zone).time() < CLOSES


def due_dates(
    shipped: datetime, arrived: datetime, removal_days: int, tape_days: int, zone: ZoneInfo
) -> dict[str, datetime]:
    """{kind of mail: when}. `arrived` is when the box was, or should be, with the shopper;
    `tape_days` is how long the tape in it should last (shop.aftercare.estimate)."""
    here = arrived.astimezone(zone)
    return {
        Kind.START: mail_time(shipped, zone),
        Kind.REMOVAL: mail_time(here + timedelta(days=removal_days), zone),
        Kind.REFILL: mail_time(here + timedelta(days=tape_days), zone),
    }
