"""Orders as the desk's lists show them: a fixed number of queries for a page of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import BooleanField, ExpressionWrapper, Prefetch, QuerySet
from oscar.core.loading import get_model

from shop.fulfilment.selectors import pieces_to_send
from shop.orders.links import order_email
from shop.orders.status import NOT_SENT, OrderStatus
from shop.pictures.selectors import Picture, pictures_for_products

from .views import ASKED, DISPUTED, EXPRESS, REFUND_FAILED

# A state is a word and a shape (desk_base.css): the same words on every screen.
STATES = {
    OrderStatus.PLACED: ("Not paid", "off"),
    OrderStatus.PAID: ("To pack", "todo"),
    OrderStatus.PACKED: ("To ship", "half"),
    OrderStatus.SHIPPED: ("Shipped", "sent"),
    OrderStatus.DELIVERED: ("Delivered", "ok"),
    OrderStatus.CANCELED: ("Canceled", "off"),
    OrderStatus.REFUNDED: ("Refunded", "off"),
}
JOINED = ("hold", "user", "shipping_address__country", "promised_arrival")
OF_LINES = (
    "source",
    "product__tape_package",
    "product__product_class",
    "product__parent__product_class",
)


def read_with(orders: QuerySet) -> QuerySet:
    """With all that a row shows, in one query more."""
    lines = get_model("order", "Line").objects.select_related(*OF_LINES).order_by("pk")
    return (
        orders.select_related(*JOINED)
        .prefetch_related(Prefetch("lines", queryset=lines))
        .annotate(
            is_disputed=ExpressionWrapper(DISPUTED, BooleanField()),
            refund_failed=ExpressionWrapper(REFUND_FAILED, BooleanField()),
            refund_asked=ExpressionWrapper(ASKED, BooleanField()),
            is_express=ExpressionWrapper(EXPRESS, BooleanField()),
        )
    )


MOST_PICTURES = 3


@dataclass(frozen=True)
class Item:
    """A line of an order. `pieces` are those that go into the box, `ordered` all of it; `sum` is
    before discounts and tax."""

    name: str
    color: str
    sku: str
    pieces: int
    ordered: int
    picture: Picture | None
    guide: str
    each: Decimal
    sum: Decimal

    @property
    def words(self) -> str:
        return f"{self.ordered} × {self.name}" + (f", {self.color}" if self.color else "")


@dataclass(frozen=True)
class OrderRow:
    """`shape` is the state's, `by` the last day that was promised."""

    pieces: int
    items: tuple[Item, ...]
    place: str
    email: str
    by: date | None
    state: str
    shape: str
    express: bool

    @property
    def goods(self) -> Decimal:
        return sum((item.sum for item in self.items), Decimal(0))

    @property
    def to_pack(self) -> int:
        return sum(item.pieces for item in self.items)

    @property
    def pictures(self) -> list[Picture]:
        return [item.picture for item in self.items if item.picture][:MOST_PICTURES]

    @property
    def words(self) -> str:
        return ", ".join(item.words for item in self.items)


def describe(orders: Iterable) -> list:
    """Orders that were read with `read_with`, each with its row as `desk`."""
    orders = list(orders)
    lines = [line for order in orders for line in order.lines.all()]
    products = [line.product for line in lines if line.product]
    pictures = pictures_for_products(
        {pk for product in products for pk in (product.pk, product.parent_id) if pk}
    )
    for order in orders:
        promised = getattr(order, "promised_arrival", None)
        order.desk = _row(order, pictures, promised and promised.last)
    return orders


def state_of(order) -> tuple[str, str]:
    """(word, shape) of an order that was read with `read_with`."""
    if getattr(order, "hold", None) and order.status in NOT_SENT:
        return "On hold", "off"
    if order.is_disputed or order.refund_failed:
        return "Problem", "bad"
    return STATES.get(order.status, (order.status, "off"))


def _row(order, pictures: dict, by: date | None) -> OrderRow:
    items = tuple(_item(line, pictures) for line in order.lines.all())
    address = order.shipping_address
    parts = (address.line4, address.state) if address else ()
    state, shape = state_of(order)
    return OrderRow(
        pieces=sum(item.ordered for item in items),
        items=items,
        place=", ".join(part for part in parts if part),
        email=order_email(order),
        by=by,
        state=state,
        shape=shape,
        express=order.is_express,
    )


def _item(line, pictures: dict) -> Item:
    product = line.product
    package = getattr(product, "tape_package", None) if product else None
    family = pictures.get(product.parent_id) if product else None
    own = (pictures.get(line.product_id) or family or [None])[0]
    return Item(
        name=line.title,
        color=package.color if package else "",
        sku=line.partner_sku,
        pieces=pieces_to_send(line),
        ordered=line.quantity,
        picture=own,
        guide=line.source.title if hasattr(line, "source") else "",
        each=line.unit_price_excl_tax,
        sum=line.line_price_before_discounts_excl_tax,
    )
