"""Pieces kept for an attempt: allocated before anybody is asked for money.

All of this runs inside the caller's transaction, and takes stock records in the order of their
keys, so that two shoppers with the same products in another order never wait for each other.
"""

from django.db.models import F, Sum
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from .models import CheckoutAttempt, StockHold


class ShortOfStock(Exception):
    """Somebody else was faster. `stockrecord_id` names what ran short, `left` what there is."""

    def __init__(self, stockrecord_id: int, left: int):
        self.stockrecord_id, self.left = stockrecord_id, left
        super().__init__(f"Stock record {stockrecord_id}: {left} left.")


def hold_stock(attempt: CheckoutAttempt, wanted: dict[int, int]) -> None:
    """Make the attempt hold exactly `wanted`, {stock record id: pieces}.

    Raises ShortOfStock; the caller's transaction must then be rolled back.
    """
    held = dict(attempt.holds.values_list("stockrecord_id", "quantity"))
    if held == wanted:
        return
    for pk in sorted(held.keys() | wanted.keys()):
        move_allocation(pk, wanted.get(pk, 0) - held.get(pk, 0))
    attempt.holds.all().delete()
    StockHold.objects.bulk_create(
        StockHold(attempt=attempt, stockrecord_id=pk, quantity=pieces)
        for pk, pieces in wanted.items()
    )


def move_allocation(stockrecord_id: int, pieces: int) -> None:
    """Allocate `pieces` more, or give back if negative. Raises ShortOfStock.

    One conditional UPDATE: the database checks and writes in the same breath.
    """
    if not pieces:
        return
    rows = get_model("partner", "StockRecord").objects.filter(pk=stockrecord_id)
    allocated = Coalesce(F("num_allocated"), 0) + pieces
    if not rows.filter(num_in_stock__gte=allocated).update(num_allocated=allocated):
        record = rows.first()
        raise ShortOfStock(stockrecord_id, max(record.net_stock_level, 0) if record else 0)


def held_by_cart(basket) -> dict[int, int]:
    """{stock record id: pieces} that this cart's own attempt holds: they are not gone for it."""
    rows = StockHold.objects.filter(
        attempt__basket=basket, attempt__status__in=CheckoutAttempt.ACTIVE
    )
    return dict(rows.values_list("stockrecord_id").annotate(pieces=Sum("quantity")))
