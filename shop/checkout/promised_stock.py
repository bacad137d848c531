"""A stock record with pieces held for carts or orders cannot be deleted.

Its product, its partner or a parent product would take it along: the database would then drop the
holds of a cart, and forget which pieces an order still has to get.
"""

from django.db.models import F, ProtectedError, Sum
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from shop.orders.status import NOT_SENT

from .models import CheckoutAttempt


class StockIsPromised(ProtectedError):
    """Its text is a sentence for staff."""

    def __init__(self, record, pieces: int):
        super().__init__(promise_sentence(record, pieces), {record})

    def __str__(self):
        return self.args[0]


def promise_sentence(record, pieces: int) -> str:
    held = "1 piece of “{}” is held" if pieces == 1 else f"{pieces} pieces of “{{}}” are held"
    return (
        f"{held.format(record.partner_sku)} for orders and carts, so this cannot be deleted. Ship "
        "or cancel the orders first; carts give theirs back by themselves."
    )


def promised_pieces(record) -> int:
    """How many pieces somebody waits for. What is not counted is never allocated: then the lines
    of orders that have not left are asked."""
    holds = record.holds.filter(attempt__status__in=CheckoutAttempt.ACTIVE)
    lines = get_model("order", "Line").objects.filter(
        stockrecord=record, order__status__in=NOT_SENT
    )
    if record.num_in_stock is not None:
        lines = lines.filter(num_allocated__gt=0).annotate(pieces=F("num_allocated"))
    else:
        lines = lines.annotate(pieces=F("quantity"))
    carts = holds.aggregate(sum=Coalesce(Sum("quantity"), 0))["sum"]
    orders = lines.aggregate(sum=Coalesce(Sum("pieces"), 0))["sum"]
    return max(record.num_allocated or 0, carts + orders)


def refuse_to_delete(sender, instance, **kwargs) -> None:
    """Before a stock record goes, by itself or with what it belongs to. The lock makes shoppers
    wait: they then find it gone, and are told that nothing is left. Raises StockIsPromised."""
    record = sender.objects.select_for_update().filter(pk=instance.pk).first()
    pieces = promised_pieces(record) if record else 0
    if pieces:
        raise StockIsPromised(record, pieces)
