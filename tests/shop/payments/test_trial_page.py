"""The page of the test provider: approve, decline, go back, come too late."""

from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from shop.payments.interface import PaymentState
from shop.payments.models import TrialSession
from shop.payments.trial import TrialProvider
from tests.shop.payments.asking import ask

pytestmark = pytest.mark.django_db
provider = TrialProvider()


@pytest.fixture
def started():
    return provider.start(ask())


def decide(client, started, decision):
    answer = client.post(started.url, {"decision": decision})
    assert answer.status_code == 302
    return answer["Location"]


def text(client, address):
    answer = client.get(address)
    assert (answer.status_code, answer["Cache-Control"]) == (
        200,
        "max-age=0, no-cache, no-store, must-revalidate, private",
    )
    return answer.content.decode()


def state(started):
    return provider.status(started.session).state


def test_page_says_what_is_to_pay_and_that_it_is_a_test(client, started):
    page = text(client, started.url)
    assert "$17.94" in page
    assert "no card is charged" in page
    assert str(TrialSession.objects.get().key) in page


def test_yen_have_no_cents(client):
    assert "¥1,794" in text(client, provider.start(ask(currency="JPY")).url)


def test_approval_pays_and_leads_to_the_shop(client, started):
    assert decide(client, started, "approve") == (
        f"http://testserver/back/?session={started.session}"
    )
    assert state(started) is PaymentState.PAID


def test_approving_twice_leads_to_the_shop_twice(client, started):
    assert decide(client, started, "approve") == decide(client, started, "approve")


def test_page_that_was_paid_leads_to_the_shop(client, started):
    decide(client, started, "approve")
    answer = client.get(started.url)
    assert answer["Location"] == f"http://testserver/back/?session={started.session}"


@pytest.mark.parametrize("decision", ["decline", "", "APPROVE"])
def test_declined_payment_can_be_tried_again(client, started, decision):
    page = text(client, decide(client, started, decision))
    assert "The payment was declined, and nothing was charged. Try again, or go back." in page
    assert 'value="approve"' in page
    assert state(started) is PaymentState.OPEN
    decide(client, started, "approve")
    assert state(started) is PaymentState.PAID


def test_going_back_leaves_the_page_open(client, started):
    assert decide(client, started, "cancel") == "http://testserver/cart/"
    assert state(started) is PaymentState.OPEN


def test_expired_page_says_so_and_leads_back(client, started):
    TrialSession.objects.update(expires=timezone.now() - timedelta(seconds=1))
    page = text(client, started.url)
    assert "This payment page has expired. Nothing was charged." in page
    assert 'href="http://testserver/cart/"' in page
    assert 'value="approve"' not in page


def test_approval_that_comes_too_late_takes_nothing(client, started):
    TrialSession.objects.update(expires=timezone.now() - timedelta(seconds=1))
    page = text(client, decide(client, started, "approve"))
    assert "This payment page has expired" in page
    assert state(started) is PaymentState.EXPIRED


def test_reading_the_page_writes_nothing(client, started):
    TrialSession.objects.update(expires=timezone.now() - timedelta(seconds=1))
    client.get(started.url)
    assert TrialSession.objects.get().state == "open"


def test_page_that_never_was_is_not_found(client):
    assert client.get("/checkout/pay/trial_none/").status_code == 404


def test_page_is_not_found_in_a_shop_that_takes_money(client, started, fake_stripe):
    assert client.post(started.url, {"decision": "approve"}).status_code == 404
    assert TrialSession.objects.get().state == "open"


def test_page_cannot_be_used_where_the_test_provider_is_not_allowed(client, started, settings):
    settings.PAYMENT_TEST_PROVIDER_ALLOWED = False
    with pytest.raises(ImproperlyConfigured):
        client.post(started.url, {"decision": "approve"})
    assert TrialSession.objects.get().state == "open"
