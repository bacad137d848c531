"""Opening Stripe's page: what is asked for, and that one key is one page."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone

from shop.payments.interface import PaymentRefused, PaymentState
from shop.payments.provider import get_provider
from tests.shop.payments.asking import ask

SESSIONS = "/v1/checkout/sessions"


def test_page_is_opened_for_the_whole_sum(fake_stripe, settings):
    settings.STRIPE_STATEMENT_SUFFIX = "KT Tape"
    request = ask()
    get_provider().start(request)
    ((_, _, headers, form),) = fake_stripe.requests_to("POST", SESSIONS)
    key = str(request.key)
    assert (headers["Idempotency-Key"], headers["Stripe-Version"]) == (key, "2026-10-28.endive")
    assert form == {
        "mode": "payment",
        "line_items": [
            {
                "quantity": "1",
                "price_data": {
                    "currency": "usd",
                    "unit_amount": "1794",
                    "product_data": {"name": "KT Tape, 1 piece"},
                },
            }
        ],
        "client_reference_id": key,
        "metadata": {"attempt": key},
        "payment_intent_data": {
            "metadata": {"attempt": key},
            "statement_descriptor_suffix": "KT Tape",
        },
        "customer_email": "ada@example.com",
        "success_url": request.success_url,
        "cancel_url": request.cancel_url,
        "expires_at": str(int(request.expires.timestamp())),
    }


def test_shopper_is_sent_to_the_page(fake_stripe):
    started = get_provider().start(ask())
    assert started.url == f"{fake_stripe.url}/pay/{started.session}"


def test_same_request_gives_the_same_page(fake_stripe):
    request = ask()
    assert get_provider().start(request) == get_provider().start(request)
    assert len(fake_stripe.books.sessions) == 1


def test_same_key_and_sum_asked_at_another_moment_gives_the_same_page(fake_stripe):
    first = ask()
    later = ask(key=first.key, expires=first.expires + timedelta(minutes=5), email="b@example.com")
    assert get_provider().start(first) == get_provider().start(later)
    assert len(fake_stripe.books.sessions) == 1


@pytest.mark.parametrize("change", [{"amount": 1795}, {"currency": "EUR"}])
def test_same_key_for_other_money_is_refused(fake_stripe, change):
    first = ask()
    get_provider().start(first)
    with pytest.raises(PaymentRefused, match="same parameters"):
        get_provider().start(ask(key=first.key, **change))
    assert len(fake_stripe.books.sessions) == 1


def test_paid_key_asked_anew_leads_to_where_the_payment_led(fake_stripe):
    first = ask()
    session = get_provider().start(first).session
    fake_stripe.pay(session)
    again = get_provider().start(ask(key=first.key, email="other@example.com"))
    assert again.url == f"http://testserver/back/?session={session}"


def test_closed_key_asked_anew_is_refused(fake_stripe):
    first = ask()
    fake_stripe.let_expire(get_provider().start(first).session)
    with pytest.raises(PaymentRefused, match=f"The page of {first.key} has closed"):
        get_provider().start(ask(key=first.key, email="other@example.com"))


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (timedelta(minutes=-5), timedelta(minutes=31)),
        (timedelta(minutes=20), timedelta(minutes=31)),
        (timedelta(minutes=40), timedelta(minutes=40)),
        (timedelta(days=3), timedelta(hours=23, minutes=59)),
    ],
)
def test_page_closes_within_the_limits_of_stripe(fake_stripe, asked, given):
    session = get_provider().start(ask(expires=timezone.now() + asked)).session
    lasts = fake_stripe.session(session)["expires_at"] - time.time()
    assert lasts == pytest.approx(given.total_seconds(), abs=2)


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("KT Tape", "KT Tape"),
        ("Kinesiology Tape", "Kinesiolog"),
        ('A*<b>\'s "tape"', "Abs tape"),
        ("Zoë", "Zo"),
        ("2026", ""),
    ],
)
def test_statement_says_what_stripe_allows(fake_stripe, settings, text, suffix):
    settings.STRIPE_STATEMENT_SUFFIX = text
    session = get_provider().start(ask()).session
    assert fake_stripe.session(session)["_suffix"] == suffix


def test_sum_that_stripe_does_not_take_is_refused(fake_stripe):
    with pytest.raises(PaymentRefused, match="too small"):
        get_provider().start(ask(amount=49))


def test_unanswered_start_is_found_by_its_key(fake_stripe):
    request = ask()
    for _ in range(3):
        get_provider().start(ask())
    session = get_provider().start(request).session
    found = get_provider().find(request.key)
    assert (found.session, found.state, found.key) == (session, PaymentState.OPEN, request.key)
    assert get_provider().find(ask().key) is None


def test_key_is_found_on_a_later_page_of_the_list(fake_stripe):
    request = ask()
    session = get_provider().start(request).session
    for _ in range(120):
        fake_stripe.books.open_session(client_reference_id="another")
    assert get_provider().find(request.key).session == session
    assert len(fake_stripe.requests_to("GET", SESSIONS)) == 2


def test_of_two_sessions_of_a_key_the_paid_one_is_found(fake_stripe):
    request = ask()
    paid = get_provider().start(request).session
    fake_stripe.keys.forget()
    get_provider().start(request)
    fake_stripe.pay(paid)
    assert get_provider().find(request.key).session == paid
