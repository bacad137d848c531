"""What a cart shows adds up to the cent, and so does the order."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_totals
from tests.factories import make_offer, make_product, make_shipping

Applicator = get_class("offer.applicator", "Applicator")
Basket = get_model("basket", "Basket")


@pytest.mark.parametrize(
    ("lines", "discount", "total"),
    [
        ([("12.99", 1)], "1.29", "16.65"),
        ([("12.99", 2)], "2.59", "28.34"),
        ([("12.99", 1), ("9.99", 1)], "2.28", "25.65"),
        ([("0.05", 1)], "0.00", "5.00"),
        ([("0.04", 1)], "0.00", "4.99"),
        ([("12.99", 3), ("4.99", 7), ("0.33", 1)], "7.41", "66.82"),
    ],
)
def test_discount_and_total_to_the_cent(db, lines, discount, total):
    make_shipping()
    make_offer("Ten percent", "Count", 1, "Percentage", 10)
    basket = Basket.objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for number, (price, quantity) in enumerate(lines):
        basket.add_product(make_product(f"tape-{number}", price=price, stock=50), quantity)
    Applicator().apply(basket)
    totals = cart_totals(basket)
    assert sum(amount for _, amount in totals["discounts"]) == Decimal(discount)
    assert totals["total"] == Decimal(total)
    shown = totals["subtotal"] - Decimal(discount) + totals["shipping"]
    assert totals["total"] == shown
