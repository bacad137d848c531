"""Saved views of the orders. A number on the desk is the count of the same rows that the list
behind it shows."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from oscar.core.loading import get_model

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
PROBLEM = (
    (WAITS & Q(status__in=NOT_SENT))
    | DISPUTED
    | _of(refused_refunds())
    | _has(Mail, status=Mail.Status.PARKED)
)


@dataclass(frozen=True)
class OrdersView:
    """`order_by`: of the list, unless a column was chosen; `empty`: what it says without rows."""

    label: str
    rows: Q
    order_by: tuple[str, ...] = ("-date_placed", "-pk")
    empty: str = "There are no orders."


OLDEST = ("date_placed", "pk")
VIEWS = {
    "pack": OrdersView(
        "To pack", Q(status=OrderStatus.PAID) & ~WAITS, OLDEST, "Every paid order is packed."
    ),
    "ship": OrdersView(
        "To ship", Q(status=OrderStatus.PACKED) & ~WAITS, OLDEST, "Every packed order is shipped."
    ),
    "problems": OrdersView("Problems", PROBLEM, OLDEST, "No order has a problem."),
    "shipped": OrdersView("Shipped", Q(status=OrderStatus.SHIPPED), empty="No box is on its way."),
    "all": OrdersView("All", Q()),
}


def orders_in(name: str) -> QuerySet:
    """The orders of a saved view."""
    return get_model("order", "Order").objects.filter(VIEWS[name].rows)


def counts() -> dict[str, int]:
    """How many orders are in each view, in one query."""
    of_each = {name: Count("pk", filter=view.rows or None) for name, view in VIEWS.items()}
    return get_model("order", "Order").objects.aggregate(**of_each)
