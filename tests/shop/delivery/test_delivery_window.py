"""When an order arrives: working days, and three o'clock in New York."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from oscar.core.loading import get_class

from shop.delivery.models import ShippingRate
from shop.delivery.selectors import delivery_window, window_words
from shop.forks.shipping.repository import Repository
from tests.factories import make_offer, make_product
from tests.shop.delivery.test_shipping_methods import cart_of, make_rate

NEW_YORK = ZoneInfo("America/New_York")
STANDARD, EXPRESS = SimpleNamespace(days=(3, 5)), SimpleNamespace(days=(1, 2))


def placed(day, hour=10, minute=0):
    """A moment in March 2026 in New York; the 2nd is a Monday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=NEW_YORK)


def window(method, moment):
    return tuple(day.day for day in delivery_window(method, moment))


def test_order_of_monday_morning():
    assert delivery_window(STANDARD, placed(2)) == (date(2026, 3, 5), date(2026, 3, 9))


def test_words():
    assert window_words(delivery_window(STANDARD, placed(2))) == (
        "arrives Thursday, March 5 to Monday, March 9"
    )
    assert window_words((date(2026, 3, 5), date(2026, 3, 5))) == "arrives Thursday, March 5"


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (placed(2, 14, 59), (3, 4)),
        (placed(2, 15, 0), (4, 5)),  # leaves on Tuesday
        (placed(5, 10), (6, 9)),  # Thursday: Friday, Monday
        (placed(6, 15), (10, 11)),  # Friday afternoon: leaves on Monday
        (placed(7, 9), (10, 11)),  # Saturday
        (placed(8, 23), (10, 11)),  # Sunday
    ],
)
def test_only_working_days_count_from_the_day_it_leaves(moment, expected):
    assert window(EXPRESS, moment) == expected


def test_clock_is_new_yorks_whatever_zone_the_moment_has():
    assert window(EXPRESS, datetime(2026, 3, 2, 19, 59, tzinfo=UTC)) == (3, 4)
    assert window(EXPRESS, datetime(2026, 3, 2, 20, 0, tzinfo=UTC)) == (4, 5)
    # Daylight saving began on the 8th: three o'clock is an hour earlier in UTC.
    assert window(EXPRESS, datetime(2026, 3, 9, 19, 0, tzinfo=UTC)) == (11, 12)
    assert window(EXPRESS, datetime(2026, 3, 3, 1, 0, tzinfo=UTC)) == (4, 5)  # Monday, 8 pm


def test_year_turns():
    first, last = delivery_window(STANDARD, datetime(2026, 12, 30, 10, tzinfo=NEW_YORK))
    assert (first, last) == (date(2027, 1, 4), date(2027, 1, 6))


def test_same_day_delivery_is_a_day_of_its_own():
    assert window(SimpleNamespace(days=(0, 0)), placed(2)) == (2, 2)


@pytest.mark.django_db
def test_days_are_known_where_an_offer_makes_shipping_free():
    make_rate()
    make_offer("Free shipping", "Value", "35.00", "Shipping percentage", 100)
    basket = cart_of(make_product("kit", price="40.00"))
    get_class("offer.applicator", "Applicator")().apply(basket)
    (method,) = Repository().get_shipping_methods(basket)
    assert (method.calculate(basket).excl_tax, method.days) == (0, (3, 5))


@pytest.mark.django_db
def test_shop_with_rates_that_do_not_fit_offers_nothing():
    rate = make_rate(min_total=100)
    basket = cart_of(make_product("kit"))
    assert Repository().get_shipping_methods(basket) == []
    ShippingRate.objects.filter(pk=rate.pk).delete()
    assert [m.code for m in Repository().get_shipping_methods(basket)] == ["free-shipping"]
