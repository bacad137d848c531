"""What a discount does to three carts, to the cent: the carts are made, reckoned by the cart's own
code, and unmade again. Nothing is left behind, so there is no second way of reckoning."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from math import ceil

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_totals
from shop.desk.inventory.labels import label_of
from shop.orders.status import CLOSED
from shop.web.site_days import today

from .terms import OF_PIECES, Terms
from .writing import save_discount

DAYS = 28
LOOKED_AT = 20  # kinds of carts, until one is found that can be bought today
Wanted = Sequence[tuple[object, int]]  # (stock record, pieces)


@dataclass(frozen=True)
class CartShown:
    """`lines` are (pieces, name, price), `taken` (name, dollars) of each discount; `without` is
    the total if there were no such discount, and `given` what it takes off, shipping included."""

    title: str
    lines: tuple[tuple[int, str, Decimal], ...]
    taken: tuple[tuple[str, Decimal], ...]
    shipping: Decimal | None
    shipping_name: str
    total: Decimal
    without: Decimal

    @property
    def given(self) -> Decimal:
        return self.without - self.total


def three_carts(terms: Terms, pk: int | None = None) -> list[CartShown]:
    """The smallest that qualifies, the most common of the last 28 days, and one that does not
    qualify; those of them that there are. `pk` is the offer that is being changed."""
    with transaction.atomic():
        offer = save_discount(_today(terms, pk), None, pk)
        wanted = [
            ("Smallest that qualifies", _smallest(terms, offer.condition)),
            (f"Most common in {DAYS} days", _most_common()),
            ("Does not qualify", _outside(terms, offer.condition)),
        ]
        carts = [(title, lines, _reckon(lines, offer)) for title, lines in wanted if lines]
        offer.suspend()
        shown = [_shown(title, lines, with_it, _reckon(lines)) for title, lines, with_it in carts]
        transaction.set_rollback(True)
    return shown


def _today(terms: Terms, pk: int | None) -> Terms:
    """As if it ran today; of many codes one more, for a cart of ours, which nobody has used."""
    codes = get_model("voucher", "Voucher").objects.filter(offers=pk).count() if pk else 0
    return replace(terms, starts=today(), ends=None, how_many=terms.how_many and codes + 1)


def _sellable():
    """Stock records of which a piece can be bought now, the cheapest first."""
    records = get_model("partner", "StockRecord").objects.filter(
        Q(product__parent=None) | Q(product__parent__is_public=True),
        product__is_public=True,
        price__gt=0,
        num_in_stock__gt=0,
    )
    return records.select_related("product__parent", "product__tape_package").order_by(
        "price", "pk"
    )


def _inside(condition):
    products = condition.range.product_queryset
    return Q(product__in=products) | Q(product__parent__in=products)


def _smallest(terms: Terms, condition) -> Wanted:
    """As few pieces as will do of the cheapest product; where a sum is asked, of the one that
    reaches it with the fewest dollars too many."""
    records = list(_sellable().filter(_inside(condition))[:200])
    found = []
    for record in records:
        pieces = int(condition.value) if terms.kind in OF_PIECES else 1
        if terms.least is not None:
            pieces = ceil(terms.least / record.price)
        if (record.num_in_stock - (record.num_allocated or 0)) >= pieces:
            found.append((pieces * record.price, pieces, record.pk, record))
    return [(record, pieces) for _, pieces, _, record in sorted(found)[:1]]


def _most_common() -> Wanted:
    """What was ordered most often together; of equal ones the last."""
    since = timezone.now() - timedelta(DAYS)
    rows = get_model("order", "Line").objects.filter(order__date_placed__gte=since)
    rows = rows.exclude(order__status__in=CLOSED).order_by("-order_id", "stockrecord_id")
    orders: dict[int, list] = {}
    for order, record, pieces in rows.values_list("order_id", "stockrecord_id", "quantity"):
        orders.setdefault(order, []).append((record, pieces))
    common = Counter(map(tuple, orders.values())).most_common(LOOKED_AT)
    asked = {record for lines, _ in common for record, _ in lines}
    sellable = _sellable().in_bulk(asked)
    for lines, _ in common:
        if all(record in sellable for record, _ in lines):
            return [(sellable[record], pieces) for record, pieces in lines]
    return []


def _outside(terms: Terms, condition) -> Wanted:
    """Something that the discount is not for; else too little of what it is for."""
    if terms.categories and (record := _sellable().exclude(_inside(condition)).first()):
        return [(record, 1)]
    record = _sellable().filter(_inside(condition)).first()
    if record is None:
        return []
    if terms.kind in OF_PIECES:
        return [(record, int(condition.value) - 1)]
    return [(record, 1)] if terms.least is not None and record.price < terms.least else []


def _reckon(lines: Wanted, offer=None) -> dict:
    """The sums of a cart with these lines, and with the code of the offer."""
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for record, pieces in lines:
        basket.add_product(record.product, pieces)
    if offer is not None:
        basket.vouchers.set(offer.vouchers.order_by("-pk")[:1])
    basket.reset_offer_applications()
    get_class("offer.applicator", "Applicator")().apply(basket, AnonymousUser())
    return cart_totals(basket)


def _shown(title: str, lines: Wanted, sums: dict, without: dict) -> CartShown:
    return CartShown(
        title=title,
        lines=tuple((pieces, label_of(record), record.price * pieces) for record, pieces in lines),
        taken=tuple(sums["discounts"]),
        shipping=sums["shipping"],
        shipping_name=sums["shipping_name"],
        total=sums["total"],
        without=without["total"],
    )
