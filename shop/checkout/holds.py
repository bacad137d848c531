"""Stock holds of a checkout attempt: allocated before payment.

All of this runs inside the caller's transaction, and takes stock records in the order of their
keys, so that two shoppers with the same products in another order never wait for each other.
"""

from django.db.models import Sum

from shop.stock.allocation import move_allocations

from .models import CheckoutAttempt, StockHold


def hold_stock(attempt: CheckoutAttempt, wanted: dict[int, int]) -> None:
    """Make the attempt hold exactly `wanted`, {stock record id: pieces}.

    Raises ShortOfStock; the caller's transaction must then be rolled back.
    """
    held = dict(attempt.holds.values_list("stockrecord_id", "quantity"))
    if held == wanted:
        return
    keys = held.keys() | wanted.keys()
    move_allocations({pk: wanted.get(pk, 0) - held.get(pk, 0) for pk in keys})
    if held:
        attempt.holds.all().delete()
    StockHold.objects.bulk_create(
        StockHold(attempt=attempt, stockrecord_id=pk, quantity=pieces)
        for pk, pieces in wanted.items()
    )


def held_by_cart(basket) -> dict[int, int]:
    """{stock record id: pieces} that this cart's own attempt holds: they are not gone for it."""
    rows = StockHold.objects.filter(
        attempt__basket=basket, attempt__status__in=CheckoutAttempt.ACTIVE
    )
    return dict(rows.values_list("stockrecord_id").annotate(pieces=Sum("quantity")))
