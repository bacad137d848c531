"""The sum from which shipping costs nothing, as the offers say."""

from datetime import datetime
from decimal import Decimal

from django.db.models import F, Min, Q
from django.db.models.functions import Now
from oscar.core.loading import get_model

from page_cache.reads import is_reading, narrow, note_rows, valid_until


def free_shipping_from() -> Decimal | None:
    """The lowest sum, in the shop's currency, from which an offer on everything pays for all of
    the shipping today; None if no such offer runs, or what ran is used up."""
    model = get_model("offer", "ConditionalOffer")
    offers = model.active.filter(
        offer_type="Site",
        condition__type="Value",
        condition__range__includes_all_products=True,
        benefit__type="Shipping percentage",
        benefit__value=100,
    )
    offers = offers.exclude(max_discount__lte=F("total_discount"))
    offers = offers.exclude(max_global_applications__lte=F("num_applications"))
    # An order counts the uses of its own offers; what gives uses back is written plainly.
    if is_reading():
        valid_until(_changes_at())
    with narrow(model._meta.db_table):
        sums = dict(offers.values_list("pk", "condition__value"))
    note_rows(model._meta.db_table, sums)
    return min(sums.values(), default=None)


def _changes_at() -> datetime | None:
    """When the next offer begins or ends, and with it perhaps that sum (aware)."""
    moments = get_model("offer", "ConditionalOffer").objects.aggregate(
        starts=Min("start_datetime", filter=Q(start_datetime__gt=Now())),
        ends=Min("end_datetime", filter=Q(end_datetime__gt=Now())),
    )
    return min(filter(None, moments.values()), default=None)
