"""View data of an order, for its page and its emails."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from django.utils import timezone
from django.utils.text import capfirst

from shop.delivery.selectors import WAREHOUSE, window_words
from shop.pictures.selectors import Picture, pictures_for_products
from shop.tape.packages import Package

from .addresses import address_lines
from .links import order_email
from .status import CLOSED, OrderStatus


@dataclass(frozen=True)
class OrderLine:
    """A line as it was sold: the name and prices of that day, whatever became of the product.
    `line_price` is before discounts: those are taken off below the lines, once."""

    name: str
    details: str
    quantity: int
    line_price: Decimal
    picture: Picture | None = None  # today's, of the color that was sold
    guide: str = ""  # the title of the page that sold it


@dataclass(frozen=True)
class OrderView:
    """`arrival` are the days that were promised at checkout, in words ("Arrives Thursday, March 5
    to Monday, March 9"), empty if none were, or the order goes nowhere.

    `contents` are the browsable product and the package of each line that is still known;
    `came_from` the keys of the pages that sold a line. `once` holds what a template tag has looked
    up of it: a mail is rendered as text and as HTML."""

    number: str
    email: str
    first_name: str
    placed: datetime
    status: str
    lines: tuple[OrderLine, ...]
    totals: dict
    address_lines: tuple[str, ...]
    shipping_name: str
    arrival: str
    contents: tuple[tuple[int, Package | None], ...]
    came_from: tuple[int, ...]
    once: dict = field(default_factory=dict, compare=False, repr=False)

    @property
    def product_ids(self) -> tuple[int, ...]:
        return tuple(product_id for product_id, _ in self.contents)


def order_view(order) -> OrderView:
    lines = list(order.lines.select_related("product__parent", "product__tape_package", "source"))
    products = [line.product for line in lines if line.product]
    ids = {pk for product in products for pk in (product.pk, product.parent_id) if pk}
    pictures = pictures_for_products(ids)
    address = order.shipping_address
    return OrderView(
        number=order.number,
        email=order_email(order),
        first_name=address.first_name if address else "",
        placed=order.date_placed,
        status=order.status,
        lines=tuple(_line(line, pictures) for line in lines),
        totals={
            "subtotal": sum(
                (line.line_price_before_discounts_excl_tax for line in lines), Decimal("0.00")
            ),
            "discounts": _discounts(order),
            "shipping": order.shipping_excl_tax,
            "shipping_name": order.shipping_method,
            "tax": order.total_incl_tax - order.total_excl_tax,
            "total": order.total_incl_tax,
            "currency": order.currency,
        },
        address_lines=address_lines(address) if address else (),
        shipping_name=order.shipping_method,
        arrival=_arrival(order),
        contents=tuple(_content(line.product) for line in lines if line.product),
        came_from=tuple(line.source.page_key for line in lines if hasattr(line, "source")),
    )


def _arrival(order) -> str:
    """Nothing once the days are over: late is late, and no page says that it arrives last week."""
    promised = getattr(order, "promised_arrival", None)
    if promised is None or order.status in (*CLOSED, OrderStatus.DELIVERED):
        return ""
    if promised.last < timezone.now().astimezone(WAREHOUSE).date():
        return ""
    return capfirst(window_words((promised.first, promised.last)))


def _discounts(order) -> list[tuple[str, Decimal]]:
    """(name, amount) of those on products: the shipping charge is what it costs after its own."""
    return [(d.offer_name, d.amount) for d in order.discounts.all() if d.is_basket_discount]


def _content(product) -> tuple[int, Package | None]:
    package = getattr(product, "tape_package", None)
    return product.parent_id or product.pk, package.contents if package else None


def _line(line, pictures: dict) -> OrderLine:
    familys = pictures.get(line.product.parent_id) if line.product else None
    own = pictures.get(line.product_id) or familys or [None]
    package = getattr(line.product, "tape_package", None) if line.product else None
    return OrderLine(
        name=line.title,
        details=f"{package.get_color_display()}, {package.summary}" if package else "",
        quantity=line.quantity,
        line_price=line.line_price_before_discounts_excl_tax,
        picture=own[0],
        guide=line.source.title if hasattr(line, "source") else "",
    )
