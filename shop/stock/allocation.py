"""Moves pieces of a stock record between free and allocated, never more than there are."""

from django.db.models import F
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from page_cache.reads import writing


class ShortOfStock(Exception):
    """Somebody else was faster. `stockrecord_id` names what ran short, `left` what there is."""

    def __init__(self, stockrecord_id: int, left: int):
        self.stockrecord_id, self.left = stockrecord_id, left
        super().__init__(f"Stock record {stockrecord_id}: {left} left.")


def move_allocation(stockrecord_id: int, pieces: int) -> None:
    """Allocate `pieces` more, or give back if negative. Raises ShortOfStock.

    One conditional UPDATE: the database checks and writes in the same breath.
    """
    if not pieces:
        return
    model = get_model("partner", "StockRecord")
    rows = model.objects.filter(pk=stockrecord_id)
    allocated = Coalesce(F("num_allocated"), 0) + pieces
    with writing(model._meta.db_table, stockrecord_id):
        moved = rows.filter(num_in_stock__gte=allocated).update(num_allocated=allocated)
    if not moved:
        record = rows.first()
        raise ShortOfStock(stockrecord_id, max(record.net_stock_level, 0) if record else 0)
