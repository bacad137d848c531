"""Faults, lines 4 to 9: what offers and codes take off together, in the cart and in the order."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from tests.factories import make_offer, make_product, make_voucher
from tests.shop.checkout_form import ADDRESS, agree, client_with, pay
from tests.shop.discounts.carts import applied, cart_of, limited, percent, taken

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Discount = get_model("order", "OrderDiscount")


def with_code(client, code):
    client.post("/cart/vouchers/add/", {"code": code})
    return client


def sums(client):
    """({name: amount}, shipping) of the cart's page."""
    totals = client.get("/cart/").context["totals"]
    return {name: str(amount) for name, amount in totals["discounts"]}, str(totals["shipping"])


def bought(client):
    """What the order of this cart notes of its discounts: [(kind, amount)]."""
    pay(client, agree(client))
    return sorted((d.category, str(d.amount)) for d in Discount.objects.all())


def test_code_with_the_forms_defaults_beside_free_shipping():
    """Faults, line 4: "exclusive", priority 0, beside the free-shipping offer, uses nothing up."""
    limited(make_voucher("TWENTY", 20).offers.get(), exclusive=True)
    client = with_code(client_with(make_product("box", price="18.99"), 2), "TWENTY")
    assert sums(client) == ({"20 % off": "7.60"}, "0.00")
    assert bought(client) == [("Basket", "7.60"), ("Shipping", "4.95")]


def test_code_with_the_forms_defaults_below_the_free_shipping():
    """Faults, line 4: half up, not down."""
    limited(make_voucher("TWENTY", 20).offers.get(), exclusive=True)
    client = with_code(client_with(make_product("box", price="5.99"), 2), "TWENTY")
    assert sums(client) == ({"20 % off": "2.40"}, "4.95")


@pytest.mark.parametrize(
    ("price", "first", "second", "left"),
    [("100.00", 40, 70, "18.00"), ("40.00", 14, 11, "30.62"), ("100.00", 70, 40, "18.00")],
)
def test_percentages_come_one_after_another(price, first, second, left):
    """Faults, line 5: each takes its part of what is left, never of the full price again."""
    percent(first)
    make_voucher("MORE", second)
    client = with_code(client_with(make_product("box", price=price)), "MORE")
    assert client.get("/cart/").context["totals"]["total"] == Decimal(left)
    pay(client, agree(client))
    assert get_model("order", "Order").objects.get().total_incl_tax == Decimal(left)


@pytest.mark.parametrize(("pieces", "off"), [(3, "5.99"), (6, "11.98"), (9, "17.97"), (8, "11.98")])
def test_buy_two_get_one_counts_each_three(pieces, off):
    """Faults, line 6: as often as there are three."""
    make_offer("Three for two", "Count", 3, "Multibuy", None)
    assert taken(applied(cart_of(("5.99", pieces)))) == {"Three for two": off}


def test_code_beside_buy_two_get_one_counts_what_is_still_to_pay():
    """Faults, line 6: 10 % of six of nine pieces at $5.99, which is $35.94."""
    make_offer("Three for two", "Count", 3, "Multibuy", None)
    percent(10, "Ten")
    assert taken(applied(cart_of(("5.99", 9)))) == {"Three for two": "17.97", "Ten": "3.59"}


@pytest.mark.parametrize(
    ("lines", "off"),
    [([("28.98", 2)], "5.80"), ([("12.99", 1)], "1.30"), ([("19.32", 1)] * 3, "5.80")],
)
def test_discount_is_rounded_half_up_once(lines, off):
    """Faults, line 7: once a discount, and the lines add up to it."""
    percent(10, "Ten")
    basket = applied(cart_of(*lines))
    assert taken(basket) == {"Ten": off}
    assert sum(line.discount_value for line in basket.all_lines()) == Decimal(off)


def test_cap_gives_what_is_left_of_it_in_cart_and_checkout():
    """Faults, line 8: 5.00 at most, of which 4.50 are given."""
    limited(percent(10, "Ten"), max_discount=5, total_discount="4.50")
    client = client_with(make_product("box", price="20.00"))
    assert sums(client) == ({"Ten": "0.50"}, "4.95")
    assert bought(client) == [("Basket", "0.50")]
    assert sums(client_with(make_product("oil", price="20.00"))) == ({}, "4.95")


@pytest.mark.parametrize("cart", ["10.00", "100.00"])
def test_two_offers_on_shipping_are_one_row_of_what_was_given(cart):
    """Faults, line 9: the better one, and its row says what it took off."""
    get_model("offer", "ConditionalOffer").objects.all().delete()
    make_offer("Half", "Value", 1, "Shipping percentage", 50)
    make_offer("A dollar", "Value", 1, "Shipping absolute", 1)
    client = client_with(make_product("box", price=cart))
    assert sums(client) == ({}, "2.47")
    assert bought(client) == [("Shipping", "2.48")]
    quote = client_with(make_product("oil", price=cart)).post("/checkout/quote/", ADDRESS)
    assert quote.context["totals"]["shipping"] == Decimal("2.47")


def test_free_shipping_code_on_a_cart_that_ships_free_is_not_used(sentences):
    """Faults, line 9: it takes nothing off, and stays good."""
    voucher = make_voucher("SHIP", usage="Single use")
    voucher.offers.set([make_offer("S", "Count", 1, "Shipping percentage", 100, kind="Voucher")])
    client = client_with(make_product("box", price="40.00"))
    sentences(client)
    with_code(client, "SHIP")
    assert sentences(client) == ["SHIP takes nothing off what is in your cart."]
    with_code(other := client_with(make_product("oil", price="20.00")), "SHIP")
    assert sums(other) == ({}, "0.00")
    other.post(f"/cart/add/{make_product('roll', price='20.00').pk}/", {"quantity": 1})
    assert bought(client) == [("Shipping", "4.95")]
    assert not voucher.applications.exists()
