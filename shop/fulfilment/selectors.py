"""Where the box of an order is, for shoppers and for staff."""

from shop.orders.status import OrderStatus

from .models import Shipment

MOVES = {
    OrderStatus.PAID: "mark_packed",
    OrderStatus.PACKED: "ship",
    OrderStatus.SHIPPED: "mark_delivered",
}


def boxes_of(order) -> list[Shipment]:
    """Empty until the order was shipped; nearly always one."""
    return list(order.shipments.all())


def next_move(order) -> str:
    """The service that comes next for the order; "" if there is none."""
    return MOVES.get(order.status, "")
