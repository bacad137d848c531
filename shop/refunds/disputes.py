"""A shopper's bank wants the money of an order back: the box waits for staff, and what the bank
decides weeks later is written down. Money that it keeps is a refund that nobody sent."""

import logging
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from shop.payments.interface import KnownDispute
from shop.payments.money import from_minor_units

from .amounts import left_of, worth_of_amount
from .models import Dispute, Refund
from .services import locked_order, record_sent
from .signals import dispute_closed, dispute_decided, order_disputed

logger = logging.getLogger(__name__)
Outcome = Dispute.Outcome
TAKEN = "The bank decided for the shopper"


def decide_dispute(dispute: Dispute, user) -> None:
    """Staff send the box in spite of it, or have seen how it ended."""
    with transaction.atomic():
        order = locked_order(dispute.order_id)
        open_still = Dispute.objects.filter(pk=dispute.pk, decided_at=None)
        if open_still.update(decided_at=timezone.now(), decided_by=user):
            dispute.refresh_from_db()
            dispute_decided.send(sender=Dispute, order=order, dispute=dispute)


@transaction.atomic
def note_dispute(order_pk: int, known: KnownDispute) -> None:
    """Write down what the provider knows of it, once."""
    order = locked_order(order_pk)
    dispute, is_new = order.disputes.get_or_create(
        reference=known.reference,
        defaults={
            "amount": from_minor_units(known.amount, order.currency),
            "reason": known.reason[:200],
        },
    )
    if is_new:
        logger.error("The payment of order %s is disputed: %s", order.number, known.reason)
        order_disputed.send(sender=Dispute, order=order, dispute=dispute)
    if known.outcome and not dispute.outcome:
        _close(order, dispute, known.outcome)


def _close(order, dispute: Dispute, outcome: str) -> None:
    """Won: the box goes on its way by itself. Lost: staff see it until one says so."""
    dispute.outcome, dispute.closed_at = outcome, timezone.now()
    if outcome == Outcome.WON and dispute.decided_at is None:
        dispute.decided_at = dispute.closed_at
    dispute.save(update_fields=["outcome", "closed_at", "decided_at"])
    if outcome == Outcome.LOST:
        logger.error("The dispute of order %s is lost: %s", order.number, dispute.reason)
        _take(order, dispute)
    dispute_closed.send(sender=Dispute, order=order, dispute=dispute)


def _take(order, dispute: Dispute) -> None:
    """The bank has the money already: what of it had not gone back before is gone now."""
    sent = order.refunds.filter(reference=dispute.reference, status=Refund.Status.SENT)
    taken = sum((refund.amount for refund in sent), Decimal(0))
    amount = min(dispute.amount - taken, left_of(order).amount)
    if amount <= 0:
        return
    worth = worth_of_amount(order, amount)
    why = f"{TAKEN}: {dispute.reason}" if dispute.reason else TAKEN
    refund = order.refunds.create(
        amount=worth.amount, tax=worth.tax, restock=True, reason=why[:200]
    )
    record_sent(refund, dispute.reference, by_mail=False)


def take_what_came_back(order) -> None:
    """A refund of before a lost dispute has failed: the bank took that money, too."""
    for dispute in order.disputes.filter(outcome=Outcome.LOST):
        _take(order, dispute)


def taken_by_banks(order) -> list[Refund]:
    """The refunds of an order that are lost disputes: to the provider they are none."""
    lost = order.disputes.values("reference")
    return list(order.refunds.filter(status=Refund.Status.SENT, reference__in=lost))
