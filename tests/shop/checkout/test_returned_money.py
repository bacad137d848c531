"""Money without an order went back, and did not arrive: the audit counts it until it has."""

import pytest
from django.core.management import call_command

from shop.books.audit import audit
from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import reconcile_payments, release, settle
from tests.shop.checkout_form import agree, client_with

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Status = CheckoutAttempt.Status


@pytest.fixture
def returned(fake_stripe, box):
    """Paid after its pieces were gone, and sent back."""
    attempt = agree(client_with(box, 2))
    release(attempt.pk, Status.EXPIRED)
    box.stockrecords.update(num_in_stock=1)
    fake_stripe.pay(attempt.session)
    attempt = settle(attempt.pk)
    assert (attempt.status, fake_stripe.ledger.refunded) == (Status.REFUNDED, 3093)
    return attempt


def owed():
    return {finding.name: finding.count for finding in audit() if finding.count}


def test_refund_that_failed_is_owed_until_it_is_sent_by_hand(fake_stripe, returned):
    """Faults, line 15: an attempt's refund fails like an order's."""
    name = fake_stripe.ledger.refunds[0].id
    fake_stripe.books.fail_refund(name, "declined")
    for _ in range(2):
        call_command("check_refunds", verbosity=0)
        reconcile_payments()
    assert owed() == {"charge without order": 1}
    fake_stripe.books.refund_here(returned.payment_reference, 3093)
    assert reconcile_payments() == 1
    returned.refresh_from_db()
    assert (returned.status, returned.refund_due, owed()) == (Status.REFUNDED, False, {})
    call_command("check_refunds", verbosity=0)
    assert owed() == {}


def test_refund_that_arrived_is_left_alone(returned):
    call_command("check_refunds", verbosity=0)
    returned.refresh_from_db()
    assert (returned.status, owed()) == (Status.REFUNDED, {})
