"""Where the box of an order is, for shoppers and for staff."""

from shop.orders.status import OrderStatus

from .models import Shipment

MOVES = {
    OrderStatus.PAID: "mark_packed",
    OrderStatus.PACKED: "ship",
    OrderStatus.SHIPPED: "mark_delivered",
}


def shipment_of(order) -> Shipment | None:
    """None until the order was shipped."""
    return getattr(order, "shipment", None)


def next_move(order) -> str:
    """The service that comes next for the order; "" if there is none."""
    return MOVES.get(order.status, "")
