"""What discounts brought and gave away in the last 28 days."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from oscar.core.loading import get_model

from shop.books.revenue import sales
from shop.orders.status import OrderStatus
from shop.web.site_days import start_of, today

DAYS = 28


@dataclass
class Figures:
    """`net` is what the orders brought for goods, without tax and shipping, less refunds."""

    orders: int = 0
    net: Decimal = Decimal("0.00")
    given: Decimal = Decimal("0.00")


def figures() -> tuple[dict[int, Figures], Figures, int]:
    """({offer: its figures}, those of all orders with a discount, how many orders there were). An
    order with two discounts counts in both rows, and once in all. Canceled orders do not count.
    Four queries, however many there are; most orders have no discount: their lines are not read."""
    last = today()
    first = last - timedelta(DAYS - 1)
    orders = get_model("order", "Order").objects.filter(date_placed__gte=start_of(first))
    orders = orders.exclude(status=OrderStatus.CANCELED)
    rows = get_model("order", "OrderDiscount").objects.filter(order__in=orders.values("pk"))
    cents: dict[int, int] = defaultdict(int)
    for sale in sales(first, last, among=rows.order_by().values("order")):
        cents[sale.order_id] += sale.revenue
    found: dict[int, Figures] = defaultdict(Figures)
    whole, seen = Figures(), set()
    for order, offer, amount in rows.values_list("order_id", "offer_id", "amount"):
        for one, key in ((found[offer], (offer, order)), (whole, order)):
            one.given += amount
            if key not in seen:
                seen.add(key)
                one.orders += 1
                one.net += Decimal(cents[order]) / 100
    return found, whole, orders.count()
