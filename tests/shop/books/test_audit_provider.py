"""What the payment provider knows and we do not: the audit asks it on request."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from shop.books.audit import ask_provider, audit
from shop.checkout.models import CheckoutAttempt
from shop.payments.models import TrialSession
from shop.payments.trial import TrialProvider
from shop.refunds.services import refund_order
from tests.shop.checkout_form import agree, client_with, pay
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(box):
    return order_of(box)


def told():
    return {f.name.partition(",")[0]: f.count for f in ask_provider() if f.count}


def test_provider_that_agrees_is_all_zeros(order, box, capsys):
    refund_order(order, amount=Decimal("1.00"), restock=True, reason="Torn")
    agree(client_with(box))
    call_command("audit_sales", ask_provider=True)
    assert (len(capsys.readouterr().out.splitlines()), told()) == (12, {})


def test_provider_knows_of_a_charge_that_never_came_through(order, box):
    TrialProvider().approve(agree(client_with(box)).session)
    assert told() == {"charge without order": 1}
    call_command("audit_sales", verbosity=0)
    with pytest.raises(CommandError, match="charge without order, says the provider: 1"):
        call_command("audit_sales", ask_provider=True, verbosity=0)


def test_provider_knows_of_no_charge(order):
    TrialSession.objects.update(state="expired")
    assert told() == {"order without charge": 1}


def test_provider_sent_back_what_we_did_not_ask_for(order):
    TrialSession.objects.update(refunded=5)
    assert told() == {"another refund": 1}


def test_provider_that_does_not_answer_is_counted(order):
    TrialSession.objects.all().delete()
    assert told() == {"no answer": 1}


def test_attempts_of_last_month_are_not_asked_about(order):
    TrialSession.objects.update(state="expired")
    CheckoutAttempt.objects.update(changed=timezone.now() - timedelta(days=31))
    assert told() == {}


def test_payment_page_left_open_is_no_finding(box, shipping):
    client = client_with(box)
    pay(client, agree(client), decision="decline")
    assert [finding.name for finding in audit() if finding.count] == []
