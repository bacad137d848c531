"""Discounts with their days and states."""

from django.db.models import (
    Case,
    CharField,
    Count,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Now
from django.utils import timezone
from oscar.core.loading import get_model

from shop.web.site_days import now_until

LIVE, SCHEDULED, ENDED, SUSPENDED, USED_UP = "live", "scheduled", "ended", "suspended", "used-up"
STATES = {
    LIVE: ("Live", "ok"),
    SCHEDULED: ("Scheduled", "todo"),
    ENDED: ("Ended", "off"),
    SUSPENDED: ("Suspended", "off"),
    USED_UP: ("Used up", "off"),
}
TABS = {LIVE: (LIVE,), SCHEDULED: (SCHEDULED,), ENDED: (ENDED, SUSPENDED, USED_UP)}


def discounts() -> QuerySet:
    """Offers with `code` (the first one), how many `codes`, `starts`, `ends` and `state` (of
    STATES). The days of a code are its own."""
    codes = get_model("voucher", "Voucher").objects.filter(offers=OuterRef("pk")).order_by("pk")
    return (
        get_model("offer", "ConditionalOffer")
        .objects.annotate(
            code=Subquery(codes.values("code")[:1]),
            codes=Coalesce(Subquery(_how_many(codes), output_field=IntegerField()), 0),
            starts=Coalesce(Subquery(codes.values("start_datetime")[:1]), "start_datetime"),
            ends=Coalesce(Subquery(codes.values("end_datetime")[:1]), "end_datetime"),
        )
        .annotate(state=_state())
        .select_related("condition__range", "benefit__range")
    )


def _how_many(codes: QuerySet) -> QuerySet:
    return codes.order_by().values("offers").annotate(n=Count("pk")).values("n")


def _state() -> Case:
    used = Q(max_global_applications__lte=F("num_applications"))
    used |= Q(max_discount__lte=F("total_discount"))
    return Case(
        When(status="Suspended", then=Value(SUSPENDED)),
        When(ends__lt=Now(), then=Value(ENDED)),
        When(used, then=Value(USED_UP)),
        When(starts__gt=Now(), then=Value(SCHEDULED)),
        default=Value(LIVE),
        output_field=CharField(),
    )


def runs(pk: int) -> bool:
    """Whether a discount is given now. A page that asks is kept until that changes by itself."""
    offer = discounts().filter(pk=pk).first()
    if offer is None:
        return False
    now = timezone.now()
    for moment in (offer.starts, offer.ends):
        now_until(moment if moment and moment > now else None)
    return offer.state == LIVE
