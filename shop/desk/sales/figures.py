"""Figures of a period, in cents: to the cent what its orders and refunds say.

An order counts on the day it was placed, and so do its refunds. Canceled orders are left out. Net
sales, shipping and tax add up to what was paid less what went back.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Sum
from oscar.core.loading import get_model

from shop.books.periods import Period
from shop.books.revenue import Sale, sales
from shop.orders.status import OrderStatus
from shop.refunds.models import Refund
from shop.web.site_days import day_of, start_of


@dataclass(frozen=True)
class Sold:
    """An order that was not canceled. `kept`, `tax`: paid, less what went back; `state` is the one
    it was shipped to, "" outside of the country."""

    pk: int
    day: date
    state: str
    kept: int
    tax: int


@dataclass
class Row:
    """A product, a guide, a state, a day or a code; `orders` are keys."""

    name: str
    pieces: int = 0
    net: int = 0
    tax: int = 0
    discount: int = 0
    orders: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Figures:
    """All of a period. Amounts in cents."""

    period: Period
    sold: list[Sold]
    lines: list[Sale]
    discounts_given: list[tuple[int, str, bool, int]]  # (order, code or name, on goods, cents)

    @property
    def net(self) -> int:
        return sum(line.revenue for line in self.lines)

    @property
    def before(self) -> int:
        return sum(line.before for line in self.lines)

    @property
    def discounts(self) -> int:
        return sum(cents for _, _, on_goods, cents in self.discounts_given if on_goods)

    @property
    def refunded(self) -> int:
        """Of goods."""
        return self.before - self.discounts - self.net

    @property
    def tax(self) -> int:
        return sum(order.tax for order in self.sold)

    @property
    def shipping(self) -> int:
        return sum(order.kept for order in self.sold) - self.net - self.tax

    @property
    def orders(self) -> int:
        return len(self.sold)

    @property
    def average(self) -> int:
        return round(self.net / self.orders) if self.orders else 0

    def by(self, what: Callable[[Sale], tuple[object, str]]) -> dict[object, Row]:
        """{key: row} of what (key, name) says of a line, most net sales first."""
        rows: dict[object, Row] = {}
        for line in self.lines:
            key, name = what(line)
            row = rows.setdefault(key, Row(name))
            row.pieces += line.units
            row.net += line.revenue
            row.orders.add(line.order_id)
        return dict(sorted(rows.items(), key=lambda pair: (-pair[1].net, pair[1].name)))

    def by_state(self) -> list[Row]:
        """Those that took tax, most first; then all others as one."""
        net: dict[int, int] = defaultdict(int)
        for line in self.lines:
            net[line.order_id] += line.revenue
        rows: dict[str, Row] = {}
        for order in self.sold:
            name = (order.state if order.tax else "") or "Without tax"
            row = rows.setdefault(name, Row(name))
            row.orders.add(order.pk)
            row.net += net[order.pk]
            row.tax += order.tax
        return sorted(rows.values(), key=lambda row: (row.name == "Without tax", -row.tax))

    def by_day(self) -> list[Row]:
        """Every day of the period, also those without an order; the newest first."""
        found = self.by(lambda line: (line.day, ""))
        rows = [(day, found.get(day, Row(""))) for day in reversed(self.period.days)]
        return [replace(row, name=f"{day:%a, %b} {day.day}") for day, row in rows]

    def by_code(self) -> list[Row]:
        """Discounts by their code or name, the dearest first."""
        rows: dict[str, Row] = {}
        for order, name, _, cents in self.discounts_given:
            row = rows.setdefault(name, Row(name))
            row.orders.add(order)
            row.discount += cents
        return sorted(rows.values(), key=lambda row: -row.discount)


def figures(period: Period) -> Figures:
    """Five queries, however many orders there are."""
    placed = {
        "date_placed__gte": start_of(period.first),
        "date_placed__lt": start_of(period.last + timedelta(1)),
    }
    orders = get_model("order", "Order").objects.filter(**placed)
    kept = orders.exclude(status=OrderStatus.CANCELED)
    back = _refunds(kept)
    sold = [_sold(row, *back.get(row[0], (0, 0))) for row in _rows(kept)]
    known = {order.pk for order in sold}
    lines = [line for line in sales(period.first, period.last) if line.order_id in known]
    return Figures(period, sold, lines, _discounts(kept))


def _rows(orders) -> Iterable[tuple]:
    return orders.order_by("pk").values_list(
        "pk",
        "date_placed",
        "shipping_address__state",
        "total_incl_tax",
        "total_excl_tax",
    )


def _refunds(orders) -> dict[int, tuple[Decimal, Decimal]]:
    """{order: (amount, tax in it)}."""
    rows = Refund.objects.filter(status__in=Refund.COUNTED, order__in=orders.values("pk"))
    sums = rows.order_by().values("order").annotate(back=Sum("amount"), of_tax=Sum("tax"))
    return {row["order"]: (row["back"], row["of_tax"]) for row in sums}


def _discounts(orders) -> list[tuple[int, str, bool, int]]:
    model = get_model("order", "OrderDiscount")
    rows = model.objects.filter(order__in=orders.values("pk")).order_by("pk")
    return [
        (order, code or name or "", category == model.BASKET, _cents(amount))
        for order, code, name, category, amount in rows.values_list(
            "order_id", "voucher_code", "offer_name", "category", "amount"
        )
    ]


def _sold(row: tuple, back, tax_back) -> Sold:
    pk, placed, state, gross, net = row
    return Sold(
        pk=pk,
        day=day_of(placed),
        state=state or "",
        kept=_cents(gross - back),
        tax=_cents(gross - net - tax_back),
    )


def _cents(amount) -> int:
    return round(Decimal(amount) * 100)
