"""The sum from which shipping costs nothing, as the offers say."""

from datetime import datetime
from decimal import Decimal

from django.db.models import F, Min
from django.utils import timezone
from oscar.core.loading import get_model


def free_shipping_from() -> Decimal | None:
    """The lowest sum, in the shop's currency, from which an offer on everything pays for all of
    the shipping today; None if no such offer runs, or what ran is used up."""
    offers = get_model("offer", "ConditionalOffer").active.filter(
        offer_type="Site",
        condition__type="Value",
        condition__range__includes_all_products=True,
        benefit__type="Shipping percentage",
        benefit__value=100,
    )
    offers = offers.exclude(max_discount__lte=F("total_discount"))
    offers = offers.exclude(max_global_applications__lte=F("num_applications"))
    return offers.aggregate(sum=Min("condition__value"))["sum"]


def free_shipping_changes_at() -> datetime | None:
    """When the next offer begins or ends, and with it perhaps that sum (aware)."""
    offers = get_model("offer", "ConditionalOffer").objects
    now = timezone.now()
    ahead = [
        offers.filter(**{f"{end}__gt": now}).aggregate(at=Min(end))["at"]
        for end in ("start_datetime", "end_datetime")
    ]
    return min(filter(None, ahead), default=None)
