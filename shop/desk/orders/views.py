"""Saved views of the orders. A number on the desk is the count of the same rows that the list
behind it shows."""

from dataclasses import dataclass

from django.db.models import BooleanField, Count, ExpressionWrapper, Q, QuerySet
from oscar.core.loading import get_model

from shop.delivery.models import ShippingRate
from shop.fulfilment.models import OrderHold
from shop.mails.models import Mail
from shop.orders.status import NOT_SENT, OrderStatus
from shop.refunds.models import Dispute, Refund
from shop.refunds.refused import refused_refunds


def _has(model, **conditions) -> Q:
    """Read once for all orders: there are few such rows."""
    return _of(model.objects.filter(order__isnull=False, **conditions))


def _of(rows: QuerySet) -> Q:
    return Q(pk__in=rows.order_by().values("order"))


DISPUTED = _has(Dispute, decided_at=None)
HELD = _has(OrderHold)
# Its pieces stay here until the payment provider has answered.
ASKED = _has(Refund, status=Refund.Status.ASKED, lines__0__isnull=False)
WAITS = HELD | DISPUTED | ASKED
REFUND_FAILED = _of(refused_refunds())
PROBLEM = (
    (WAITS & Q(status__in=NOT_SENT))
    | DISPUTED
    | REFUND_FAILED
    | _has(Mail, status=Mail.Status.PARKED)
)


@dataclass(frozen=True)
class OrdersView:
    """`order_by`: of the list, unless a column was chosen; `empty`: what it says without rows."""

    label: str
    rows: Q
    order_by: tuple = ("-date_placed", "-pk")
    empty: str = "There are no orders."


FOUND = "found"
OLDEST = ("date_placed", "pk")
EXPRESS = Q(
    shipping_code__in=ShippingRate.objects.filter(packed_first=True).order_by().values("code")
)
URGENT = (ExpressionWrapper(EXPRESS, BooleanField()).desc(), *OLDEST)
VIEWS = {
    "pack": OrdersView(
        "To pack", Q(status=OrderStatus.PAID) & ~WAITS, URGENT, "Every paid order is packed."
    ),
    "ship": OrdersView(
        "To ship", Q(status=OrderStatus.PACKED) & ~WAITS, URGENT, "Every packed order is shipped."
    ),
    "problems": OrdersView("Problems", PROBLEM, OLDEST, "No order has a problem."),
    "shipped": OrdersView("Shipped", Q(status=OrderStatus.SHIPPED), empty="No box is on its way."),
    "all": OrdersView("All", Q()),
}


def orders_in(name: str) -> QuerySet:
    """The orders of a saved view."""
    return get_model("order", "Order").objects.filter(VIEWS[name].rows)


def express_to_pack() -> int:
    """How many of those to pack go first; `express=yes` lists them."""
    return get_model("order", "Order").objects.filter(VIEWS["pack"].rows, EXPRESS).count()


def counts(found: QuerySet | None = None) -> dict[str, int]:
    """How many orders are in each view, in one query; with `found`, how many those are, too."""
    of_each = {name: Count("pk", filter=view.rows or None) for name, view in VIEWS.items()}
    if found is not None:
        keys = found.order_by().values("pk")
        of_each[FOUND] = Count("pk", filter=Q(pk__in=keys))
    return get_model("order", "Order").objects.aggregate(**of_each)
