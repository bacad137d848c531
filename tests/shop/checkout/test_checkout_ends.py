"""Whoever comes back without a payment reads what happened and what to do, and has lost nothing."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import expire_holds
from shop.payments.interface import ProviderUnavailable
from shop.payments.trial import TrialProvider
from tests.shop.checkout_form import agree, client_with, pay, send_form

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Status = CheckoutAttempt.Status


@pytest.fixture
def shopper(box):
    return client_with(box, 2)


@pytest.fixture
def attempt(shopper):
    return agree(shopper)


def seen(client, attempt, door="canceled"):
    answer = client.get(f"/checkout/{door}/{attempt.pk}/")
    assert answer.status_code == 200
    return answer.content.decode()


def assert_nothing_is_lost(client, cart_of):
    assert cart_of(client) == {"Box": 2}
    form = client.get("/checkout/").context["form"]
    assert (form["email"].value(), form["city"].value()) == ("ada@example.com", "Lindon")


def test_shopper_who_left_before_paying(shopper, attempt, box, cart_of):
    html = seen(shopper, attempt)
    assert "<h1>You left before paying</h1>" in html
    assert "Continue to payment</a>" in html
    assert "Held for you for 40 more minutes." in html
    assert box.stockrecords.get().num_allocated == 2
    assert_nothing_is_lost(shopper, cart_of)


@pytest.mark.parametrize("door", ["canceled", "return"])
def test_shopper_whose_payment_was_declined(shopper, attempt, box, cart_of, door):
    shopper.post(attempt.payment_url, {"decision": "decline"})
    html = seen(shopper, attempt, door)
    assert "<h1>Your payment was declined</h1>" in html
    assert "use another card" in html
    assert "Try again</a>" in html
    assert box.stockrecords.get().num_allocated == 2
    assert_nothing_is_lost(shopper, cart_of)
    assert agree(shopper) == attempt
    assert "/checkout/order/" in pay(shopper, attempt)["Location"]


def test_declined_at_stripe(fake_stripe, shopper, attempt):
    fake_stripe.decline(attempt.session)
    back = urlsplit(fake_stripe.abandon(attempt.session)).path
    assert back == f"/checkout/canceled/{attempt.pk}/"
    assert "<h1>Your payment was declined</h1>" in seen(shopper, attempt)


def test_slow_payment_that_failed_at_stripe(fake_stripe, shopper, attempt, box, cart_of):
    fake_stripe.pay_slowly(attempt.session)
    assert "<h1>Waiting for your payment</h1>" in seen(shopper, attempt, "return")
    fake_stripe.settle(attempt.session, succeeds=False)
    html = seen(shopper, attempt, "return")
    assert "<h1>Your payment was declined</h1>" in html
    assert "Held for you" not in html
    attempt.refresh_from_db()
    assert (attempt.status, box.stockrecords.get().num_allocated) == (Status.EXPIRED, 0)
    assert_nothing_is_lost(shopper, cart_of)


@pytest.mark.parametrize("door", ["canceled", "return"])
@pytest.mark.parametrize("declined", [False, True])
def test_hold_that_ran_out(shopper, attempt, cart_of, door, declined):
    if declined:
        shopper.post(attempt.payment_url, {"decision": "decline"})
    CheckoutAttempt.objects.update(hold_until=timezone.now() - timedelta(minutes=1))
    expire_holds()
    html = seen(shopper, attempt, door)
    assert "<h1>Your hold has run out</h1>" in html
    assert "Hold the items again</button>" in html
    assert_nothing_is_lost(shopper, cart_of)


def test_back_after_paying_in_another_tab_leads_to_the_order(shopper, attempt):
    TrialProvider().approve(attempt.session)
    answer = shopper.get(f"/checkout/canceled/{attempt.pk}/")
    assert "/checkout/order/" in answer["Location"]


@pytest.mark.parametrize("door", ["canceled", "return"])
def test_silent_provider_is_waited_for(shopper, attempt, monkeypatch, door):
    def silent(*args):
        raise ProviderUnavailable

    monkeypatch.setattr(TrialProvider, "status", silent)
    assert "<h1>Waiting for your payment</h1>" in seen(shopper, attempt, door)


@pytest.mark.parametrize("sent_again", [False, True])
def test_paid_cart_leads_to_its_order_from_another_window(shopper, attempt, sent_again):
    pay(shopper, attempt)
    again = send_form(shopper, seen="x") if sent_again else shopper.get("/checkout/")
    page = shopper.get(urlsplit(again["Location"]).path).content.decode()
    order = get_model("order", "Order").objects.get()
    assert "This cart was already bought. Nothing more was charged." in page
    assert f"Order {order.number}" in page


def test_order_of_long_ago_is_not_what_an_empty_cart_means(shopper, attempt):
    pay(shopper, attempt)
    CheckoutAttempt.objects.update(changed=timezone.now() - timedelta(hours=2))
    assert shopper.get("/checkout/")["Location"] == "/cart/"
