"""Who may tell us that something was paid: only who holds the secret, and only just now."""

import json
import time

import pytest

from shop.payments.interface import InvalidWebhook, WebhookEvent
from shop.payments.provider import get_provider
from tests.shop.payments.asking import ask


@pytest.fixture
def paid(fake_stripe):
    """The message that a session was paid."""
    request = ask()
    fake_stripe.pay(get_provider().start(request).session)
    return fake_stripe.webhooks.last("checkout.session.completed")


def parse(body, headers):
    return get_provider().parse_webhook(body, headers)


def test_signed_message_names_the_session(fake_stripe, paid):
    subject = paid["data"]["object"]
    assert parse(*fake_stripe.webhooks.signed(paid)) == WebhookEvent(
        id=paid["id"],
        kind="checkout.session.completed",
        session=subject["id"],
        details={
            "created": paid["created"],
            "key": subject["client_reference_id"],
            "reference": subject["payment_intent"],
        },
    )


def test_message_about_a_refund_names_the_charge_and_the_attempt(fake_stripe, paid):
    subject = paid["data"]["object"]
    get_provider().refund(subject["payment_intent"], 500, "a")
    event = parse(*fake_stripe.webhooks.signed(fake_stripe.webhooks.last("charge.refunded")))
    assert (event.kind, event.session) == ("charge.refunded", "")
    assert event.details["reference"] == subject["payment_intent"]
    assert event.details["key"] == subject["client_reference_id"]


def test_header_is_found_however_it_is_written(fake_stripe, paid, rf):
    body, headers = fake_stripe.webhooks.signed(paid)
    request = rf.post("/", body, "application/json", headers=headers)
    assert parse(request.body, request.headers).id == paid["id"]


def test_message_of_four_minutes_ago_is_believed(fake_stripe, paid):
    assert parse(*fake_stripe.webhooks.signed(paid, signed_at=time.time() - 240))


def test_old_message_is_not_believed(fake_stripe, paid):
    with pytest.raises(InvalidWebhook, match="tolerance"):
        parse(*fake_stripe.webhooks.signed(paid, signed_at=time.time() - 301))


def test_message_signed_by_somebody_else_is_not_believed(fake_stripe, paid):
    with pytest.raises(InvalidWebhook, match="No signatures found matching"):
        parse(*fake_stripe.webhooks.signed(paid, secret="whsec_other"))


def test_altered_message_is_not_believed(fake_stripe, paid):
    body, headers = fake_stripe.webhooks.signed(paid)
    with pytest.raises(InvalidWebhook, match="No signatures found matching"):
        parse(body.replace(b"1794", b"1"), headers)


def test_new_timestamp_on_an_old_signature_is_not_believed(fake_stripe, paid):
    body, headers = fake_stripe.webhooks.signed(paid, signed_at=time.time() - 3600)
    old = headers["Stripe-Signature"].split(",")[1]
    with pytest.raises(InvalidWebhook):
        parse(body, {"Stripe-Signature": f"t={int(time.time())},{old}"})


@pytest.mark.parametrize(
    "signature",
    ["", "nonsense", "t=,v1=", "t=now,v1=abc", "v1=abc", "t=1", "t=9999999999,v1=ö", "t=1,v0=abc"],
)
def test_broken_signature_is_not_believed(fake_stripe, paid, signature):
    with pytest.raises(InvalidWebhook):
        parse(fake_stripe.webhooks.signed(paid)[0], {"Stripe-Signature": signature})


def test_missing_signature_is_not_believed(fake_stripe, paid):
    with pytest.raises(InvalidWebhook):
        parse(fake_stripe.webhooks.signed(paid)[0], {})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"paid!",
        b"[]",
        b"7",
        b"{}",
        json.dumps({"id": "evt_1", "object": "event", "type": "x"}).encode(),
        json.dumps({"object": "v2.core.event", "id": "evt_1"}).encode(),
    ],
)
def test_signed_nonsense_is_not_believed(fake_stripe, body):
    signature = fake_stripe.webhooks.signature(body)
    with pytest.raises(InvalidWebhook):
        parse(body, {"Stripe-Signature": signature})


def test_without_a_secret_of_ours_nothing_is_believed(fake_stripe, paid, settings):
    provider = get_provider()
    settings.STRIPE_WEBHOOK_SECRET = ""
    with pytest.raises(InvalidWebhook):
        provider.parse_webhook(*fake_stripe.webhooks.signed(paid, secret="x"))
