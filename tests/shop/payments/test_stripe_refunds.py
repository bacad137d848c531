"""Money that goes back goes back once."""

import pytest

from shop.payments.interface import PaymentRefused
from shop.payments.provider import get_provider
from tests.shop.payments.asking import ask


@pytest.fixture
def session(fake_stripe):
    session = get_provider().start(ask()).session
    fake_stripe.pay(session)
    return session


@pytest.fixture
def reference(session):
    return get_provider().status(session).reference


def test_whole_sum_goes_back(fake_stripe, session, reference):
    name = get_provider().refund(reference, 1794, "order-1")
    assert [(r.id, r.amount) for r in fake_stripe.ledger.refunds] == [(name, 1794)]
    assert get_provider().status(session).refunded == 1794


def test_parts_go_back_under_keys_of_their_own(fake_stripe, session, reference):
    first, second = (get_provider().refund(reference, 500, key) for key in ("a", "b"))
    assert first != second
    assert get_provider().status(session).refunded == fake_stripe.ledger.refunded == 1000


def test_same_key_refunds_once(fake_stripe, reference):
    first, second = (get_provider().refund(reference, 500, "a") for _ in range(2))
    assert (first, fake_stripe.ledger.refunded) == (second, 500)


def test_same_key_refunds_once_even_after_stripe_forgot_it(fake_stripe, reference):
    first = get_provider().refund(reference, 500, "a")
    fake_stripe.keys.forget()
    assert get_provider().refund(reference, 500, "a") == first
    assert fake_stripe.ledger.refunded == 500


def test_same_key_refunds_once_even_if_the_list_does_not_show_it_yet(fake_stripe, reference):
    first = get_provider().refund(reference, 500, "a")
    fake_stripe.books.refunds.clear()
    assert get_provider().refund(reference, 500, "a") == first
    assert fake_stripe.ledger.refunded == 500


def test_same_key_with_another_sum_is_refused(fake_stripe, reference):
    get_provider().refund(reference, 500, "a")
    with pytest.raises(PaymentRefused, match="another amount"):
        get_provider().refund(reference, 600, "a")
    assert fake_stripe.ledger.refunded == 500


def test_refund_may_bear_the_name_of_the_attempt(fake_stripe):
    request = ask()
    session = get_provider().start(request).session
    fake_stripe.pay(session)
    reference = get_provider().status(session).reference
    get_provider().refund(reference, 1794, str(request.key))
    assert fake_stripe.ledger.refunded_for(request.key) == 1794


def test_more_than_was_paid_is_refused(fake_stripe, reference):
    with pytest.raises(PaymentRefused, match="greater than"):
        get_provider().refund(reference, 1795, "a")
    assert fake_stripe.ledger.refunded == 0


@pytest.mark.parametrize("status", ["failed", "canceled"])
def test_refund_that_failed_is_not_taken_for_one(fake_stripe, reference, status):
    name = get_provider().refund(reference, 500, "a")
    fake_stripe.books.refunds[name]["status"] = status
    with pytest.raises(PaymentRefused, match=f"{name} has {status}"):
        get_provider().refund(reference, 500, "a")
