"""Between the form and the order: approve, decline, pay twice, change one's mind."""

import uuid
from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import finalise
from shop.orders.links import order_url
from tests.factories import Product, make_product, make_voucher, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")


def test_payment_page_says_what_is_to_pay_and_that_it_is_a_test(box):
    client = client_with(box)
    page = client.get(agree(client).payment_url).content.decode()
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
    assert first["Location"].startswith("http://testserver/checkout/order/")
    assert (second.status_code, Order.objects.count()) == (302, 1)
    assert box.stockrecords.get().num_allocated == 1


def test_finalising_twice_returns_the_same_order(box):
    client = client_with(box)
    attempt = agree(client)
    pay(client, attempt)
    assert finalise(attempt.pk) == Order.objects.get()


def test_same_cart_agreed_twice_is_one_payment(box):
    client = client_with(box)
    assert agree(client) == agree(client)
    assert box.stockrecords.get().num_allocated == 1


def test_agreeing_anew_closes_the_payment_page_of_before(box):
    client = client_with(box)
    first, second = agree(client), agree(client, shipping_method="express")
    assert client.get(first.payment_url).context["expired"]
    first.refresh_from_db()
    assert (first.status, second.status) == ("canceled", "paying")
    assert (second.total, box.stockrecords.get().num_allocated) == (Decimal("25.94"), 1)


@pytest.mark.parametrize("decision", ["decline", "", "APPROVE"])
def test_declined_payment_leaves_the_cart_and_can_be_tried_again(box, cart_of, decision):
    client = client_with(box, 2)
    attempt = agree(client)
    answer = client.post(attempt.payment_url, {"decision": decision})
    assert answer["Location"] == f"{attempt.payment_url}?declined=1"
    attempt.refresh_from_db()
    assert (attempt.status, cart_of(client), Order.objects.count()) == ("paying", {"Box": 2}, 0)
    pay(client, attempt)
    assert Order.objects.count() == 1


def test_going_back_from_the_payment_page_leaves_everything(box, cart_of):
    client = client_with(box, 2)
    attempt = agree(client)
    page = pay(client, attempt, "cancel")
    assert "You left before paying" in page.content.decode()
    assert (cart_of(client), box.stockrecords.get().num_allocated) == ({"Box": 2}, 2)
    form = client.get("/checkout/").context["form"]
    assert (form["email"].value(), form["city"].value()) == ("ada@example.com", "Lindon")
    assert agree(client) == attempt  # the same page is opened again


@pytest.mark.parametrize(
    ("price", "sentence"),
    [
        ("13.99", "The price of Box went from $12.99 to $13.99."),
        ("11.99", "The price of Box went from $12.99 to $11.99."),
    ],
)
def test_price_that_changed_since_the_form_was_shown_is_shown_first(box, price, sentence):
    client = client_with(box)
    seen = shown(client)
    box.stockrecords.update(price=Decimal(price))
    page = send_form(client, seen=seen)
    total = Decimal(price) + Decimal("4.95")
    assert page.context["changed"] == (sentence, f"The total is now ${total}.")
    assert CheckoutAttempt.objects.count() == 0
    assert send_form(client, seen=page.context["seen"]).status_code == 302


def test_piece_added_in_another_tab_is_shown_first(box):
    client = client_with(box)
    seen = shown(client)
    put_in_cart(client, make_product("oil"))
    page = send_form(client, seen=seen)
    assert page.context["changed"][0] == "Oil was added to your cart."


def test_code_that_ran_out_meanwhile_is_shown_first(box):
    voucher = make_voucher("TEN")
    client = client_with(box)
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    seen = shown(client)
    type(voucher).objects.update(end_datetime="2021-01-01T00:00Z")
    page = send_form(client, seen=seen)
    assert page.context["changed"][0] == "10 % off no longer applies."


@pytest.mark.parametrize("seen", ["", "x", "eyJhIjoxfQ:1:forged"])
def test_forged_or_missing_total_is_shown_first(box, seen):
    page = send_form(client_with(box), seen=seen)
    assert page.context["changed"] == ("Check the total below.",)
    assert CheckoutAttempt.objects.count() == 0


def test_price_that_changes_at_the_payment_page_is_the_next_shoppers(box):
    client = client_with(box)
    attempt = agree(client)
    box.stockrecords.update(price=Decimal("99.00"))
    pay(client, attempt)
    assert Order.objects.get().total_incl_tax == Decimal("17.94")


def test_code_for_one_use_is_claimed_at_the_payment_page(box):
    make_voucher("ONCE", usage="Single use")
    client, other = client_with(box), client_with(box)
    for shopper in (client, other):
        shopper.post("/cart/vouchers/add/", {"code": "ONCE"})
    seen = shown(client)
    agree(other)
    page = send_form(client, seen=seen)
    assert page.context["changed"][0] == "10 % off no longer applies."


def test_product_withdrawn_at_the_payment_page_is_still_this_shoppers(box):
    client = client_with(box)
    attempt = agree(client)
    Product.objects.update(is_public=False)
    pay(client, attempt)
    assert Order.objects.get().lines.get().title == "Box"


def test_last_piece_belongs_to_whoever_came_to_the_payment_page_first():
    last = make_product("last", stock=1)
    first, second = client_with(last), client_with(last)
    seen = shown(second)
    attempt = agree(first)
    page = send_form(second, seen=seen)
    assert page.context["form"].non_field_errors() == [
        "Last is out of stock. Change your cart to go on."
    ]
    pay(first, attempt)
    assert Order.objects.count() == 1


def test_what_was_added_while_paying_stays_in_the_cart(box, cart_of):
    client = client_with(box)
    attempt = agree(client)
    put_in_cart(client, make_product("oil"))
    put_in_cart(client, box, 2)
    pay(client, attempt)
    assert cart_of(client) == {"Box": 2, "Oil": 1}
    assert Order.objects.get().lines.get().quantity == 1


@pytest.mark.parametrize("page", ["return", "canceled"])
def test_attempt_that_never_was_is_not_found(client, db, page):
    assert client.get(f"/checkout/{page}/{uuid.uuid4()}/").status_code == 404
