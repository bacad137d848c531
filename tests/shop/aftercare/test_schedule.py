"""Mails go between 9 and 18 o'clock where the site is, whatever the clock of the machine says."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shop.aftercare.schedule import due_dates, is_mail_time, mail_time

NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")


def utc(*moment):
    return datetime(*moment, tzinfo=UTC)


def words(moment):
    return f"{moment:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("moment", "goes"),
    [
        (utc(2026, 3, 2, 13, 59), "2026-03-02 09:00"),  # 8:59 in New York
        (utc(2026, 3, 2, 14, 0), "2026-03-02 09:00"),
        (utc(2026, 3, 2, 22, 59), "2026-03-02 17:59"),
        (utc(2026, 3, 2, 23, 0), "2026-03-03 09:00"),
        (utc(2026, 3, 3, 3, 0), "2026-03-03 09:00"),  # the evening before
        (utc(2026, 12, 31, 23, 30), "2027-01-01 09:00"),
    ],
)
def test_mail_goes_in_the_daytime_of_new_york(moment, goes):
    assert words(mail_time(moment, NEW_YORK)) == goes


def test_same_moment_is_day_in_one_zone_and_night_in_another():
    moment = utc(2026, 3, 2, 15, 0)
    assert is_mail_time(moment, NEW_YORK)
    assert not is_mail_time(moment, TOKYO)  # midnight
    assert words(mail_time(moment, TOKYO)) == "2026-03-03 09:00"


def test_days_are_counted_on_the_wall_over_the_change_of_the_clock():
    arrived = utc(2026, 3, 6, 15, 30)  # 10:30; the clock goes forward on March 8
    dates = due_dates(arrived, arrived, 5, 14, NEW_YORK)
    assert words(dates["removal"]) == "2026-03-11 10:30"
    assert dates["removal"] - arrived == timedelta(days=5) - timedelta(hours=1)


def test_each_mail_has_its_own_day():
    shipped, arrived = utc(2026, 6, 1, 20, 0), utc(2026, 6, 4, 23, 0)
    dates = due_dates(shipped, arrived, 5, 30, NEW_YORK)
    assert {kind: words(due) for kind, due in dates.items()} == {
        "start": "2026-06-01 16:00",
        "removal": "2026-06-10 09:00",  # 19:00 is too late on the 9th
        "refill": "2026-07-05 09:00",
    }
