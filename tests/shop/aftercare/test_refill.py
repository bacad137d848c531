"""The refill link: a page that changes nothing, and a button that fills the cart."""

import pytest

from shop.aftercare.links import REFILL, link
from shop.refunds.services import refund_order
from tests.factories import ORIGIN, PRECUT, make_product, put_in_cart
from tests.shop.aftercare.asking import buy_asking
from tests.shop.checkout_form import client_with
from tests.site.ordering import delete_sold

pytestmark = pytest.mark.django_db


def path(order):
    return link(order, REFILL).removeprefix(ORIGIN)


def fill(client, order, **headers):
    return client.post(path(order), headers={"Origin": ORIGIN} | headers)


def test_looking_puts_nothing_into_the_cart(order, client, cart_of):
    page = client.get(path(order))
    (line,) = page.context["lines"]
    assert (line.name, line.quantity, str(line.price)) == ("Tape", 2, "12.99")
    assert dict(page.cookies) == {}
    assert cart_of(client) == {}


def test_button_fills_the_cart_and_twice_is_once(order, client, cart_of):
    for _ in range(2):
        assert fill(client, order)["Location"] == "/cart/"
    assert cart_of(client) == {"Tape": 2}


def test_what_is_in_the_cart_counts(order, tape, client, cart_of):
    put_in_cart(client, tape, 1)
    fill(client, order)
    assert cart_of(client) == {"Tape": 2}


def test_price_of_today_is_shown(order, tape, client):
    tape.stockrecords.update(price="15.00")
    assert "$15.00" in client.get(path(order)).content.decode()


def test_what_was_sent_back_is_left_out(order, client, cart_of):
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="No")
    fill(client, order)
    assert cart_of(client) == {"Tape": 1}


@pytest.mark.parametrize("change", ["deleted", "private", "out"])
def test_what_cannot_be_had_is_named_and_the_rest_comes(tape, client, cart_of, change):
    roll = make_product("roll", package=PRECUT)
    shopper = client_with(tape)
    put_in_cart(shopper, roll)
    order = buy_asking(tape, client=shopper)
    if change == "deleted":
        delete_sold(tape)
    elif change == "private":
        type(tape).objects.filter(pk=tape.pk).update(is_public=False)
    else:
        tape.stockrecords.update(num_in_stock=1)  # which the order holds
    said = "Out of stock right now." if change == "out" else "No longer sold."
    assert said in client.get(path(order)).content.decode()
    assert fill(client, order)["Location"] == "/cart/"
    cart = client.get("/cart/")
    assert f"Tape: {said}" in cart.content.decode()
    assert cart_of(client) == {"Roll": 1}


def test_nothing_to_be_had_stays_on_the_page(order, tape, client, cart_of):
    delete_sold(tape)
    assert "Put it into my cart" not in client.get(path(order)).content.decode()
    answer = fill(client, order)
    assert answer["Location"] == answer.request["PATH_INFO"]
    assert cart_of(client) == {}


def test_more_than_is_on_the_shelf_is_refused_with_a_sentence(order, tape, client, cart_of):
    tape.stockrecords.update(num_in_stock=3)  # two are the order's
    answer = fill(client, order)
    assert answer["Location"] == answer.request["PATH_INFO"]
    assert "only 1 left" in client.get(path(order)).content.decode()
    assert cart_of(client) == {}


def test_form_of_another_site_is_refused(order, client):
    assert client.post(path(order), headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post(path(order)).status_code == 403


def test_altered_link_opens_nothing(order, client):
    assert client.get(path(order)[:-2] + "/").status_code == 404
    assert client.get("/cart/refill/x/").status_code == 404
