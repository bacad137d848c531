"""Row 4: the same webhook ten times at once, while the shopper comes back: one order, one mail."""

from functools import partial

import pytest
from django.test import Client

from shop.checkout import settling
from shop.checkout.models import PaymentEvent
from shop.mails.models import Mail
from tests.concurrency.at_once import at_once
from tests.concurrency.buying import Order
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with

pytestmark = pytest.mark.django_db(transaction=True)
TIMES = 10


@pytest.fixture
def paid(fake_stripe):
    """A client whose payment is made, its attempt, and the event that says so."""
    make_shipping()
    client = client_with(make_product("box"))
    attempt = agree(client)
    fake_stripe.pay(attempt.session)
    return client, attempt, fake_stripe.webhooks.last("checkout.session.completed")


def tell_all_at_once(fake_stripe, client, attempt, event):
    body, headers = fake_stripe.webhooks.signed(event)
    post = partial(
        Client().post,
        "/payments/stripe/webhook/",
        body,
        content_type="application/json",
        headers={"Stripe-Signature": headers["Stripe-Signature"]},
    )
    come_back = partial(client.get, f"/checkout/return/{attempt.pk}/")
    return [answer.status_code for answer in at_once(*[post] * TIMES, come_back)]


def test_ten_times_at_once(fake_stripe, paid):
    assert tell_all_at_once(fake_stripe, *paid) == [200] * TIMES + [302]
    assert (Order.objects.count(), Mail.objects.count(), PaymentEvent.objects.count()) == (1, 1, 1)
    assert len(fake_stripe.ledger.charges) == 1


@pytest.mark.unsound("sold without a guard")
def test_without_the_attempts_lock_two_orders_are_made(fake_stripe, paid, monkeypatch):
    """The control: finalise that looks and then makes."""
    _, attempt, _ = paid
    settling._record_payment(attempt.pk, settling._ask(attempt))

    def unlocked(pk):
        return settling.CheckoutAttempt.objects.select_related("order", "basket", "user").get(pk=pk)

    monkeypatch.setattr(settling, "_locked", unlocked)
    at_once(*[partial(settling.finalise, attempt.pk)] * 5)
    assert Order.objects.count() > 1
