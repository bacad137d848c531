"""The days of arrival that the checkout named: on the order's pages, in its mails, for good."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.quotes import Quote
from shop.delivery.models import PromisedArrival, ShippingRate
from shop.mails.models import Mail
from shop.orders.links import order_token, status_url
from shop.orders.order_view import order_view
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
MONDAY = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)  # 10 am in New York
AFTER_THREE = datetime(2026, 11, 30, 20, 1, tzinfo=UTC)
DAYS = "Arrives Thursday, December 3 to Monday, December 7"


@pytest.fixture
def clock(monkeypatch):
    """Stands still; `clock(moment)` moves it."""

    def move(moment):
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    move(MONDAY)
    return move


@pytest.fixture
def order(clock, box):
    client = client_with(box)
    pay(client, agree(client))
    return get_model("order", "Order").objects.get()


def test_promised_days_are_on_every_page_and_in_the_mail(client, order):
    """Faults, line 27: after payment nobody was told when it arrives."""
    for page in (reverse("placed-order", args=[order_token(order)]), status_url(order)):
        assert DAYS in client.get(page).content.decode()
    mail = Mail.objects.get(key=f"order-placed:{order.number}")
    assert DAYS in mail.html
    assert f"{DAYS}." in mail.text


def test_promise_stays_when_the_rates_change(order):
    ShippingRate.objects.update(days_from=20, days_to=30)
    assert order_view(order).arrival == DAYS


@pytest.mark.parametrize("status", ["Delivered", "Cancelled", "Refunded"])
def test_order_that_arrived_or_goes_nowhere_promises_nothing(order, status):
    order.status = status
    assert order_view(order).arrival == ""


def test_days_that_are_over_are_not_named(order, clock):
    clock(datetime(2026, 12, 7, 20, tzinfo=UTC))
    assert order_view(order).arrival == DAYS
    clock(datetime(2026, 12, 8, 20, tzinfo=UTC))
    assert order_view(order).arrival == ""


def test_days_that_move_while_the_form_is_filled_in_are_said(clock, box):
    """Ordered after three, it leaves a day later: the shopper agrees to that."""
    client = client_with(box)
    seen = shown(client)
    clock(AFTER_THREE)
    page = send_form(client, seen=seen)
    assert page.context["changed"] == (
        "Standard now arrives Friday, December 4 to Tuesday, December 8.",
    )
    assert not CheckoutAttempt.objects.exclude(payment_url="").exists()


def test_order_of_a_shop_without_rates_promises_no_days(box):
    ShippingRate.objects.all().delete()
    client = client_with(box)
    pay(client, agree(client, shipping_method="free-shipping"))
    assert not PromisedArrival.objects.exists()
    assert order_view(get_model("order", "Order").objects.get()).arrival == ""


def test_quote_from_before_days_were_kept_is_read(order):
    data = CheckoutAttempt.objects.get().quote
    assert data["arrives"] == ["2026-12-03", "2026-12-07"]
    del data["arrives"]
    assert Quote.from_json(data).arrives == ()
