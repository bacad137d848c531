"""The calendar: what goes live, ends and is due, in a fixed number of queries."""

from datetime import UTC, date, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from guides.models import GuidePage
from kt_site.calendar.entries import entries
from kt_site.calendar.months import Month
from kt_site.models import ShopNote
from kt_site.roles import EDITOR, MERCHANDISER
from tests.factories import make_offer
from tests.guides.factories import make_article, make_guide
from tests.site.in_a_role import sign_in

pytestmark = pytest.mark.django_db
DAY = datetime(2031, 12, 7, 5, tzinfo=UTC)  # midnight in New York
START, END = datetime(2031, 12, 1, tzinfo=UTC), datetime(2032, 1, 1, tzinfo=UTC)


def schedule(row, at, ends=None):
    row.go_live_at, row.expire_at = at, ends
    row.save_revision().publish()


def make_all(name="neck"):
    schedule(make_guide(name, live=False), DAY, DAY + timedelta(days=6))
    note = ShopNote(text=f"Desk week {name}", live=False)
    note.save()
    schedule(note, DAY)
    ending = make_article(f"{name}-ends")
    Page.objects.filter(pk=ending.pk).update(expire_at=DAY)
    due = make_guide(f"{name}-due")
    GuidePage.objects.filter(pk=due.pk).update(review_due=date(2031, 12, 15))
    offer = make_offer(f"Ten {name}", "Count", 1, "Percentage", 10)
    offer.start_datetime, offer.end_datetime = DAY, DAY + timedelta(days=7)
    offer.save()
    return offer


def found(**changes):
    return [(one.day.day, one.title, one.words) for one in entries(START, END, **changes)]


def test_pages_notes_offers_and_reviews_stand_on_their_days():
    make_all()
    assert found() == [
        (7, "Ten neck", "starts"),
        (7, "Desk week neck", "goes live"),
        (7, "Neck", "goes live"),
        (7, "Neck ends", "ends"),
        (13, "Neck", "ends"),
        (14, "Ten neck", "ends"),
        (15, "Neck due", "review due"),
    ]


def test_as_many_queries_for_more_of_everything():
    counts = []
    for names in (["a"], ["b", "c", "d", "e"]):
        for name in names:
            make_all(name)
        with CaptureQueriesContext(connection) as captured:
            entries(START, END)
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_a_moment_before_and_after_are_of_other_months():
    make_all()
    assert entries(END, END + timedelta(days=31)) == []
    assert entries(START - timedelta(days=31), START) == []


def test_the_month_and_the_list_show_the_same(client):
    sign_in(client, MERCHANDISER)
    offer = make_all()
    month = client.get("/cms/calendar/?month=2031-12").content.decode()
    rows = client.get("/cms/calendar/?month=2031-12&view=list").content.decode()
    for html in (month, rows):
        assert f'href="/cms/discounts/{offer.pk}/"' in html
        assert "Neck due" in html
    day = BeautifulSoup(month, "html.parser").find("time", datetime="2031-12-07").parent
    assert "12:00 a.m." in day.text
    assert "Desk week neck" in day.text


def test_who_makes_no_discounts_sees_them_without_a_link(client):
    sign_in(client, EDITOR)
    make_all()
    html = client.get("/cms/calendar/?month=2031-12&kind=offer").content.decode()
    assert "Ten neck" in html
    assert "/cms/discounts/" not in html
    assert "Neck due" not in html


@pytest.mark.parametrize(
    "asked", ["", "x", "2026-13", "2026-0", "9999-12", "0-1", "2026-12-1", "²-1"]
)
def test_an_odd_month_is_this_month(client, asked):
    sign_in(client, EDITOR)
    context = client.get("/cms/calendar/", {"month": asked, "kind": "x", "view": "y"}).context_data
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    assert context["month"] == Month(today.year, today.month)


def test_weeks_are_whole():
    assert [len(week) for week in Month(2026, 2).weeks([], date(2026, 2, 3))] == [7] * 4
    assert Month(2026, 12).moved(1) == Month(2027, 1)
    assert Month(2026, 1).moved(-1) == Month(2025, 12)
