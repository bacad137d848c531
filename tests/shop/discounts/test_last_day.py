"""Faults, line 11: an offer or a code that ends on a day ends with that day, where the shop is."""

from datetime import UTC, datetime, timedelta
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest
from django.apps import apps
from oscar.core.loading import get_model

from shop.discounts.days import last_moment
from shop.web.site_days import start_of, today
from tests.factories import make_product, make_voucher
from tests.shop.checkout_form import client_with
from tests.shop.discounts.carts import Offer, applied, cart_of, limited, percent, taken

HOME = ZoneInfo("America/New_York")
LAST = datetime(2026, 11, 29, 23, 59, 59, tzinfo=HOME)


@pytest.mark.parametrize(
    ("end", "moment"),
    [
        (datetime(2026, 11, 29, tzinfo=HOME), LAST),
        (datetime(2026, 11, 29, 5, tzinfo=UTC), LAST),  # the same midnight
        (datetime(2026, 11, 1, tzinfo=HOME), datetime(2026, 11, 1, 23, 59, 59, tzinfo=HOME)),
        (datetime(2026, 11, 29, 0, 1, tzinfo=HOME), datetime(2026, 11, 29, 0, 1, tzinfo=HOME)),
        (datetime(2026, 11, 29, tzinfo=UTC), datetime(2026, 11, 29, tzinfo=UTC)),  # 7 pm here
    ],
)
def test_midnight_is_the_end_of_its_day(end, moment):
    """The clocks change on November 1: that day is 25 hours long."""
    assert last_moment(end) == moment


@pytest.mark.parametrize(("days", "off"), [(0, {"Ten": "1.30"}), (-1, {})])
def test_offer_that_ends_today_holds_today(db, days, off):
    offer = percent(10, "Ten")
    offer.end_datetime = start_of(today() + timedelta(days=days))
    offer.save()
    assert taken(applied(cart_of(("12.99", 1)))) == off


@pytest.mark.parametrize(("days", "codes"), [(0, ["TEN"]), (-1, [])])
def test_code_that_ends_today_holds_today(db, days, codes):
    voucher = make_voucher("TEN")
    voucher.end_datetime = start_of(today() + timedelta(days=days))
    voucher.save()
    client = client_with(make_product("box"))
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    assert [code for code, _ in client.get("/cart/").context["vouchers"]] == codes


def test_ends_that_are_in_the_database_become_those_of_their_days(db):
    offer, voucher = percent(10), make_voucher("TEN")
    limited(offer, end_datetime=datetime(2026, 11, 29, tzinfo=HOME))
    vouchers = get_model("voucher", "Voucher").objects
    vouchers.update(end_datetime=datetime(2026, 11, 29, tzinfo=HOME))
    migration = import_module("shop.discounts.migrations.0001_ends_and_codes")
    for _ in range(2):  # twice is once
        migration.end_with_the_day(apps, None)
        assert Offer.objects.get(pk=offer.pk).end_datetime == LAST
        assert vouchers.get(pk=voucher.pk).end_datetime == LAST
