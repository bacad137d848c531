"""The stock records as staff see them: what each is called, what is left, what sold, its state."""

from datetime import timedelta

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
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce, NullIf
from oscar.core.loading import get_model

from shop.orders.status import CLOSED
from shop.stock_alerts.low_stock import THRESHOLD
from shop.stock_alerts.selectors import waiting
from shop.web.site_days import start_of, today

SOLD_DAYS = 28
LIVE, LOW, OUT, HIDDEN = "live", "low", "out", "hidden"
STATES = [(LIVE, "Live"), (LOW, "Low stock"), (OUT, "Out of stock"), (HIDDEN, "Hidden")]


def records() -> QuerySet:
    """Stock records with `title`, `held`, `left`, `state` (of STATES). What is hidden is no
    shopper's concern, whether it is there or not."""
    hidden = Q(product__is_public=False) | Q(product__parent__is_public=False)
    return (
        get_model("partner", "StockRecord")
        .objects.annotate(
            title=Coalesce(NullIf("product__title", Value("")), "product__parent__title"),
            held=Coalesce(F("num_allocated"), 0),
            left=F("num_in_stock") - F("held"),
        )
        .annotate(
            state=Case(
                When(hidden, then=Value(HIDDEN)),
                When(left__lte=0, then=Value(OUT)),
                When(left__lte=Coalesce("low_stock_threshold", THRESHOLD), then=Value(LOW)),
                default=Value(LIVE),
                output_field=CharField(),
            )
        )
    )


def with_rest(rows: QuerySet) -> QuerySet:
    """With `sold`, `waiting` (people who asked to be told when it is back), and all that a row
    shows but its picture."""
    sold = Coalesce(Subquery(_sold(), output_field=IntegerField()), 0)
    return rows.annotate(sold=sold, waiting=waiting("product")).select_related(
        "product__parent", "product__tape_package", "compare_price"
    )


def _sold() -> QuerySet:
    """Pieces ordered in the last 28 days, today among them; those of closed orders left out."""
    since = start_of(today() - timedelta(SOLD_DAYS - 1))
    lines = get_model("order", "Line").objects.filter(
        stockrecord=OuterRef("pk"), order__date_placed__gte=since
    )
    lines = lines.exclude(order__status__in=CLOSED).order_by()
    return lines.values("stockrecord").annotate(pieces=Sum("quantity")).values("pieces")


def counts() -> dict[str, int]:
    """{state: how many records}, in one query."""
    return dict(records().order_by().values_list("state").annotate(Count("pk")))
