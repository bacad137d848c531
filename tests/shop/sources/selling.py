"""Orders of two guides and of none, and the cents that went back for them."""

from decimal import Decimal

from oscar.core.loading import get_model

from shop.refunds.amounts import worth_of, worth_of_amount
from tests.factories import make_product, put_in_cart
from tests.shop.checkout_form import agree, pay

Order = get_model("order", "Order")


def make_order(client, neck, knee, code=""):
    """Three pieces at $4.99 for the neck, two at $7.77 for the knee, one at $3.33 for nothing."""
    for name, price, pieces, guide in (
        ("tape", "4.99", 3, neck.pk),
        ("roll", "7.77", 2, knee.pk),
        ("oil", "3.33", 1, ""),
    ):
        put_in_cart(client, _product(name, price), pieces, guide=guide)
    if code:
        client.post("/cart/vouchers/add/", {"code": code})
    pay(client, agree(client))
    return Order.objects.latest("pk")


def _product(name, price):
    found = get_model("catalogue", "Product").objects.filter(upc=name).first()
    return found or make_product(name, price=price)


def send_back(order, kind, number, line=0):
    """A refund of pieces of a line, of cents, or of the shipping. Raises RefundError."""
    if kind == "pieces":
        return keep(order, worth_of(order, {order.lines.order_by("pk")[line].pk: number}))
    if kind == "cents":
        return keep(order, worth_of_amount(order, Decimal(number) / 100))
    return keep(order, worth_of(order, {}, shipping=True))


def keep(order, worth, status="sent"):
    return order.refunds.create(
        amount=worth.amount,
        tax=worth.tax,
        shipping=worth.shipping,
        lines=list(worth.lines),
        restock=True,
        reason="Test",
        status=status,
    )
