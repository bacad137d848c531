"""An order as its owner follows it: how far it is, what is in it, buying it again."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.urls import reverse

from shop.cart.once import Form
from shop.cart.services import add_to_cart
from shop.fulfilment.selectors import boxes_of
from shop.orders.order_view import order_view
from shop.orders.status import NOT_SENT, OrderStatus
from shop.pictures.selectors import Picture
from shop.refunds.amounts import money_back

STATES = {
    OrderStatus.PLACED: "Placed",
    OrderStatus.PAID: "Being packed",
    OrderStatus.PACKED: "Packed",
    OrderStatus.SHIPPED: "On its way",
    OrderStatus.CANCELED: "Canceled",
    OrderStatus.REFUNDED: "Refunded",
}
STAGES = {
    OrderStatus.PLACED: "Placed",
    OrderStatus.PAID: "Packing",
    OrderStatus.SHIPPED: "On its way",
    OrderStatus.DELIVERED: "Delivered",
}
# A packed box still waits where it was packed.
STAGE_OF = {OrderStatus.PACKED: OrderStatus.PAID}


@dataclass(frozen=True)
class Stage:
    """A segment of the progress: `state` is done, now or next."""

    word: str
    when: datetime | None
    state: str


@dataclass(frozen=True)
class OrderRow:
    """An order in the list; `names` are its first products."""

    number: str
    url: str
    placed: datetime
    state: str
    names: str
    total: Decimal


@dataclass(frozen=True)
class BoxLine:
    """A line with its picture; `url` is empty where the product is no longer sold."""

    name: str
    details: str
    quantity: int
    price: Decimal
    url: str
    picture: Picture | None
    guide: str


def order_row(order) -> OrderRow:
    lines = list(order.lines.all())
    names = ", ".join(line.title for line in lines[:3])
    return OrderRow(
        number=order.number,
        url=reverse("customer:order", kwargs={"order_number": order.number}),
        placed=order.date_placed,
        state=STATES.get(order.status, order.status),
        names=names + (f" and {len(lines) - 3} more" if len(lines) > 3 else ""),
        total=order.total_incl_tax,
    )


def order_page(order) -> dict:
    """What the order's pages show, for its owner and for whoever looked it up."""
    view = order_view(order)
    return {
        "order": view,
        "state": STATES.get(order.status, order.status),
        "stages": stages(order),
        "boxes": boxes_of(order),
        "box": _box(order, view),
        "can_cancel": order.status in NOT_SENT,
        "back": money_back(order),
        "crumbs": [
            ("Account", reverse("customer:summary")),
            ("Orders", reverse("customer:order-list")),
            (order.number, ""),
        ],
    }


def stages(order) -> list[Stage]:
    """Four segments; none for an order that was canceled or refunded: it goes nowhere."""
    status = STAGE_OF.get(order.status, order.status)
    if status not in STAGES:
        return []
    reached = {change.new_status: change.date_created for change in order.status_changes.all()}
    reached[OrderStatus.PLACED] = order.date_placed
    if status != OrderStatus.PLACED:  # an order is made when its payment is approved
        reached.setdefault(OrderStatus.PAID, order.date_placed)
    here = list(STAGES).index(status)
    return [
        Stage(word, reached.get(stage), "done" if n < here else "now" if n == here else "next")
        for n, (stage, word) in enumerate(STAGES.items())
    ]


def _box(order, view) -> list[BoxLine]:
    lines = list(order.lines.select_related("product__parent"))
    box = []
    for line, shown in zip(lines, view.lines, strict=True):
        product = line.product
        sold = product and product.is_public and (not product.parent or product.parent.is_public)
        url = product.get_absolute_url() if sold else ""
        box.append(
            BoxLine(
                name=shown.name,
                details=shown.details,
                quantity=shown.quantity,
                price=shown.line_price,
                url=url,
                picture=shown.picture,
                guide=shown.guide,
            )
        )
    return box


def buy_again(order, basket, form: Form | None = None) -> list[tuple[bool, str]]:
    """Put the order's products into the cart: (done, sentence) for each that could not be had,
    and one for all that could."""
    results = [
        add_to_cart(
            basket,
            line.product_id or 0,
            str(line.quantity),
            form=form and form.part(line.pk),
        )
        for line in order.lines.all()
    ]
    refusals = [(False, result.sentence) for result in results if not result.done]
    if len(refusals) == len(results):
        return refusals or [(False, "There is nothing in this order that can be bought again.")]
    return [*refusals, (True, f"Order {order.number} is in your cart again.")]
