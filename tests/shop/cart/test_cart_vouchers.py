"""Promo codes, and what they take off."""

from decimal import Decimal

import pytest

from tests.factories import make_product, make_voucher, put_in_cart

pytestmark = pytest.mark.django_db


@pytest.fixture
def cart(client, box, shipping):
    put_in_cart(client, box, 2)
    client.get("/cart/")
    return client


def enter(client, code):
    return client.post("/cart/vouchers/add/", {"code": code})


def totals(client):
    return client.get("/cart/").context["totals"]


def test_totals_without_a_code(cart):
    sums = totals(cart)
    assert (sums["subtotal"], sums["discounts"]) == (Decimal("25.98"), [])
    assert (sums["shipping"], sums["shipping_name"]) == (Decimal("4.95"), "Standard")
    assert (sums["total"], sums["currency"]) == (Decimal("30.93"), "USD")


@pytest.mark.parametrize("code", ["TEN", "ten", " TEN "])
def test_good_code_takes_ten_percent_off(cart, code):
    make_voucher("TEN", 10)
    answer = enter(cart, code)
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    page = cart.get("/cart/")
    assert [code for code, _ in page.context["vouchers"]] == ["TEN"]
    sums = page.context["totals"]
    # 10 % of 25.98 is 2.598: rounded half up.
    assert sums["discounts"] == [("10 % off", Decimal("2.60"))]
    assert sums["total"] == Decimal("25.98") - Decimal("2.60") + Decimal("4.95")


def test_unknown_code_is_answered_and_changes_nothing(cart, sentences):
    sentences(cart)
    enter(cart, "NOPE")
    assert sentences(cart) == ["We don’t know the promo code NOPE. Check how it is spelled."]
    assert totals(cart)["total"] == Decimal("30.93")


@pytest.mark.parametrize("code", ["", " ", "\x00", "A" * 10_240, "'; --", "🦵"])
def test_nonsense_for_a_code_is_answered_with_a_sentence(cart, sentences, code):
    make_voucher()
    sentences(cart)
    assert enter(cart, code).status_code == 302
    assert len(sentences(cart)) == 1
    assert totals(cart)["discounts"] == []


def test_expired_code_is_answered_with_a_sentence(cart, sentences):
    voucher = make_voucher("OLD")
    type(voucher).objects.update(end_datetime="2021-01-01T00:00Z")
    sentences(cart)
    enter(cart, "OLD")
    assert sentences(cart) == ["The promo code OLD has run out."]
    assert totals(cart)["discounts"] == []


def test_code_entered_twice_counts_once(cart):
    make_voucher("TEN", 10)
    enter(cart, "TEN")
    enter(cart, "TEN")
    assert totals(cart)["discounts"] == [("10 % off", Decimal("2.60"))]


def test_code_can_be_taken_off(cart):
    voucher = make_voucher("TEN")
    enter(cart, "TEN")
    assert cart.post(f"/cart/vouchers/{voucher.pk}/remove/").status_code == 302
    assert totals(cart)["total"] == Decimal("30.93")


def test_code_on_an_empty_cart_leads_back_to_the_cart(client, db):
    make_voucher("TEN")
    answer = enter(client, "TEN")
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")


@pytest.mark.parametrize(
    ("price", "shipping_cost", "total"),
    [("34.99", "4.95", "39.94"), ("35.00", "0.00", "35.00"), ("35.01", "0.00", "35.01")],
)
def test_shipping_is_free_from_35_dollars(client, shipping, price, shipping_cost, total):
    put_in_cart(client, make_product("kit", price=price))
    sums = totals(client)
    assert (sums["shipping"], sums["total"]) == (Decimal(shipping_cost), Decimal(total))


def test_shop_without_shipping_methods_ships_for_free(client, box):
    put_in_cart(client, box)
    assert totals(client)["total"] == Decimal("12.99")


def test_codes_are_never_called_by_oscars_words(cart, sentences):
    voucher = make_voucher("TEN", 10)
    once = make_voucher("ONCE", 11, usage="Once per customer")
    make_voucher("LATER", 12)
    type(once).objects.filter(code="LATER").update(start_datetime="2090-01-01T00:00Z")
    sentences(cart)
    said = []
    for code in ("ten", "TEN", "once", "later", ""):
        enter(cart, code)
        said += sentences(cart)
    for _ in range(2):
        cart.post(f"/cart/vouchers/{voucher.pk}/remove/")
        said += sentences(cart)
    assert said == [
        "The promo code TEN is in use.",
        "TEN is already in use for this cart.",
        "Log in to use the promo code ONCE: it works once for each customer.",
        "The promo code LATER can’t be used yet.",
        "Enter a promo code.",
        "The promo code TEN is taken off.",
        "That promo code is no longer on your cart.",
    ]


def test_code_that_takes_nothing_off_is_not_kept(cart, sentences):
    make_voucher("NONE", 0)
    sentences(cart)
    enter(cart, "NONE")
    assert sentences(cart) == ["NONE takes nothing off what is in your cart."]
    assert cart.get("/cart/").context["vouchers"] == []
