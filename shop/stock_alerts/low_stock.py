"""Which products run low: as many left as their threshold says, or fewer."""

from django.db.models import BooleanField, Case, F, Value, When
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from shop.stock_alerts.selectors import waiting

THRESHOLD = 5  # for a stock record that names none


def low_stock():
    """Stock records, sold-out ones first, then the fewest left. Each has `held` (pieces of orders
    and of carts in checkout), `left` (what can still be sold), `threshold` and `waiting` (people
    who asked to be told when it is back)."""
    records = get_model("partner", "StockRecord").objects.filter(num_in_stock__isnull=False)
    return (
        records.annotate(held=Coalesce(F("num_allocated"), 0))
        .annotate(
            left=F("num_in_stock") - F("held"),
            threshold=Coalesce(F("low_stock_threshold"), THRESHOLD),
        )
        .filter(left__lte=F("threshold"))
        .annotate(
            sold_out=Case(
                When(left__lte=0, then=True), default=Value(False), output_field=BooleanField()
            )
        )
        .annotate(waiting=waiting("product"))
        .select_related("product__parent", "product__tape_package")
        .order_by("-sold_out", "left", "product__title", "pk")
    )
