"""What to take off the shelves for many boxes."""

from collections.abc import Iterable
from typing import NamedTuple

from shop.orders.status import OrderStatus

from .rows import Item


class Wanted(NamedTuple):
    """An item, and how many pieces of it all the boxes take together."""

    item: Item
    pieces: int


def is_to_be_sent(order) -> bool:
    """Whether the box is still here, and nothing keeps it: of an order described by rows.py."""
    is_here = order.status in (OrderStatus.PAID, OrderStatus.PACKED)
    waits = order.is_disputed or order.refund_asked or getattr(order, "hold", None)
    return is_here and not waits


def picked(orders: Iterable) -> list[Wanted]:
    """Over all orders, by SKU. Nothing of lines whose pieces all went back."""
    wanted: dict[str, Wanted] = {}
    for order in orders:
        for item in order.desk.items:
            before = wanted.get(item.sku, Wanted(item, 0))
            wanted[item.sku] = before._replace(pieces=before.pieces + item.pieces)
    return [row for _, row in sorted(wanted.items()) if row.pieces]
