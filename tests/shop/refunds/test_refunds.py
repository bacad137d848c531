"""Money that goes back: at the provider first, then in our books, with the pieces."""

from decimal import Decimal

import pytest
from django.core.management import call_command

from shop.mails.models import Mail
from shop.payments.interface import PaymentRefused
from shop.payments.models import TrialRefund, TrialSession
from shop.payments.trial import TrialProvider
from shop.refunds.amounts import RefundError
from shop.refunds.models import Refund
from shop.refunds.services import refund_order, resend_refunds
from shop.refunds.signals import order_refunded

pytestmark = pytest.mark.django_db
WHY = {"restock": True, "reason": "Sent back"}


def everything(order):
    return {line.pk: line.quantity for line in order.lines.all()}


def sent_back():
    return TrialSession.objects.get().refunded


def ship(order):
    for line in order.lines.all():
        line.consume_allocation(line.quantity)


def test_whole_refund_sends_all_and_puts_the_pieces_back(order, shelf, staff):
    refund = refund_order(order, lines=everything(order), shipping=True, user=staff, **WHY)
    order.refresh_from_db()
    assert (refund.status, refund.amount, refund.user) == ("sent", Decimal("30.93"), staff)
    assert (order.status, sent_back(), shelf()) == ("Refunded", 3093, (50, 0))
    assert [c.new_status for c in order.status_changes.all()] == ["Refunded"]
    source = order.sources.get()
    assert source.amount_refunded == Decimal("30.93")
    assert source.transactions.get(txn_type="Refund").reference == refund.reference


def test_refund_of_one_piece_leaves_the_other_to_be_sent(order, shelf):
    line = order.lines.get()
    refund = refund_order(order, lines={line.pk: 1}, **WHY)
    order.refresh_from_db()
    assert (refund.amount, refund.lines) == (
        Decimal("12.99"),
        [{"line": line.pk, "quantity": 1, "amount": "12.99"}],
    )
    assert (order.status, sent_back(), shelf()) == ("Paid", 1299, (50, 1))
    assert order.lines.get().num_allocated == 1


def test_lost_pieces_are_written_off(order, shelf):
    refund_order(order, lines=everything(order), restock=False, reason="Lost")
    assert shelf() == (48, 0)


@pytest.mark.parametrize(("restock", "in_stock"), [(True, 49), (False, 48)])
def test_pieces_that_were_sent_come_back_by_choice(order, shelf, restock, in_stock):
    ship(order)
    assert shelf() == (48, 0)
    refund_order(order, lines={order.lines.get().pk: 1}, restock=restock, reason="Returned")
    assert shelf() == (in_stock, 0)


def test_amount_without_pieces_leaves_them(order, shelf):
    refund = refund_order(order, amount=Decimal("5.00"), **WHY)
    assert (refund.lines, sent_back(), shelf()) == ([], 500, (50, 2))


def test_mail_says_what_goes_back(order):
    refund_order(order, lines={order.lines.get().pk: 1}, **WHY)
    mail = Mail.objects.get(key__startswith="order-refunded:")
    assert (mail.to, mail.order) == ("ada@example.com", order)
    assert mail.subject == f"$12.99 of order {order.number} is on its way back"
    for words in (mail.text, mail.html):
        assert "We have sent $12.99 back" in words
        assert "Box" in words


def test_signal_is_sent_for_the_timeline(order):
    heard = []
    listener = lambda **kwargs: heard.append((kwargs["order"], kwargs["refund"]))  # noqa: E731
    order_refunded.connect(listener)
    refund = refund_order(order, amount=Decimal("1.00"), **WHY)
    order_refunded.disconnect(listener)
    assert heard == [(order, refund)]


@pytest.mark.parametrize(
    "wanted",
    [
        {"amount": Decimal("30.94")},
        {"amount": Decimal("0.00")},
        {},
        {"amount": Decimal("1.00"), "shipping": True},
    ],
)
def test_what_cannot_go_back_is_refused(order, wanted):
    with pytest.raises(RefundError):
        refund_order(order, **wanted, **WHY)
    assert (Refund.objects.count(), sent_back()) == (0, 0)


def test_more_pieces_than_sold_are_refused(order):
    line = order.lines.get()
    refund_order(order, lines={line.pk: 1}, **WHY)
    with pytest.raises(RefundError, match="Of Box, 1 can still go back"):
        refund_order(order, lines={line.pk: 2}, **WHY)


def test_payment_by_another_provider_is_not_sent_back_by_this_one(order):
    order.sources.get().source_type.__class__.objects.update(code="stripe", name="Stripe")
    with pytest.raises(RefundError, match="was paid by Stripe"):
        refund_order(order, amount=Decimal("1.00"), **WHY)


@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
def test_silence_before_or_after_the_money_left_is_one_refund(order, shelf, provider, done):
    provider.silent(done=done)
    refund = refund_order(order, lines=everything(order), shipping=True, **WHY)
    assert (refund.status, sent_back(), shelf()) == ("asked", 3093 if done else 0, (50, 2))
    assert resend_refunds() == 0
    provider.speaks()
    call_command("resend_refunds", verbosity=0)
    call_command("resend_refunds", verbosity=0)
    refund.refresh_from_db()
    assert (refund.status, sent_back(), shelf()) == ("sent", 3093, (50, 0))
    assert (TrialRefund.objects.count(), order.sources.get().amount_refunded) == (1, refund.amount)
    assert Mail.objects.filter(key__startswith="order-refunded:").count() == 1


def test_what_is_asked_for_is_not_asked_for_again(order, provider):
    provider.silent()
    refund_order(order, lines=everything(order), shipping=True, **WHY)
    with pytest.raises(RefundError):
        refund_order(order, amount=Decimal("1.00"), **WHY)


def test_refusal_is_noted_and_the_money_can_be_asked_for_again(order, shelf, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(TrialProvider, "refund", _refuse)
        refund = refund_order(order, lines=everything(order), shipping=True, **WHY)
    assert (refund.status, refund.problem, shelf()) == ("refused", "The card is closed.", (50, 2))
    again = refund_order(order, lines=everything(order), shipping=True, **WHY)
    assert (again.status, sent_back()) == ("sent", 3093)


def _refuse(*args, **kwargs):
    raise PaymentRefused("The card is closed.")
