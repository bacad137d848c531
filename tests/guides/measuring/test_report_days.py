"""The report's days: those where the site is, for every editor; and days that make no sense."""

from datetime import date, datetime

import pytest
from django.utils import timezone
from wagtail.users.models import UserProfile

from guides.measuring.models import DailyViews
from shop.books.periods import Period
from tests.factories import make_region, make_shipping
from tests.guides.factories import make_editor, make_guide
from tests.shop.sources.selling import Order, make_order

pytestmark = pytest.mark.django_db
REPORT = "/cms/reports/guides/"


@pytest.fixture
def editor():
    return make_editor()


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client


def report(desk, first, last):
    return desk.get(REPORT, {"period": "chosen", "first": first, "last": last})


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_days_are_the_sites_for_an_editor_anywhere(client, editor, zone):
    make_shipping()
    neck, knee = make_guide("neck", regions=[make_region("neck")]), make_guide("knee")
    make_order(client, neck, knee)
    late = timezone.make_aware(datetime(2026, 7, 1, 23, 30), timezone.get_default_timezone())
    Order.objects.update(date_placed=late)
    UserProfile.objects.create(user=editor, current_time_zone=zone)
    client.force_login(editor)
    of_days = [
        report(client, day, day).context["figures"].total.order_count
        for day in ("2026-06-30", "2026-07-01", "2026-07-02")
    ]
    assert of_days == [0, 1, 0]


@pytest.mark.indexed
def test_last_days_end_with_the_sites_today_for_an_editor_ahead_of_it(desk, editor, monkeypatch):
    guide = make_guide("neck")
    UserProfile.objects.create(user=editor, current_time_zone="Asia/Tokyo")
    now = datetime.fromisoformat("2026-07-01T20:00:00Z")  # July 2 in Tokyo
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
    DailyViews.objects.create(page_key=guide.pk, date=date(2026, 6, 4), views=7)  # the 28th day
    assert desk.get(REPORT).context["period"] == Period(date(2026, 6, 4), date(2026, 7, 1))
    assert "<td>7</td>" in desk.get(f"/cms/pages/{guide.pk}/edit/").content.decode()


@pytest.mark.parametrize(
    ("first", "last"), [("0001-01-01", "0001-01-02"), ("9999-12-30", "9999-12-31")]
)
def test_days_at_the_end_of_time_are_refused_and_kept_in_the_form(desk, first, last):
    page = report(desk, first, last)
    assert page.status_code == 200
    assert "Choose a day from 2000 to 2099." in page.content.decode()
    assert f'value="{last}"' in page.content.decode()
    assert page.context["period"] == Period.of_days(28)
