"""Restocks or writes off the pieces of refunded and canceled orders.

Runs in the caller's transaction, under the order's lock, and takes stock records in the order of
their keys, as holds do.
"""

from collections import Counter
from collections.abc import Iterable

from django.db.models import F
from oscar.core.loading import get_model

from shop.stock.allocation import move_allocation

from .models import Refund


def take_back(order, pieces: dict[int, int], restock: bool) -> None:
    """End the order's claim to these pieces, {order line id: how many}.

    Those that have not left us come first: they go back on the shelf, or are written off, and are
    never sent. Those that did leave us are put on the shelf only if they came back whole.
    """
    for line in _lines(order):
        wanted = pieces.get(line.pk, 0)
        unsent = min(wanted, line.num_allocated or 0)
        _end_allocation(line, unsent, restock)
        if restock and wanted > unsent and _is_counted(line):
            _records(line).update(num_in_stock=F("num_in_stock") + wanted - unsent)


def pieces_back(refunds: Iterable[Refund]) -> Counter:
    """{order line id: pieces} that these refunds send back, or have sent."""
    back: Counter = Counter()
    for refund in refunds:
        for part in refund.lines:
            back[part["line"]] += part["quantity"]
    return back


def release_all(order, restock: bool) -> None:
    """End the order's claim to whatever has not left us."""
    for line in _lines(order):
        _end_allocation(line, line.num_allocated or 0, restock)


def _lines(order):
    lines = order.lines.select_for_update(of=("self",), no_key=True)
    return sorted(
        lines.select_related("stockrecord", "product__product_class", "product__parent"),
        key=lambda line: (line.stockrecord_id or 0, line.pk),
    )


def _end_allocation(line, pieces: int, restock: bool) -> None:
    if not pieces:
        return
    type(line).objects.filter(pk=line.pk).update(num_allocated=F("num_allocated") - pieces)
    if line.stockrecord_id is None:  # deleted since it was sold
        return
    if restock:
        move_allocation(line.stockrecord_id, -pieces)
    else:
        _records(line).update(
            num_allocated=F("num_allocated") - pieces, num_in_stock=F("num_in_stock") - pieces
        )


def _is_counted(line) -> bool:
    return bool(
        line.stockrecord_id and line.product and line.product.get_product_class().track_stock
    )


def _records(line):
    return get_model("partner", "StockRecord").objects.filter(pk=line.stockrecord_id)
