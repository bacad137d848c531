"""The fake sends what Stripe sends: signed, twice, late, backward, or never."""

import json

import pytest

from shop.payments.provider import get_provider
from tests.fake_stripe.listening import Listening
from tests.shop.payments.asking import ask


@pytest.fixture
def listening(fake_stripe):
    with Listening() as listening:
        fake_stripe.webhooks.target = listening.url
        yield listening


@pytest.fixture
def paid(fake_stripe, listening):
    """A session that was paid, and its message, which was not delivered."""
    session = get_provider().start(ask()).session
    fake_stripe.pay(session)
    return fake_stripe.webhooks.last("checkout.session.completed")


def kinds(listening):
    return [json.loads(body)["type"] for body, _ in listening.received]


def test_message_is_lost_unless_it_is_delivered(paid, listening):
    assert listening.received == []


def test_messages_come_by_themselves_if_asked_to(fake_stripe, listening):
    fake_stripe.webhooks.automatic = True
    fake_stripe.pay(get_provider().start(ask()).session)
    fake_stripe.webhooks.wait()
    assert kinds(listening) == ["checkout.session.completed"]


def test_delivered_message_is_believed(fake_stripe, paid, listening):
    assert fake_stripe.webhooks.deliver(paid) == [200]
    ((body, headers),) = listening.received
    assert get_provider().parse_webhook(body, headers).id == paid["id"]


@pytest.mark.parametrize("at_once", [True, False])
def test_message_comes_ten_times(fake_stripe, paid, listening, at_once):
    assert fake_stripe.webhooks.deliver(paid, times=10, at_once=at_once) == [200] * 10
    assert {json.loads(body)["id"] for body, _ in listening.received} == {paid["id"]}
    assert len(listening.received) == 10


def test_messages_come_backward(fake_stripe, paid, listening):
    get_provider().refund(paid["data"]["object"]["payment_intent"], 500, "a")
    fake_stripe.webhooks.deliver_all(backward=True)
    later = ["charge.refunded", "refund.created"]
    assert kinds(listening) == [*later, "checkout.session.completed"]


def test_message_shows_what_was_when_it_was_written(fake_stripe, paid):
    get_provider().refund(paid["data"]["object"]["payment_intent"], 500, "a")
    get_provider().refund(paid["data"]["object"]["payment_intent"], 500, "b")
    refunded = [
        event["data"]["object"]["amount_refunded"]
        for event in fake_stripe.webhooks.events
        if event["type"] == "charge.refunded"
    ]
    assert refunded == [500, 1000]


def test_deaf_target_is_status_zero(fake_stripe, paid):
    fake_stripe.webhooks.target = "http://127.0.0.1:9/"
    assert fake_stripe.webhooks.deliver(paid) == [0]


def test_refusal_is_reported(fake_stripe, paid):
    with Listening(status=500) as broken:
        fake_stripe.webhooks.target = broken.url
        assert fake_stripe.webhooks.deliver(paid) == [500]


def test_every_end_of_a_session_has_its_message(fake_stripe, listening):
    sessions = [get_provider().start(ask()).session for _ in range(3)]
    fake_stripe.let_expire(sessions[0])
    for session, succeeds in [(sessions[1], True), (sessions[2], False)]:
        fake_stripe.pay_slowly(session)
        fake_stripe.settle(session, succeeds=succeeds)
    assert [(e["type"], e["data"]["object"]["id"]) for e in fake_stripe.webhooks.events] == [
        ("checkout.session.expired", sessions[0]),
        ("checkout.session.completed", sessions[1]),
        ("checkout.session.async_payment_succeeded", sessions[1]),
        ("checkout.session.completed", sessions[2]),
        ("checkout.session.async_payment_failed", sessions[2]),
    ]
