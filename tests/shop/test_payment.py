"""Between the form and the order: approve, decline, pay twice, change one's mind."""

import uuid
from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.checkout import services
from shop.checkout.models import CheckoutAttempt
from shop.checkout.orders import order_url
from tests.factories import Product, make_product, make_voucher, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")

CHANGED = "Your cart changed since you confirmed it. Nothing was charged."


def refused(client, attempt, sentences):
    """Pay; the sentence with which it was refused."""
    answer = pay(client, attempt)
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert Order.objects.count() == 0
    return sentences(client)[-1]


def test_payment_page_says_what_is_to_pay_and_that_it_is_a_test(box):
    client = client_with(box)
    page = client.get(f"/checkout/pay/{agree(client).pk}/").content.decode()
    assert "$17.94" in page
    assert "no card is charged" in page


def test_approved_payment_leads_to_the_order(box):
    client = client_with(box)
    answer = pay(client, agree(client))
    assert (answer.status_code, answer["Location"]) == (302, order_url(Order.objects.get()))


def test_payment_approved_twice_gives_one_order(box):
    client = client_with(box)
    attempt = agree(client)
    first, second = pay(client, attempt), pay(client, attempt)
    assert second["Location"] == first["Location"] == order_url(Order.objects.get())
    assert box.stockrecords.get().num_allocated == 1


def test_finalising_twice_returns_the_same_order(box):
    client = client_with(box)
    attempt = agree(client)
    pay(client, attempt)
    again = services.finalise(attempt.pk, prepare_basket=pytest.fail)
    assert again == Order.objects.get()


def test_payment_page_of_an_order_leads_to_it(box):
    client = client_with(box)
    attempt = agree(client)
    pay(client, attempt)
    answer = client.get(f"/checkout/pay/{attempt.pk}/")
    assert answer["Location"] == order_url(Order.objects.get())


def test_same_cart_agreed_twice_is_bought_once(box, sentences):
    client = client_with(box)
    first, second = agree(client), agree(client)
    pay(client, first)
    pay(client, second)
    assert Order.objects.count() == 1
    assert sentences(client)[-1] == "This cart was already bought, or is empty now."


@pytest.mark.parametrize("decision", ["decline", "", "APPROVE"])
def test_declined_payment_leaves_the_cart(box, cart_of, sentences, decision):
    client = client_with(box, 2)
    attempt = agree(client)
    answer = pay(client, attempt, decision)
    attempt.refresh_from_db()
    assert (answer["Location"], attempt.status) == ("/checkout/", "declined")
    assert sentences(client)[-1] == (
        "The payment was declined, and nothing was charged. Your cart is as it was."
    )
    assert cart_of(client) == {"Box": 2}
    assert Order.objects.count() == 0


def test_declined_payment_can_be_tried_again(box):
    client = client_with(box)
    pay(client, agree(client), "decline")
    pay(client, agree(client))
    assert Order.objects.count() == 1


def test_decline_that_comes_after_the_order_changes_nothing(box):
    client = client_with(box)
    attempt = agree(client)
    pay(client, attempt)
    services.decline(attempt)
    assert CheckoutAttempt.objects.get().status == "ordered"


@pytest.mark.parametrize("price", ["13.99", "11.99"])
def test_price_that_changed_meanwhile_is_refused(box, sentences, price):
    client = client_with(box)
    attempt = agree(client)
    box.stockrecords.update(price=Decimal(price))
    assert refused(client, attempt, sentences) == CHANGED


def test_piece_added_meanwhile_is_refused(box, sentences):
    client = client_with(box)
    attempt = agree(client)
    put_in_cart(client, make_product("oil"))
    assert refused(client, attempt, sentences) == CHANGED


def test_code_that_ran_out_meanwhile_is_refused(box, sentences):
    voucher = make_voucher("TEN")
    client = client_with(box)
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    attempt = agree(client)
    type(voucher).objects.update(end_datetime="2021-01-01T00:00Z")
    assert refused(client, attempt, sentences) == CHANGED


def test_code_for_one_use_that_somebody_else_used_is_refused(box, sentences):
    voucher = make_voucher("ONCE", usage="Single use")
    client = client_with(box)
    client.post("/cart/vouchers/add/", {"code": "ONCE"})
    other = client_with(box)
    other.post("/cart/vouchers/add/", {"code": "ONCE"})
    pay(other, agree(other))
    pay(client, agree(client))  # agreed at the full price
    assert sentences(client)[-1] == "This coupon has already been used. Nothing was charged."
    assert (Order.objects.count(), voucher.applications.count()) == (1, 1)


def test_cart_emptied_meanwhile_is_refused(box, sentences):
    client = client_with(box)
    attempt = agree(client)
    attempt.basket.lines.all().delete()
    sentence = refused(client, attempt, sentences)
    assert sentence == "This cart was already bought, or is empty now."


@pytest.mark.parametrize("change", ["private", "sold out"])
def test_product_that_cannot_be_had_any_more_is_refused(box, sentences, change):
    client = client_with(box)
    attempt = agree(client)
    if change == "private":
        Product.objects.update(is_public=False)
    else:
        box.stockrecords.update(num_allocated=50)
    sentence = refused(client, attempt, sentences)
    assert sentence == "Something in your cart is no longer available. Nothing was charged."


def test_shipping_that_is_no_longer_offered_is_refused(box, sentences):
    client = client_with(box)
    attempt = agree(client, shipping_method="express")
    get_model("shipping", "OrderAndItemCharges").objects.filter(code="express").delete()
    sentence = refused(client, attempt, sentences)
    assert sentence == "This way of shipping is no longer offered. Choose another."


def test_last_piece_is_sold_to_the_first_who_pays(sentences):
    last = make_product("last", stock=1)
    first, second = client_with(last), client_with(last)
    attempts = agree(first), agree(second)
    pay(first, attempts[0])
    pay(second, attempts[1])
    assert Order.objects.count() == 1
    assert sentences(second)[-1] == (
        "Something in your cart is no longer available. Nothing was charged."
    )


def test_attempt_that_never_was_is_not_found(client):
    assert client.get(f"/checkout/pay/{uuid.uuid4()}/").status_code == 404
