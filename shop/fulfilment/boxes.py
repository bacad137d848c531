"""What happens to boxes that are on their way: another one, another number."""

from django.db import transaction

from shop.aftercare.services import plan_mails
from shop.orders.status import OrderStatus

from .carriers import clean_carrier, clean_tracking_number
from .events import record_event
from .mail import queue_shipped
from .models import Shipment
from .services import MoveRefused, lock_order


@transaction.atomic
def add_box(order, carrier: str, tracking_number: str, user=None) -> bool:
    """A further box of an order that is on its way; the shopper gets its link. False if it is known
    already. Raises InvalidTracking, MoveRefused."""
    code, number = clean_carrier(carrier), clean_tracking_number(tracking_number)
    order = _on_its_way(order)
    if order.shipments.filter(tracking_number=number).exists():
        return False
    box = Shipment.objects.create(order=order, carrier=code, tracking_number=number)
    record_event(order, "shipped", f"Another box is on its way: {box}.", user)
    queue_shipped(order, box, "Another box of your order is on its way.")
    plan_mails(order)
    return True


@transaction.atomic
def correct_tracking(box: Shipment, carrier: str, tracking_number: str, user=None) -> bool:
    """The right number of a box; the shopper gets a second mail. False if nothing is different.
    Raises InvalidTracking, MoveRefused."""
    code, number = clean_carrier(carrier), clean_tracking_number(tracking_number)
    order = _on_its_way(box.order)
    box = order.shipments.get(pk=box.pk)
    if (box.carrier, box.tracking_number) == (code, number):
        return False
    if order.shipments.exclude(pk=box.pk).filter(tracking_number=number).exists():
        raise MoveRefused(f"Another box of order {order.number} has this number.")
    was, box.carrier, box.tracking_number = str(box), code, number
    box.save(update_fields=["carrier", "tracking_number"])
    record_event(order, "shipped", f"The number was corrected from {was} to {box}.", user)
    queue_shipped(order, box, "We had sent you a wrong tracking number. This one is right.")
    return True


def _on_its_way(order):
    order = lock_order(order)
    if order.status != OrderStatus.SHIPPED:
        raise MoveRefused(f"Order {order.number} is not on its way: it is {order.status.lower()}.")
    return order
