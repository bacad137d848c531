"""The moves of an order: packed, shipped, delivered. Each is one transaction, under
the order's lock.

A move that was made already is left as it is, so that a second click or a second upload harms
nothing; a move that may not be made raises MoveRefused. Nothing else sets these states: the
pipeline in the settings allows them, and the desk offers no other way.
"""

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from oscar.core.loading import get_model

from page_cache.reads import writing
from shop.aftercare.services import plan_mails
from shop.orders.status import OrderStatus

from .carriers import clean_carrier, clean_tracking_number
from .events import record_event
from .mail import queue_shipped
from .models import Shipment

# What must have happened, in the order's own words.
NOT_YET = {
    OrderStatus.PLACED: "is not paid yet",
    OrderStatus.PAID: "is not packed yet",
    OrderStatus.PACKED: "is not shipped yet",
}
NO_MORE = {
    OrderStatus.CANCELED: "was canceled",
    OrderStatus.REFUNDED: "was refunded",
    OrderStatus.DELIVERED: "was delivered",
}


class MoveRefused(Exception):
    """The order may not make this move. Its text is a sentence for staff."""


@transaction.atomic
def mark_packed(order, user=None) -> bool:
    """Paid → Packed. False if it was packed already."""
    order = lock_order(order)
    if order.status == OrderStatus.PACKED:
        return False
    if problem := _why_wait(order):
        raise MoveRefused(problem)
    _move(order, OrderStatus.PACKED)
    record_event(order, "packed", "The box is packed.", user)
    return True


def pack_all(orders, user=None) -> tuple[int, list[str]]:
    """(how many are newly packed, a sentence for each that could not be): one keeps no other
    back, so each is a transaction of its own."""
    packed, problems = 0, []
    for order in orders:
        try:
            packed += mark_packed(order, user)
        except MoveRefused as problem:
            problems.append(str(problem))
    return packed, problems


@transaction.atomic
def ship(order, carrier: str, tracking_number: str, user=None) -> bool:
    """Packed → Shipped: the pieces leave the stock, and the shopper gets the tracking link by mail.
    False if it was shipped with this number already. Raises InvalidTracking for a bad number."""
    code, number = clean_carrier(carrier), clean_tracking_number(tracking_number)
    order = lock_order(order)
    if is_shipped_as(order, code, number):
        return False
    problem = why_not_ship(order)
    if problem:
        raise MoveRefused(problem)
    consume_stock(order)
    shipment = Shipment.objects.create(order=order, carrier=code, tracking_number=number)
    _move(order, OrderStatus.SHIPPED)
    sentence = f"Shipped with {shipment.get_carrier_display()}, tracking number {number}."
    record_event(order, "shipped", sentence, user)
    queue_shipped(order, shipment)
    plan_mails(order)
    return True


@transaction.atomic
def mark_delivered(order, user=None) -> bool:
    """Shipped → Delivered. False if it was delivered already."""
    order = lock_order(order)
    if order.status == OrderStatus.DELIVERED:
        return False
    _move(order, OrderStatus.DELIVERED)
    Shipment.objects.filter(order=order).update(delivered_at=timezone.now())
    record_event(order, "delivered", "The box was delivered.", user)
    plan_mails(order)
    return True


def is_shipped_as(order, carrier: str, number: str) -> bool:
    boxes = order.shipments.all()
    return any((box.carrier, box.tracking_number) == (carrier, number) for box in boxes)


def why_not_ship(order) -> str:
    """A sentence if the order cannot be shipped now; "" if it can."""
    for box in order.shipments.all():
        return f"Order {order.number} was shipped already, as {box}."
    return _why_not(order, OrderStatus.SHIPPED) or _why_wait(order)


def _why_wait(order) -> str:
    """An order that staff hold, or whose payment is disputed, stays here until they decide. Pieces
    whose money is asked back stay until the provider has answered: a box that takes them along
    would leave them counted on the shelf."""
    if hold := getattr(order, "hold", None):
        return f"Order {order.number} is on hold: {hold.reason}"
    if any(dispute.decided_at is None for dispute in order.disputes.all()):
        return f"The payment of order {order.number} is disputed; decide on its page what to do."
    asked = any(refund.lines for refund in order.refunds.all() if refund.status == "asked")
    return (
        f"Order {order.number} waits for the answer to a refund of its pieces; its page says which."
        if asked
        else ""
    )


def lock_order(order):
    """The order as it is now, kept from everybody else until the transaction ends."""
    orders = get_model("order", "Order").objects.select_for_update(of=("self",), no_key=True)
    return orders.get(pk=order.pk)


def consume_stock(order) -> None:
    """Take what the order's lines hold off the shelf, stock records in the order of their keys,
    as checkout takes them: two transactions with the same records never wait for each other."""
    lines = order.lines.filter(num_allocated__gt=0, stockrecord__isnull=False)
    wanted: dict[int, int] = {}
    for line in lines:
        wanted[line.stockrecord_id] = wanted.get(line.stockrecord_id, 0) + line.num_allocated
    for pk in sorted(wanted):
        take_off_shelf(pk, wanted[pk], order.number)
    order.lines.update(num_allocated=0)


def take_off_shelf(stockrecord_id: int, pieces: int, order_number: str) -> None:
    """One conditional UPDATE: the database checks and writes in the same breath."""
    model = get_model("partner", "StockRecord")
    rows = model.objects.filter(
        pk=stockrecord_id, num_allocated__gte=pieces, num_in_stock__gte=pieces
    )
    with writing(model._meta.db_table):  # what is left to sell stays as it is
        taken = rows.update(
            num_allocated=F("num_allocated") - pieces, num_in_stock=F("num_in_stock") - pieces
        )
    if not taken:
        raise MoveRefused(
            f"Order {order_number} cannot be shipped: the stock does not hold its pieces any more. "
            "Check the stock of its products first."
        )


def _move(order, status: str) -> None:
    problem = _why_not(order, status)
    if problem:
        raise MoveRefused(problem)
    order.set_status(status)


def _why_not(order, status: str) -> str:
    if status in order.available_statuses():
        return ""
    later = NO_MORE | {
        OrderStatus.PACKED: "is packed already",
        OrderStatus.SHIPPED: "was shipped already",
    }
    states = list(order.pipeline)
    before = states.index(order.status) < states.index(status) if order.status in states else True
    reason = (NOT_YET if before and order.status in NOT_YET else later).get(order.status)
    return f"Order {order.number} {reason or f'is in the state “{order.status}”'}."
