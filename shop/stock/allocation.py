"""Moves pieces of a stock record between free and allocated, never more than there are."""

from django.db.models import Case, F, IntegerField, When
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


def move_allocations(pieces: dict[int, int]) -> None:
    """The same for {stock record id: pieces}, all or none: the caller's transaction is rolled back
    where it raises ShortOfStock, which names the first that is short.

    Of several, the rows are locked in the order of their keys, so that nobody with the same records
    in another order waits for us while we wait for them; then one conditional UPDATE.
    """
    moves = {pk: moved for pk, moved in sorted(pieces.items()) if moved}
    if len(moves) < 2:
        for pk, moved in moves.items():
            move_allocation(pk, moved)
        return
    model = get_model("partner", "StockRecord")
    rows = model.objects.filter(pk__in=moves).order_by("pk")
    locked = {record.pk: record for record in rows.select_for_update(no_key=True)}
    more = Case(*(When(pk=pk, then=n) for pk, n in moves.items()), output_field=IntegerField())
    allocated = Coalesce(F("num_allocated"), 0) + more
    with writing(model._meta.db_table, *moves):
        moved = rows.order_by().filter(num_in_stock__gte=allocated).update(num_allocated=allocated)
    if moved != len(moves):
        raise _first_short(moves, locked)


def _first_short(moves: dict[int, int], locked: dict) -> ShortOfStock:
    left = {pk: max(locked[pk].net_stock_level, 0) if pk in locked else 0 for pk in moves}
    return next(ShortOfStock(pk, left[pk]) for pk, wanted in moves.items() if wanted > left[pk])
