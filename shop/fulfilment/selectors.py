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


def pieces_to_send(line) -> int:
    """Before the box leaves: without the pieces whose money went back, which the line no longer
    holds. After that, and for what is not counted, all that were ordered."""
    counted = line.stockrecord_id and line.product and line.product.get_product_class().track_stock
    return (
        line.num_allocated or 0
        if counted and line.status in (OrderStatus.PAID, OrderStatus.PACKED)
        else line.quantity
    )
