"""Faults, line 16: how a dispute ended reached no order."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone

from shop.books.audit import ask_provider
from shop.desk.orders.views import counts
from shop.fulfilment.services import mark_packed, ship
from shop.mails.models import Mail
from shop.orders.status import OrderStatus
from shop.refunds.amounts import left_of
from shop.refunds.services import refund_order
from tests.shop.refunds.stripe_news import sell, sentences, tell_last, unsound

pytestmark = pytest.mark.django_db(transaction=True)
CLOSED = "charge.dispute.closed"


@pytest.fixture
def order(fake_stripe, box):
    return sell(fake_stripe, box)


@pytest.fixture
def end(fake_stripe, order):
    """The bank asks for the money, and decides; told by a message, or found by the job."""

    def end(status, by=CLOSED, reason="fraudulent"):
        intent = order.sources.get().reference
        dispute = fake_stripe.books.dispute(intent, reason)
        tell_last(fake_stripe, "charge.dispute.created")
        fake_stripe.books.close_dispute(dispute["id"], status)
        for _ in range(2):
            if by:
                tell_last(fake_stripe, by)
            else:
                call_command("check_refunds", verbosity=0)
        order.refresh_from_db()
        return order.disputes.get()

    return end


def books_agree():
    return unsound() + [str(finding) for finding in ask_provider() if finding.count]


@pytest.mark.parametrize("by", [CLOSED, None])
@pytest.mark.parametrize("status", ["won", "warning_closed"])
def test_dispute_that_is_won_lets_the_box_go(order, end, shelf, status, by):
    dispute = end(status, by)
    assert (dispute.outcome, dispute.decided_by) == ("won", None)
    assert sentences(order).count("The dispute is won: 30.93 USD stay here.") == 1
    assert (counts()["problems"], counts()["pack"], shelf()) == (0, 1, (50, 2))
    assert (left_of(order).amount, books_agree()) == (Decimal("30.93"), [])
    assert mark_packed(order)


@pytest.mark.parametrize("by", [CLOSED, None])
def test_dispute_that_is_lost_before_packing_takes_the_money(order, end, shelf, by):
    """The money is gone, the pieces stay here; and no mail speaks of a refund."""
    dispute = end("lost", by)
    assert (dispute.outcome, order.status) == ("lost", OrderStatus.REFUNDED)
    refund = order.refunds.get()
    assert (refund.amount, refund.status) == (Decimal("30.93"), "sent")
    assert refund.reason == "The bank decided for the shopper: fraudulent"
    assert (left_of(order).amount, shelf(), books_agree()) == (Decimal("0.00"), (50, 0), [])
    assert sentences(order).count("The dispute is lost: the bank keeps 30.93 USD.") == 1
    assert not Mail.objects.filter(key__startswith="order-refunded").exists()


def test_lost_dispute_is_a_problem_until_staff_have_seen_it(order, end, client, staff):
    dispute = end("lost")
    assert counts()["problems"] == 1
    client.force_login(staff)
    address = f"/cms/orders/inspect/{order.pk}/"
    page = client.get(address).content.decode()
    assert "Dispute lost." in page
    assert "Send it all the same" not in page
    client.post(address, {"move": "dispute", "dispute": dispute.pk})
    assert (counts()["problems"], "How the dispute ended was seen." in sentences(order)) == (
        0,
        True,
    )
    assert "in spite of the dispute" not in sentences(order)


def test_box_that_left_is_refunded_without_its_pieces(order, end, shelf):
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    end("lost")
    assert (order.status, shelf(), books_agree()) == (OrderStatus.REFUNDED, (48, 0), [])


def test_what_went_back_before_is_not_taken_twice(order, end):
    refund_order(order, amount=Decimal("10.00"), restock=False, reason="Sorry")
    end("lost")
    assert [refund.amount for refund in order.refunds.all()] == [Decimal("10.00"), Decimal("20.93")]
    assert (left_of(order).amount, books_agree()) == (Decimal("0.00"), [])


def test_refund_that_fails_after_a_lost_dispute_is_the_banks(fake_stripe, order, end):
    """The bank has given all of it to the shopper: nobody sends it a second time."""
    refund = refund_order(order, amount=Decimal("10.00"), restock=False, reason="Sorry")
    end("lost")
    fake_stripe.books.fail_refund(refund.reference, "expired_or_canceled_card")
    for _ in range(2):
        tell_last(fake_stripe, "refund.failed")
    rows = [(row.amount, row.status) for row in order.refunds.order_by("pk")]
    ten, rest = Decimal("10.00"), Decimal("20.93")
    assert rows == [(ten, "refused"), (rest, "sent"), (ten, "sent")]
    order.refresh_from_db()
    assert (left_of(order).amount, order.status) == (Decimal("0.00"), OrderStatus.CANCELED)
    assert books_agree() == []
    assert not Mail.objects.filter(key__startswith="refund-failed").exists()


def test_end_after_the_thirty_days_is_found_by_the_job(fake_stripe, order):
    """A bank takes up to ten weeks, and a message may be lost."""
    dispute = fake_stripe.books.dispute(order.sources.get().reference, "")
    call_command("check_refunds", verbosity=0)
    dispute["created"] = int((timezone.now() - timedelta(days=70)).timestamp())
    fake_stripe.books.close_dispute(dispute["id"], "lost")
    call_command("check_refunds", verbosity=0)
    assert order.disputes.get().outcome == "lost"
    assert order.refunds.get().reason == "The bank decided for the shopper"


def test_dispute_that_is_under_review_is_still_open(order, end):
    dispute = end("under_review")
    assert (dispute.outcome, dispute.closed_at, counts()["problems"]) == ("", None, 1)
