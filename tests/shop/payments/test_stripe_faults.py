"""Stripe answers late, wrongly or not at all: one key still is one charge and one refund."""

import threading
import time

import pytest
import stripe

from shop.payments.interface import PaymentState, ProviderUnavailable
from shop.payments.provider import get_provider
from tests.fake_stripe.faults import KINDS
from tests.shop.payments.asking import ask

SESSIONS = "/v1/checkout/sessions"
PERSISTENT = ["silent", "silent after", "reset", "reset after", "500"]


@pytest.mark.parametrize("kind", ["silent after", "reset after"])
def test_start_that_was_done_but_not_answered_opens_one_page(fake_stripe, kind):
    fake_stripe.faults.add(kind, path=SESSIONS)
    request = ask()
    session = get_provider().start(request).session  # the library asks again, with the same key
    assert len(fake_stripe.requests_to("POST", SESSIONS)) == 2
    assert list(fake_stripe.books.sessions) == [session]


def test_other_keys_would_have_opened_two_pages_and_charged_twice(fake_stripe, settings):
    """The control: without the attempt's key, what the test above shows would not hold."""
    settings.STRIPE_RETRIES = 0
    fake_stripe.faults.add("silent after", path=SESSIONS)
    with pytest.raises(ProviderUnavailable):
        get_provider().start(ask())
    get_provider().start(ask())
    assert [fake_stripe.pay(session) for session in fake_stripe.books.sessions] == [True, True]
    assert fake_stripe.ledger.charged == 2 * 1794


def test_shopper_pays_once_though_every_start_was_answered_late(fake_stripe, settings):
    settings.STRIPE_RETRIES = 0
    request = ask()
    fake_stripe.faults.add("silent after", times=2, path=SESSIONS)
    for _ in range(2):
        with pytest.raises(ProviderUnavailable):
            get_provider().start(request)
    session = get_provider().start(request).session
    assert [fake_stripe.pay(page) for page in [*fake_stripe.books.sessions, session]] == [
        True,
        False,
    ]
    assert [charge.amount for charge in fake_stripe.ledger.charges_for(request.key)] == [1794]
    assert get_provider().find(request.key).state is PaymentState.PAID


@pytest.mark.parametrize("kind", ["silent after", "reset after"])
def test_refund_that_was_done_but_not_answered_refunds_once(fake_stripe, kind):
    session = get_provider().start(ask()).session
    fake_stripe.pay(session)
    reference = get_provider().status(session).reference
    fake_stripe.faults.add(kind, times=3, method="POST", path="/v1/refunds")
    with pytest.raises(ProviderUnavailable):
        get_provider().refund(reference, 500, "a")
    get_provider().refund(reference, 500, "a")
    assert [refund.amount for refund in fake_stripe.ledger.refunds] == [500]


@pytest.mark.parametrize("kind", PERSISTENT)
def test_fault_that_lasts_is_unavailable(fake_stripe, kind):
    session = get_provider().start(ask()).session
    fake_stripe.faults.add(kind, times=100)
    begun = time.monotonic()
    with pytest.raises(ProviderUnavailable):
        get_provider().status(session)
    assert len(fake_stripe.requests_to("GET", f"{SESSIONS}/{session}")) == 3
    assert time.monotonic() - begun < 3


def test_too_many_requests_is_unavailable_at_once(fake_stripe):
    fake_stripe.faults.add("429")
    with pytest.raises(ProviderUnavailable):
        get_provider().start(ask())
    assert len(fake_stripe.requests) == 1


def test_every_fault_is_over_when_it_is_over(fake_stripe, settings):
    settings.STRIPE_RETRIES = 0
    for kind in sorted(KINDS - {"500 after"}):
        request = ask()
        fake_stripe.faults.add(kind)
        with pytest.raises(ProviderUnavailable):
            get_provider().start(request)
        assert get_provider().start(request).session == get_provider().find(request.key).session


def test_server_error_after_the_work_is_repeated_but_the_page_can_be_found(fake_stripe):
    """Stripe keeps the 500 under the key for a day, so asking again never helps; `find` does."""
    request = ask()
    fake_stripe.faults.add("500 after")
    for _ in range(2):
        with pytest.raises(ProviderUnavailable):
            get_provider().start(request)
    assert get_provider().find(request.key).state is PaymentState.OPEN
    assert len(fake_stripe.books.sessions) == 1


def test_stripe_that_cannot_be_reached_is_unavailable(fake_stripe, settings):
    settings.STRIPE_API_BASE = "http://127.0.0.1:9"
    with pytest.raises(ProviderUnavailable):
        get_provider().find(ask().key)


def test_key_that_stripe_does_not_accept_is_unavailable_and_noted(fake_stripe, settings, caplog):
    settings.STRIPE_SECRET_KEY = "sk_test_wrong"
    with pytest.raises(ProviderUnavailable, match="Invalid API Key") as caught:
        get_provider().start(ask())
    assert isinstance(caught.value.__cause__, stripe.AuthenticationError)
    assert "payments_doctor" in caplog.text


def test_start_pressed_five_times_at_once_opens_one_page(fake_stripe, settings):
    settings.STRIPE_RETRIES = 20  # Stripe answers 409 while the first is at work
    request, sessions = ask(), []

    def press():
        sessions.append(get_provider().start(request).session)

    threads = [threading.Thread(target=press) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sessions == list(fake_stripe.books.sessions) * 5
