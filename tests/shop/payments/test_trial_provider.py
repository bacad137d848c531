"""The test provider behaves as a real one: one key, one session; one refund a key."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shop.payments.interface import InvalidWebhook, Payment, PaymentRefused, PaymentState
from shop.payments.models import TrialSession
from shop.payments.provider import get_provider
from shop.payments.trial import TrialProvider
from tests.shop.payments.asking import ask

pytestmark = pytest.mark.django_db
provider = TrialProvider()


def paid_session(**changes):
    session = provider.start(ask(**changes)).session
    provider.approve(session)
    return session


def test_it_is_what_the_settings_name_here():
    assert isinstance(get_provider(), TrialProvider)


def test_start_leads_to_a_page_of_ours():
    request = ask()
    started = provider.start(request)
    assert started.url == f"/checkout/pay/{started.session}/"
    assert provider.status(started.session) == Payment(
        session=started.session,
        state=PaymentState.OPEN,
        amount=1794,
        currency="USD",
        key=request.key,
    )


def test_same_key_gives_the_same_session():
    first = ask()
    again = ask(key=first.key, email="other@example.com")
    assert provider.start(first) == provider.start(again)
    assert TrialSession.objects.count() == 1


@pytest.mark.parametrize("change", [{"amount": 1795}, {"currency": "EUR"}])
def test_same_key_for_other_money_is_refused(change):
    first = ask()
    provider.start(first)
    with pytest.raises(PaymentRefused, match="another amount"):
        provider.start(ask(key=first.key, **change))


def test_names_of_sessions_cannot_be_guessed():
    names = {provider.start(ask()).session for _ in range(20)}
    assert len(names) == 20
    assert {len(name) for name in names} == {len("trial_") + 32}


def test_approved_session_is_paid_and_names_its_charge():
    session = paid_session()
    payment = provider.status(session)
    assert (payment.state, payment.reference) == (PaymentState.PAID, session)


def test_session_is_found_by_its_key():
    request = ask()
    session = provider.start(request).session
    assert provider.find(request.key).session == session
    assert provider.find(ask().key) is None


def test_session_whose_time_is_over_cannot_be_approved():
    session = provider.start(ask(expires=timezone.now() - timedelta(seconds=1))).session
    assert provider.status(session).state is PaymentState.EXPIRED
    assert provider.approve(session).state is PaymentState.EXPIRED


def test_closed_session_cannot_be_approved():
    session = provider.start(ask()).session
    assert provider.expire(session).state is PaymentState.EXPIRED
    assert provider.approve(session).state is PaymentState.EXPIRED


def test_paid_session_cannot_be_closed():
    assert provider.expire(paid_session()).state is PaymentState.PAID


def test_paid_session_stays_paid_when_its_time_is_over():
    session = paid_session()
    TrialSession.objects.update(expires=timezone.now() - timedelta(days=1))
    assert provider.status(session).state is PaymentState.PAID


def test_refund_is_recorded_once_a_key():
    session = paid_session()
    first, second = (provider.refund(session, 500, "a") for _ in range(2))
    assert first == second
    provider.refund(session, 1294, "b")
    assert provider.status(session).refunded == 1794


def test_more_than_was_paid_is_refused_and_leaves_nothing():
    session = paid_session()
    provider.refund(session, 1000, "a")
    with pytest.raises(PaymentRefused, match="less than 795"):
        provider.refund(session, 795, "b")
    assert list(TrialSession.objects.get().refunds.values_list("key", "amount")) == [("a", 1000)]


def test_nothing_is_refunded_before_it_is_paid():
    session = provider.start(ask()).session
    with pytest.raises(PaymentRefused):
        provider.refund(session, 1, "a")


def test_key_of_a_refund_serves_no_other():
    first, second = paid_session(), paid_session()
    provider.refund(first, 500, "a")
    for session, amount in [(first, 501), (second, 500)]:
        with pytest.raises(PaymentRefused, match="already refunded something else"):
            provider.refund(session, amount, "a")


def test_session_that_never_was_is_refused():
    with pytest.raises(PaymentRefused, match="no session trial_none"):
        provider.status("trial_none")


def test_webhooks_are_never_believed():
    with pytest.raises(InvalidWebhook):
        provider.parse_webhook(b"{}", {"Stripe-Signature": "t=1,v1=abc"})
