"""What Stripe says about a page, in our words; and closing one."""

import pytest

from shop.payments.interface import Payment, PaymentRefused, PaymentState
from shop.payments.provider import get_provider
from tests.shop.payments.asking import ask


@pytest.fixture
def request_(fake_stripe):
    return ask()


@pytest.fixture
def session(request_):
    return get_provider().start(request_).session


def state(session):
    return get_provider().status(session).state


def test_new_page_is_open(session, request_):
    assert get_provider().status(session) == Payment(
        session=session, state=PaymentState.OPEN, amount=1794, currency="USD", key=request_.key
    )


def test_paid_page_names_its_charge(fake_stripe, session, request_):
    fake_stripe.pay(session)
    (charge,) = fake_stripe.ledger.charges_for(request_.key)
    assert get_provider().status(session) == Payment(
        session=session,
        state=PaymentState.PAID,
        amount=1794,
        currency="USD",
        reference=charge.intent,
        key=request_.key,
    )


def test_declined_and_abandoned_pages_stay_open(fake_stripe, session):
    fake_stripe.decline(session)
    assert fake_stripe.abandon(session) == "http://testserver/cart/"
    payment = get_provider().status(session)
    assert (payment.state, payment.declined) == (PaymentState.OPEN, True)
    assert fake_stripe.ledger.charged == 0
    fake_stripe.pay(session)
    payment = get_provider().status(session)
    assert (payment.state, payment.declined) == (PaymentState.PAID, False)


def test_page_that_ran_out_after_a_decline_is_expired_no_more(fake_stripe, session):
    fake_stripe.decline(session)
    fake_stripe.let_expire(session)
    payment = get_provider().status(session)
    assert (payment.state, payment.declined) == (PaymentState.EXPIRED, False)


def test_page_whose_time_is_over_is_expired(fake_stripe, session):
    fake_stripe.let_expire(session)
    assert state(session) is PaymentState.EXPIRED
    assert fake_stripe.pay(session) is False


def test_slow_payment_is_open_until_the_money_comes(fake_stripe, session):
    fake_stripe.pay_slowly(session)
    assert state(session) is PaymentState.OPEN
    fake_stripe.settle(session)
    assert state(session) is PaymentState.PAID


def test_slow_payment_that_fails_can_be_paid_no_more(fake_stripe, session):
    fake_stripe.pay_slowly(session)
    fake_stripe.settle(session, succeeds=False)
    payment = get_provider().status(session)
    assert (payment.state, payment.declined) == (PaymentState.EXPIRED, True)
    assert fake_stripe.ledger.charged == 0


def test_session_that_never_was_is_refused(fake_stripe):
    with pytest.raises(PaymentRefused, match="No such checkout"):
        get_provider().status("cs_test_none")


def test_session_of_somebody_else_has_no_key(fake_stripe):
    theirs = fake_stripe.books.open_session(
        client_reference_id="cart 7", amount_total=100, currency="usd", expires_at=2**33
    )
    assert get_provider().status(theirs["id"]).key is None


def test_closing_an_open_page_ends_it(fake_stripe, session):
    assert get_provider().expire(session).state is PaymentState.EXPIRED
    assert fake_stripe.pay(session) is False


def test_closing_twice_is_as_closing_once(session):
    first, second = get_provider().expire(session), get_provider().expire(session)
    assert first == second


def test_closing_a_page_that_somebody_just_paid_says_so(fake_stripe, session):
    fake_stripe.pay(session)
    assert get_provider().expire(session).state is PaymentState.PAID


def test_closing_cannot_stop_a_slow_payment(fake_stripe, session):
    fake_stripe.pay_slowly(session)
    assert get_provider().expire(session).state is PaymentState.OPEN


def test_closing_what_never_was_is_refused(fake_stripe):
    with pytest.raises(PaymentRefused, match="No such checkout"):
        get_provider().expire("cs_test_none")
