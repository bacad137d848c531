"""The states of an order. Plain Python, because the settings read it too."""

from enum import StrEnum


class OrderStatus(StrEnum):
    """The text is what Oscar keeps in `Order.status`."""

    PLACED = "Placed"
    PAID = "Paid"
    PACKED = "Packed"
    SHIPPED = "Shipped"
    DELIVERED = "Delivered"
    CANCELED = "Cancelled"
    REFUNDED = "Refunded"


CLOSED = (OrderStatus.CANCELED, OrderStatus.REFUNDED)  # nothing of such an order was kept
NOT_SENT = (OrderStatus.PLACED, OrderStatus.PAID, OrderStatus.PACKED)  # the box is still here
SENT = (OrderStatus.SHIPPED, OrderStatus.DELIVERED)
