"""What orders brought, line by line, and which page sold it: to the cent what the orders say.

Revenue is the price of the goods after discounts, without tax and shipping, less what went back.
A refund counts on the day of its order. Pieces that came back take their own price off their own
line; an amount without pieces is shared by all lines of the order, and comes off the shipping only
when nothing is left of the goods.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import QuerySet
from oscar.core.loading import get_model

from shop.orders.status import CLOSED
from shop.refunds.amounts import CENT, share
from shop.refunds.models import Refund
from shop.refunds.pieces import pieces_back
from shop.web.site_days import day_of, start_of

FIELDS = (
    *("pk", "order_id", "quantity", "line_price_excl_tax", "line_price_incl_tax"),
    *("source__page_key", "source__title", "order__date_placed", "order__status"),
    *("order__shipping_excl_tax", "order__shipping_incl_tax"),
    *("product_id", "product__parent_id", "title", "line_price_before_discounts_excl_tax"),
)


@dataclass(frozen=True)
class Sale:
    """A line of an order: the pieces that were kept, and what they brought, in cents; `before` is
    what they cost before discounts and refunds.

    `day` is the order's, where the site is. `product_id` is the browsable product, None for one
    that is gone; `name` the line's. `page_key` is None for a line that no page sold.
    """

    order_id: int
    day: date
    product_id: int | None
    name: str
    before: int
    page_key: int | None
    title: str
    units: int
    revenue: int


def sales(
    first: date, last: date, page_key: int | None = None, *, among: QuerySet | None = None
) -> list[Sale]:
    """Every line of the orders of these days, both included; of one page's lines, if it is named;
    of the orders with the keys that `among` selects. Two queries, however many there are."""
    placed = {"date_placed__gte": start_of(first), "date_placed__lt": start_of(last + timedelta(1))}
    orders = get_model("order", "Order").objects.filter(**placed)
    if among is not None:
        orders = orders.filter(pk__in=among)
    if page_key:
        orders = orders.filter(lines__source__page_key=page_key).distinct()
    rows = get_model("order", "Line").objects.filter(order__in=orders.values("pk"))
    lines = defaultdict(list)
    for row in rows.order_by("order_id", "pk").values(*FIELDS):
        lines[row["order_id"]].append(row)
    refunds = defaultdict(list)
    for refund in Refund.objects.filter(status__in=Refund.COUNTED, order__in=orders.values("pk")):
        refunds[refund.order_id].append(refund)
    found = [sale for pk, of_order in lines.items() for sale in _sales(of_order, refunds[pk])]
    return [sale for sale in found if page_key in (None, sale.page_key)]


def _sales(lines: Sequence[dict], refunds: Sequence[Refund]) -> list[Sale]:
    back = pieces_back(refunds)
    kept = [_kept(line, back[line["pk"]]) for line in lines]
    nets = [_cents(line["line_price_excl_tax"]) for line in lines]
    left = sum(nets) - min(max(_goods_back(lines[0], refunds), 0), sum(nets))
    revenues = split(left, kept if sum(kept) else nets)
    return [
        Sale(
            order_id=line["order_id"],
            day=day_of(line["order__date_placed"]),
            product_id=line["product__parent_id"] or line["product_id"],
            name=line["title"],
            before=_cents(line["line_price_before_discounts_excl_tax"]),
            page_key=line["source__page_key"],
            title=line["source__title"] or "",
            units=0 if line["order__status"] in CLOSED else line["quantity"] - back[line["pk"]],
            revenue=revenue,
        )
        for line, revenue in zip(lines, revenues, strict=True)
    ]


def _kept(line: dict, back: int) -> int:
    """What the pieces that did not come back cost, in cents."""
    gross, net, pieces = line["line_price_incl_tax"], line["line_price_excl_tax"], line["quantity"]
    returned = share(gross, back, pieces) - share(gross - net, back, pieces)
    return max(_cents(net - returned), 0)


def _goods_back(order: dict, refunds: Sequence[Refund]) -> int:
    """What went back for goods, without tax and shipping, in cents; more than the goods cost where
    an amount took of the shipping, too."""
    carried = sum((refund.shipping for refund in refunds), Decimal(0))
    gross, net = order["order__shipping_incl_tax"], order["order__shipping_excl_tax"]
    carried_net = (net * carried / gross).quantize(CENT, ROUND_HALF_UP) if gross else carried
    return _cents(sum((refund.amount - refund.tax for refund in refunds), -carried_net))


def split(total: int, weights: Sequence[int]) -> list[int]:
    """`total` in shares by `weights` that add up to it: whoever lost most by rounding down gets a
    cent more, the first of equals. None of both is negative."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    shares = [total * weight // whole for weight in weights]
    lost = sorted(range(len(weights)), key=lambda n: (-(total * weights[n] % whole), n))
    for n in lost[: total - sum(shares)]:
        shares[n] += 1
    return shares


def _cents(amount: Decimal) -> int:
    return int((amount * 100).to_integral_value(ROUND_HALF_UP))
