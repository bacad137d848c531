"""What the provider tells days later: a refund that failed, one made there, a dispute."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone

from shop.checkout.models import CheckoutAttempt, PaymentEvent
from shop.desk.orders.views import counts
from shop.fulfilment.services import MoveRefused, mark_packed, ship, why_not_ship
from shop.mails.models import Mail
from shop.orders.status import OrderStatus
from shop.refunds.amounts import left_of
from shop.refunds.services import cancel_order, refund_order
from tests.shop.refunds.stripe_news import sell, sentences, tell_last, unsound

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def order(fake_stripe, box):
    return sell(fake_stripe, box)


@pytest.fixture
def intent(order):
    return order.sources.get().reference


def test_refund_that_fails_is_refused_and_its_money_is_left_again(fake_stripe, order, shelf):
    """Faults, line 15: it stayed "sent"."""
    line = order.lines.get()
    refund = refund_order(order, lines={line.pk: 1}, restock=True, reason="Torn")
    assert (left_of(order).amount, shelf()) == (Decimal("17.94"), (50, 1))
    fake_stripe.books.fail_refund(refund.reference, "expired_or_canceled_card")
    for _ in range(2):
        tell_last(fake_stripe, "refund.failed")
        call_command("check_refunds", verbosity=0)
    refund.refresh_from_db()
    assert (refund.status, refund.problem) == ("refused", "expired or canceled card")
    left = left_of(order)
    assert (left.amount, left.pieces[line.pk]) == (Decimal("30.93"), 1)
    assert sentences(order).count("12.99 USD did not arrive, and are here again") == 1
    mail = Mail.objects.get(key__startswith="refund-failed")
    assert mail.subject == f"$12.99 of order {order.number} did not reach you"
    assert "your bank returned it to us (expired or canceled card)" in mail.text
    assert (shelf(), unsound()) == ((50, 1), [])


def test_order_whose_whole_refund_fails_is_no_longer_refunded(fake_stripe, order, shelf):
    """Faults, line 15: "Refunded" without the money; sent anew, its pieces go back once."""
    line = order.lines.get()
    refund = refund_order(order, lines={line.pk: 2}, shipping=True, restock=True, reason="Torn")
    order.refresh_from_db()
    assert (order.status, shelf()) == (OrderStatus.REFUNDED, (50, 0))
    fake_stripe.books.fail_refund(refund.reference, "lost_or_stolen_card")
    tell_last(fake_stripe, "refund.failed")
    order.refresh_from_db()
    assert order.status == OrderStatus.CANCELED
    assert [finding.partition(":")[0] for finding in unsound()] == [
        "canceled order that keeps money"
    ]
    assert counts()["problems"] == 1
    refund_order(order, amount=Decimal("30.93"), restock=True, reason="By another way")
    assert counts()["problems"] == 0
    assert (shelf(), unsound()) == ((50, 0), [])


def test_order_that_left_goes_back_to_where_it_was(fake_stripe, order):
    """Faults, line 15: a delivered box is not called off."""
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    order.refresh_from_db()
    refund = refund_order(order, amount=Decimal("30.93"), restock=False, reason="Late")
    fake_stripe.books.fail_refund(refund.reference, "declined")
    call_command("check_refunds", verbosity=0)
    order.refresh_from_db()
    assert (order.status, unsound()) == (OrderStatus.SHIPPED, [])


@pytest.mark.parametrize("kind", ["refund.created", "charge.refunded", None])
def test_refund_made_at_stripe_becomes_a_row(fake_stripe, order, intent, kind):
    """Faults, line 16: by either message, or by the job when both are lost."""
    fake_stripe.books.refund_here(intent, 1299)
    for _ in range(2):
        if kind:
            tell_last(fake_stripe, kind)
        else:
            call_command("check_refunds", verbosity=0)
    refund = order.refunds.get()
    assert (refund.amount, refund.status) == (Decimal("12.99"), "sent")
    assert (left_of(order).amount, refund.lines) == (Decimal("17.94"), [])
    assert Mail.objects.filter(key__startswith="order-refunded").count() == 1
    assert unsound() == []


def test_whole_order_refunded_at_stripe_is_refunded(fake_stripe, order, intent, shelf):
    fake_stripe.books.refund_here(intent, 3093)
    tell_last(fake_stripe, "charge.refunded")
    order.refresh_from_db()
    assert (order.status, shelf(), unsound()) == (OrderStatus.REFUNDED, (50, 0), [])


def test_refund_of_ours_is_no_second_row(fake_stripe, order):
    refund_order(order, amount=Decimal("5.00"), restock=False, reason="Sorry")
    tell_last(fake_stripe, "refund.created")
    call_command("check_refunds", verbosity=0)
    assert order.refunds.count() == 1


def test_disputed_order_is_not_packed_before_staff_decide(
    fake_stripe, order, intent, client, staff
):
    """Faults, line 16: it was packed and sent."""
    fake_stripe.books.dispute(intent, "fraudulent")
    for _ in range(2):
        tell_last(fake_stripe, "charge.dispute.created")
        call_command("check_refunds", verbosity=0)
    with pytest.raises(MoveRefused, match="is disputed; decide on its page"):
        mark_packed(order)
    assert sentences(order).count("wants 30.93 USD back: fraudulent.") == 1
    client.force_login(staff)
    page = client.get(f"/cms/orders/inspect/{order.pk}/").content.decode()
    assert "Send it all the same" in page
    dispute = order.disputes.get()
    answer = {"move": "dispute", "dispute": dispute.pk}
    client.post(f"/cms/orders/inspect/{order.pk}/", answer)
    assert "in spite of the dispute" in sentences(order)
    assert mark_packed(order)


def test_packed_box_of_a_disputed_order_stays_here(fake_stripe, order, intent):
    """Faults, line 16: or it is called off."""
    mark_packed(order)
    order.refresh_from_db()
    fake_stripe.books.dispute(intent, "")
    call_command("check_refunds", verbosity=0)
    assert "is disputed" in why_not_ship(order)
    assert cancel_order(order, None, "Disputed").status == "sent"


def test_job_looks_thirty_days_back(fake_stripe, order, intent):
    """Faults, line 15: not two."""
    old = fake_stripe.books.refund_here(intent, 1299)
    old["created"] = int((timezone.now() - timedelta(days=31)).timestamp())
    call_command("check_refunds", verbosity=0)
    assert not order.refunds.exists()
    old["created"] = int((timezone.now() - timedelta(days=29)).timestamp())
    call_command("check_refunds", verbosity=0)
    assert order.refunds.exists()


@pytest.mark.parametrize("key", ["invoice-17", "", "0" * 40])
def test_event_whose_attempt_is_no_uuid_is_ignored(fake_stripe, order, intent, caplog, key):
    """Faults, line 16: the task failed on it."""
    caplog.set_level("INFO", logger="shop.checkout.webhooks")
    charge = fake_stripe.books.intents[intent]["latest_charge"]
    stranger = charge | {"metadata": {"attempt": key}, "payment_intent": "pi_stranger"}
    fake_stripe.webhooks.emit("charge.refunded", stranger)
    tell_last(fake_stripe, "charge.refunded")
    assert PaymentEvent.objects.count() == 2
    assert CheckoutAttempt.objects.get().order == order
    assert "of no attempt of ours" in caplog.text
