"""Refunds and cancelations. A row says what is wanted before the provider is asked, and what came
of it after; the provider is never asked inside a transaction.

Whoever is killed in between leaves "asked"; the job asks again with the same key, and the provider
sends the money once. Locks are taken in one order: order, its lines, stock records.
"""

import logging
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Sum
from django.utils import timezone
from oscar.apps.order.signals import order_status_changed
from oscar.core.loading import get_model

from shop.orders.status import NOT_SENT, OrderStatus
from shop.payments.interface import PaymentRefused, ProviderUnavailable
from shop.payments.money import minor_units
from shop.payments.one_by_one import one_by_one
from shop.payments.provider import get_provider

from .amounts import RefundError, Worth, whole, worth_of, worth_of_amount
from .codes import give_back
from .mail import queue_order_canceled, queue_order_refunded
from .models import Refund
from .pieces import release_all, take_back
from .signals import order_canceled, order_refunded

logger = logging.getLogger(__name__)
Status = Refund.Status


class CannotCancel(RefundError):
    """Says in one sentence why the order goes on."""


def worth(order, lines: dict[int, int] | None, shipping: bool, amount) -> Worth:
    """What a refund would come to: an amount without pieces, or lines with or without shipping.
    Raises RefundError."""
    if amount is not None:
        if lines or shipping:
            raise RefundError("Choose either pieces and shipping, or an amount.")
        return worth_of_amount(order, amount)
    return worth_of(order, lines or {}, shipping=shipping)


def refund_order(
    order,
    *,
    lines: dict[int, int] | None = None,
    shipping: bool = False,
    amount=None,
    restock: bool,
    reason: str,
    user=None,
    key: UUID | None = None,
) -> Refund:
    """Send money back: for pieces ({line id: how many}) and the shipping, or an amount.

    The second call with a key is the same refund. The refund is "asked" if the provider does not
    answer: the job goes on with it. Raises RefundError, and then nothing was written.
    """
    with transaction.atomic():
        order = locked_order(order.pk)
        refund = Refund.objects.filter(key=key).first() if key else None
        if refund is None:
            values = {"restock": restock, "reason": reason, "user": user}
            refund = _ask(order, worth(order, lines, shipping, amount), key, **values)
    return send(refund.pk)


def cancel_order(order, user, reason: str) -> Refund | None:
    """Call an order off that has not left us: everything back, the pieces on the shelf.

    `user` is None for a visitor with the order's link. Its codes can be used
    again (shop.refunds.codes). None if nothing was paid; twice is once. Raises CannotCancel.
    """
    with transaction.atomic():
        order = locked_order(order.pk)
        if order.status != OrderStatus.CANCELED:
            if order.status not in NOT_SENT:
                raise CannotCancel(
                    f"Order {order.number} can no longer be canceled: it has left us. "
                    "You can send it back."
                )
            _cancel(order, user, reason)
        refund = order.refunds.filter(cancels=True).first()
    return send(refund.pk) if refund else None


def send(pk: int) -> Refund:
    """Have the provider send the money, and write down that it did."""
    refund = Refund.objects.select_related("order").get(pk=pk)
    if refund.status != Status.ASKED:
        return refund
    units = minor_units(refund.amount, refund.order.currency)
    try:
        reference = get_provider().refund(source_of(refund.order).reference, units, str(refund.key))
    except ProviderUnavailable as problem:
        logger.warning("Refund %s waits for the payment provider: %s", pk, problem)
    except PaymentRefused as problem:
        logger.error("Refund %s was refused: %s", pk, problem)
        asked = Refund.objects.filter(pk=pk, status=Status.ASKED)
        asked.update(status=Status.REFUSED, problem=str(problem)[:255])
    else:
        record_sent(refund, reference)
    refund.refresh_from_db()
    return refund


def resend_refunds() -> int:
    """Go on with every refund whose answer never came. Returns how many are settled now."""
    asked = Refund.objects.filter(status=Status.ASKED).values_list("pk", flat=True)
    return one_by_one(asked, lambda pk: send(pk).status != Status.ASKED)


def locked_order(pk: int):
    """The order, locked: two refunds at once would each see the money of both."""
    orders = get_model("order", "Order").objects.select_for_update(of=("self",), no_key=True)
    return orders.get(pk=pk)


def _ask(order, worth: Worth, key: UUID | None, **values) -> Refund:
    source_of(order)
    return order.refunds.create(
        key=key or uuid4(),
        amount=worth.amount,
        tax=worth.tax,
        shipping=worth.shipping,
        lines=list(worth.lines),
        **values,
    )


def _cancel(order, user, reason: str) -> None:
    everything, refund = whole(order), None
    if everything.amount > 0:
        values = {"restock": True, "reason": reason, "user": user, "cancels": True}
        refund = _ask(order, everything, None, **values)
    release_all(order, restock=True)
    set_status(order, OrderStatus.CANCELED)
    queue_order_canceled(order, refund, give_back(order))
    order_canceled.send(sender=Refund, order=order, refund=refund, user=user, reason=reason)


def record_sent(refund: Refund, reference: str, *, by_mail: bool = True) -> None:
    """The money has left. `by_mail`: whether the shopper is told by us."""
    with transaction.atomic():
        order = locked_order(refund.order_id)
        refund = Refund.objects.get(pk=refund.pk)
        if refund.status == Status.SENT:  # the job and a page asked at once
            return
        refund.order = order
        refund.status, refund.reference, refund.problem = Status.SENT, reference, ""
        refund.sent_at = timezone.now()
        refund.save(update_fields=["status", "reference", "problem", "sent_at"])
        source_of(order).refund(refund.amount, reference=reference)
        if order.status != OrderStatus.CANCELED:  # then all its pieces went back at once
            take_back(order, {x["line"]: x["quantity"] for x in refund.lines}, refund.restock)
            _close_if_all_is_back(order, refund.restock)
        if by_mail:
            queue_order_refunded(refund)
        order_refunded.send(sender=Refund, order=order, refund=refund)


def _close_if_all_is_back(order, restock: bool) -> None:
    back = order.refunds.filter(status=Status.SENT).aggregate(total=Sum("amount"))["total"]
    if back == order.total_incl_tax:
        release_all(order, restock)
        set_status(order, OrderStatus.REFUNDED)


def set_status(order, status: str) -> None:
    """Past Oscar's pipeline, on purpose: no form may offer a status that has to move money."""
    old, order.status = order.status, status
    order.save(update_fields=["status"])
    order.lines.update(status=status)
    order.status_changes.create(old_status=old, new_status=status)
    order_status_changed.send(sender=order, order=order, old_status=old, new_status=status)


def source_of(order):
    """The payment that a refund belongs to. Raises RefundError where this shop cannot reach it."""
    source = order.sources.select_related("source_type").first()
    if source is None or not source.reference:
        raise RefundError(f"No payment is known for order {order.number}.")
    if source.source_type.code != get_provider().code:
        raise RefundError(f"Order {order.number} was paid by {source.source_type.name}.")
    return source
