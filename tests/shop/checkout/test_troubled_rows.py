"""An attempt or a refund that cannot be dealt with keeps no other back, nor its pieces for ever."""

from datetime import timedelta

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import expire_holds, reconcile_payments
from shop.payments.one_by_one import JobIncomplete
from shop.payments.trial import TrialProvider
from shop.refunds.services import refund_order, resend_refunds
from tests.shop.checkout_form import agree, client_with
from tests.site.ordering import order_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]


@pytest.fixture
def two(box):
    """Two attempts at the payment page; the first one's quote is damaged."""
    first, second = (agree(client_with(box)) for _ in range(2))
    CheckoutAttempt.objects.filter(pk=first.pk).update(quote={"lines": "none"})
    return first, second


def pay_both(two):
    for attempt in two:
        TrialProvider().approve(attempt.session)


@pytest.mark.unsound("an order's quote was damaged by hand")
def test_other_payments_become_orders(two):
    pay_both(two)
    with pytest.raises(JobIncomplete, match=f"1 cannot be dealt with: {two[0].pk}"):
        reconcile_payments()
    assert get_model("order", "Order").objects.get().checkout_attempt == two[1]


def test_other_refunds_are_sent(box, monkeypatch):
    orders = [order_of(box), order_of(box)]
    with monkeypatch.context() as stopped:
        stopped.setattr("shop.refunds.services.send", lambda pk: None)
        for order in orders:
            line = order.lines.get()
            refund_order(order, lines={line.pk: 1}, restock=True, reason="Torn")
    source = orders[0].sources.get().source_type
    kind = type(source).objects.create(code="cash", name="Cash")
    orders[0].sources.update(source_type=kind)
    with pytest.raises(JobIncomplete, match="1 cannot be dealt with"):
        resend_refunds()
    assert [order.refunds.get().status for order in orders] == ["asked", "sent"]


@pytest.mark.parametrize(("hours", "held"), [(1, 1), (25, 0)])
def test_page_that_the_provider_does_not_know_is_outlived(box, hours, held):
    """The keys of another account, say: no page is open for longer than a day."""
    attempt = agree(client_with(box))
    CheckoutAttempt.objects.update(
        session="trial_elsewhere", hold_until=timezone.now() - timedelta(hours=hours)
    )
    assert expire_holds() == 1 - held
    attempt.refresh_from_db()
    assert box.stockrecords.get().num_allocated == held
    assert attempt.is_active == bool(held)
