"""What the provider says of refunds and disputes later on: a refund may fail days after it was
sent or be made at the provider itself, and a bank may take the side of its customer.

Asked like payments: after a webhook about one charge, and by a job about the last 30 days.
"""

import logging
from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from oscar.core.loading import get_model

from shop.orders.status import OrderStatus
from shop.payments.interface import KnownDispute, KnownRefund
from shop.payments.money import from_minor_units
from shop.payments.one_by_one import one_by_one
from shop.payments.provider import get_provider

from .amounts import RefundError, worth_of_amount
from .disputes import note_dispute, take_what_came_back
from .mail import queue_refund_failed
from .models import Dispute, Refund
from .refused import refused_refunds
from .services import locked_order, record_sent, send, set_status, source_of
from .signals import refund_failed

logger = logging.getLogger(__name__)
Status = Refund.Status
LOOKED_BACK = timedelta(days=30)
AT_PROVIDER = "Sent back at the payment provider itself."


def check_order(order) -> None:
    """Ask about the order's charge. Raises ProviderUnavailable, PaymentRefused, and RefundError for
    an order that this provider was not paid for."""
    reference = source_of(order).reference
    provider = get_provider()
    refunds, disputes = provider.refunds(reference), provider.disputes(reference)
    _apply(order.pk, refunds, disputes)


def check_recent() -> int:
    """Ask about everything of the last 30 days, in a few requests, and about disputes that no bank
    has decided yet, however old; how many orders it is about."""
    since, provider = timezone.now() - LOOKED_BACK, get_provider()
    news: dict[str, tuple[list, list]] = {}
    for place, found in enumerate((provider.refunds(since=since), provider.disputes(since=since))):
        for thing in found:
            news.setdefault(thing.payment, ([], []))[place].append(thing)
    sources = _sources(provider).filter(reference__in=news)
    of_order = dict(sources.values_list("order_id", "reference"))
    waiting = Dispute.objects.filter(outcome="", order__sources__in=_sources(provider))
    told = [dispute.reference for _, disputes in news.values() for dispute in disputes]
    waiting = waiting.exclude(reference__in=told).values_list("order_id", flat=True).distinct()
    known = one_by_one(of_order, lambda pk: _apply(pk, *news[of_order[pk]]) or True)
    return known + one_by_one(list(waiting), lambda pk: _ask(pk, provider))


def _sources(provider):
    return get_model("payment", "Source").objects.filter(source_type__code=provider.code)


def _ask(order_pk: int, provider) -> bool:
    source = _sources(provider).get(order=order_pk)
    _apply(order_pk, (), provider.disputes(source.reference))
    return True


def _apply(order_pk: int, refunds: Iterable[KnownRefund], disputes: Iterable[KnownDispute]) -> None:
    for known in refunds:
        refund = _row_of(order_pk, known)
        if refund is None and not known.failed:
            _add(order_pk, known)
        elif refund is not None and refund.status == Status.ASKED:
            send(refund.pk)  # its answer is under way, or was lost: the key makes it one refund
        elif refund is not None and known.failed:
            _mark_failed(refund.pk, known.problem)
    for dispute in disputes:
        note_dispute(order_pk, dispute)


def _row_of(order_pk: int, known: KnownRefund) -> Refund | None:
    rows = Refund.objects.filter(order=order_pk)
    by_name = rows.filter(reference=known.reference).first()
    return by_name or next((row for row in rows if str(row.key) == known.key), None)


@transaction.atomic
def _add(order_pk: int, known: KnownRefund) -> None:
    """A row for money that somebody sent back without us."""
    order = locked_order(order_pk)
    if _row_of(order_pk, known) is not None:
        return
    amount = from_minor_units(known.amount, order.currency)
    try:
        worth = worth_of_amount(order, amount)
    except RefundError as problem:  # one of ours is asked for, and may be the next to fail
        logger.error("Refund %s of order %s: %s", known.reference, order.number, problem)
        return
    refund = order.refunds.create(
        amount=worth.amount, tax=worth.tax, restock=True, reason=AT_PROVIDER
    )
    record_sent(refund, known.reference)


@transaction.atomic
def _mark_failed(refund_pk: int, problem: str) -> None:
    """The money is ours again. What came back stays: an order that had not left is called off."""
    order = locked_order(Refund.objects.get(pk=refund_pk).order_id)
    refund = Refund.objects.get(pk=refund_pk)
    if refund.status != Status.SENT:
        return
    refund.order, refund.status, refund.problem = order, Status.REFUSED, problem[:255]
    refund.save(update_fields=["status", "problem"])
    source = source_of(order)
    source.transactions.create(
        txn_type="Refund failed", amount=refund.amount, reference=refund.reference
    )
    rows = type(source).objects.filter(pk=source.pk)
    rows.update(amount_refunded=F("amount_refunded") - refund.amount)
    if order.status == OrderStatus.REFUNDED:
        set_status(order, _before(order))
    logger.error("Refund %s of order %s failed: %s", refund.reference, order.number, problem)
    refund_failed.send(sender=Refund, order=order, refund=refund)
    take_what_came_back(order)
    if refused_refunds().filter(pk=refund.pk).exists():  # else the bank has given it to the shopper
        queue_refund_failed(refund)


def _before(order) -> str:
    """Where an order was before all its money had gone back."""
    ends = order.status_changes.filter(new_status=OrderStatus.REFUNDED)
    old = ends.order_by("-date_created", "-pk").values_list("old_status", flat=True).first()
    return old if old in (OrderStatus.SHIPPED, OrderStatus.DELIVERED) else OrderStatus.CANCELED
