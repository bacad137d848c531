"""What the provider tells us: believed only if signed, and then asked anew. Rows 4, 5 and 8."""

import json

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt, PaymentEvent
from shop.checkout.settling import reconcile_payments
from shop.mails.models import Mail
from tests.shop.checkout_form import agree, client_with, send_form, shown

pytestmark = pytest.mark.django_db(transaction=True)
Order = get_model("order", "Order")
ADDRESS = "/payments/stripe/webhook/"


@pytest.fixture
def attempt(fake_stripe, box, shipping):
    return agree(client_with(box))


def tell(client, body, headers):
    signature = headers["Stripe-Signature"]
    return client.post(
        ADDRESS, body, content_type="application/json", headers={"Stripe-Signature": signature}
    ).status_code


def paid_event(fake_stripe, attempt):
    fake_stripe.pay(attempt.session)
    return fake_stripe.webhooks.last("checkout.session.completed")


def outcome(fake_stripe):
    """(orders, charges, mails)."""
    return Order.objects.count(), len(fake_stripe.ledger.charges), Mail.objects.count()


def test_event_makes_the_order(client, fake_stripe, attempt):
    event = paid_event(fake_stripe, attempt)
    assert tell(client, *fake_stripe.webhooks.signed(event)) == 200
    assert outcome(fake_stripe) == (1, 1, 1)
    assert fake_stripe.ledger.charged == 1794
    assert Order.objects.get().sources.get().source_type.code == "stripe"


def test_same_event_again_and_a_day_late_changes_nothing(client, fake_stripe, attempt):
    event = paid_event(fake_stripe, attempt)
    for _ in range(3):
        assert tell(client, *fake_stripe.webhooks.signed(event)) == 200
    assert outcome(fake_stripe) == (1, 1, 1)
    assert PaymentEvent.objects.count() == 1


def test_events_in_reverse_lead_to_the_same_order(client, fake_stripe, attempt):
    fake_stripe.pay_slowly(attempt.session)
    fake_stripe.settle(attempt.session)
    assert len(fake_stripe.webhooks.events) == 2
    for event in reversed(fake_stripe.webhooks.events):
        assert tell(client, *fake_stripe.webhooks.signed(event)) == 200
    assert outcome(fake_stripe) == (1, 1, 1)


def test_event_that_says_paid_is_not_believed_without_asking(client, fake_stripe, attempt):
    claimed = fake_stripe.session(attempt.session) | {"status": "complete"}
    fake_stripe.webhooks.emit("checkout.session.completed", claimed | {"payment_status": "paid"})
    event = fake_stripe.webhooks.last("checkout.session.completed")
    assert tell(client, *fake_stripe.webhooks.signed(event)) == 200
    assert outcome(fake_stripe) == (0, 0, 0)


@pytest.mark.parametrize("fault", ["bad signature", "stale", "altered", "missing"])
def test_unsigned_event_is_refused_and_leaves_no_row(client, fake_stripe, attempt, fault):
    event = paid_event(fake_stripe, attempt)
    body, headers = fake_stripe.webhooks.signed(
        event,
        signed_at=1_700_000_000 if fault == "stale" else None,
        secret="whsec_other" if fault == "bad signature" else "",
    )
    if fault == "altered":
        body = body.replace(b'"paid"', b'"free"')
        assert b'"free"' in body
    if fault == "missing":
        headers = {"Stripe-Signature": ""}
    assert tell(client, body, headers) == 400
    assert (PaymentEvent.objects.count(), *outcome(fake_stripe)) == (0, 0, 1, 0)


def test_event_of_somebody_elses_page_is_noted_and_ignored(client, fake_stripe, attempt):
    event = paid_event(fake_stripe, attempt)
    CheckoutAttempt.objects.update(session="cs_other")
    text = json.dumps(event).replace(attempt.session, "cs_stranger").encode()
    signature = fake_stripe.webhooks.signature(text)
    assert tell(client, text, {"Stripe-Signature": signature}) == 200
    assert Order.objects.count() == 0


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_only_posts_are_events(client, db, method):
    assert getattr(client, method)(ADDRESS).status_code == 405


def test_no_webhook_and_no_return_is_an_order_by_the_next_run(fake_stripe, attempt):
    fake_stripe.pay(attempt.session)
    reconcile_payments()
    assert outcome(fake_stripe) == (1, 1, 1)


def test_provider_that_opens_the_page_and_never_answers(fake_stripe, box, shipping):
    """Row 8. The shopper is told to try again, and does: one page, one charge."""
    client = client_with(box)
    seen = shown(client)
    fake_stripe.faults.add("silent after", times=3, method="POST", path="/v1/checkout/sessions")
    page = send_form(client, seen=seen)
    [sentence] = page.context["form"].non_field_errors()
    assert sentence.startswith("The payment page does not answer right now. Nothing was charged.")
    answer = send_form(client, seen=page.context["seen"])
    assert answer.status_code == 302
    attempt = CheckoutAttempt.objects.get()
    fake_stripe.pay(attempt.session)
    reconcile_payments()
    assert outcome(fake_stripe) == (1, 1, 1)
