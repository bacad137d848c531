"""Views, adds, orders, units and revenue by guide and by day."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from django.urls import reverse

from guides.selectors import guide_model
from shop.books.periods import Period
from shop.books.revenue import sales
from shop.sources.models import DailyAdds

from .models import DailyViews

WITHOUT, GONE = "Without a guide", "A page that is no longer there"


@dataclass
class Row:
    """What one guide brought; `orders` are the orders' keys, `cents` the revenue."""

    title: str
    url: str = ""
    views: int = 0
    adds: int = 0
    units: int = 0
    cents: int = 0
    orders: set[int] = field(default_factory=set)

    @property
    def revenue(self) -> Decimal:
        return Decimal(self.cents).scaleb(-2)  # with both places, in a CSV too

    @property
    def order_count(self) -> int:
        return len(self.orders)

    def cells(self) -> list:
        """As the report shows them, and the CSV."""
        return [self.title, self.views, self.adds, self.order_count, self.units, self.revenue]


@dataclass(frozen=True)
class Figures:
    """`rows` best first, those without a guide last; an order of two guides is one in `total`.
    `views` and `cents` are by day, in step with `days`."""

    rows: list[Row]
    total: Row
    days: list[date]
    views: list[int]
    cents: list[int]


def figures_by_guide(period: Period, region_id: int | None = None) -> Figures:
    """Every live guide, and whatever else was read or sold something; of a region, its guides
    alone. Five queries, however many guides, days and orders there are."""
    guides = guide_model().objects.filter(regions=region_id) if region_id else guide_model().objects
    known = {pk: (title, live) for pk, title, live in guides.values_list("pk", "title", "live")}
    table = _Table({pk: title for pk, (title, _) in known.items()}, only_known=bool(region_id))
    for pk, (_, live) in known.items():
        if live:
            table.row(pk)
    table.fill(period)
    total = Row("Total")
    for row in table.rows.values():
        total.views += row.views
        total.adds += row.adds
        total.units += row.units
        total.cents += row.cents
        total.orders |= row.orders
    rest = [table.rows.pop(None)] if None in table.rows else []
    best = sorted(table.rows.values(), key=lambda row: (-row.cents, -row.views, row.title))
    days = period.days
    views, cents = ([by_day[day] for day in days] for by_day in (table.views, table.cents))
    return Figures([*best, *rest], total, days, views, cents)


def figures_of_guide(page_key: int, period: Period) -> Row:
    """One guide's row. Four queries."""
    table = _Table({page_key: ""}, only_known=True)
    row = table.row(page_key)
    table.fill(period, page_key)
    return row


class _Table:
    """Rows by page, and sums by day. Pages that are not `known` have a row only if that is wanted:
    guides that were deleted, and None for what no page sold."""

    def __init__(self, known: dict[int, str], *, only_known: bool):
        self.known, self.only_known = known, only_known
        self.rows: dict[int | None, Row] = {}
        self.views: Counter = Counter()
        self.cents: Counter = Counter()

    def row(self, key: int | None, title: str = "") -> Row | None:
        if key not in self.known and self.only_known:
            return None
        if key not in self.rows:
            url = reverse("wagtailadmin_pages:edit", args=[key]) if key in self.known else ""
            name = self.known.get(key) or title or GONE
            self.rows[key] = Row(WITHOUT if key is None else name, url)
        return self.rows[key]

    def fill(self, period: Period, page_key: int | None = None) -> None:
        """Sales first: they know the titles of pages that are gone."""
        for sale in sales(period.first, period.last, page_key):
            if row := self.row(sale.page_key, sale.title):
                row.units += sale.units
                row.cents += sale.revenue
                row.orders |= {sale.order_id} if sale.units else set()
                self.cents[sale.day] += sale.revenue
        for key, day, views in _counted(DailyViews, "views", period, page_key):
            if row := self.row(key):
                row.views += views
                self.views[day] += views
        for key, _, adds in _counted(DailyAdds, "adds", period, page_key):
            if row := self.row(key):
                row.adds += adds


def _counted(model, name: str, period: Period, page_key: int | None):
    rows = model.objects.filter(date__gte=period.first, date__lte=period.last)
    if page_key:
        rows = rows.filter(page_key=page_key)
    return rows.values_list("page_key", "date", name)
