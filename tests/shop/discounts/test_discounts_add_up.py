"""What a cart shows adds up to the cent, and so does the order."""

from decimal import Decimal

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_totals
from tests.factories import make_gift, make_offer, make_product, make_shipping, make_voucher

Applicator = get_class("offer.applicator", "Applicator")
Basket = get_model("basket", "Basket")


def cart_of(lines):
    basket = Basket.objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for number, (price, quantity) in enumerate(lines):
        basket.add_product(make_product(f"tape-{number}", price=price, stock=50), quantity)
    return basket


@pytest.mark.parametrize(
    ("lines", "discount", "total"),
    [
        ([("12.99", 1)], "1.30", "16.64"),
        ([("12.99", 2)], "2.60", "28.33"),
        ([("12.99", 1), ("9.99", 1)], "2.30", "25.63"),
        ([("0.05", 1)], "0.01", "4.99"),
        ([("0.04", 1)], "0.00", "4.99"),
        ([("12.99", 3), ("4.99", 7), ("0.33", 1)], "7.42", "66.81"),
    ],
)
def test_discount_and_total_to_the_cent(db, lines, discount, total):
    make_shipping()
    make_offer("Ten percent", "Count", 1, "Percentage", 10)
    basket = cart_of(lines)
    Applicator().apply(basket)
    totals = cart_totals(basket)
    assert sum(amount for _, amount in totals["discounts"]) == Decimal(discount)
    assert totals["total"] == Decimal(total)
    shown = totals["subtotal"] - Decimal(discount) + totals["shipping"]
    assert totals["total"] == shown


@pytest.mark.parametrize(
    ("codes", "priority", "lines", "paid"),
    [
        ("THIRD GIFT", 0, [("7.07", 1)], "0.00"),  # either alone leaves something
        ("THIRD GIFT", 0, [("9.99", 2)], "5.62"),  # 19.98 − 6.59 − 7.77
        ("THIRD GIFT", 0, [("7.07", 1), ("19.99", 3)], "32.41"),  # 59.97 − 19.79 − 7.77
        ("GIFT", 0, [("7.07", 1), ("19.99", 3)], "52.20"),  # 59.97 − 7.77
        ("GIFT", 9, [("7.07", 1), ("19.99", 3)], "52.20"),
        ("THIRD", 0, [("0.01", 3)], "0.01"),
    ],
)
def test_codes_and_offers_together_take_off_what_they_say(db, codes, priority, lines, paid):
    """The cheapest of three is free first, whatever its priority; a gift is worth all of it."""
    make_shipping()
    offer = make_offer("Three for two", "Count", 3, "Multibuy", None)
    type(offer).objects.filter(pk=offer.pk).update(priority=priority)
    vouchers = {"THIRD": make_voucher("THIRD", 33), "GIFT": make_gift("GIFT", "7.77")}
    basket = cart_of(lines)
    basket.vouchers.add(*(vouchers[code] for code in codes.split()))
    Applicator().apply(basket, AnonymousUser(), RequestFactory().get("/"))
    totals = cart_totals(basket)
    shown = totals["subtotal"] - sum(amount for _, amount in totals["discounts"])
    assert (basket.total_excl_tax, shown) == (Decimal(paid), Decimal(paid))
