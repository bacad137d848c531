"""The cart at log-in: nothing is lost, and only what changed is told."""

import pytest
from django.contrib.messages import get_messages
from oscar.core.loading import get_model

from tests.factories import PASSWORD, make_product, make_user, put_in_cart

pytestmark = pytest.mark.django_db


@pytest.fixture
def shopper():
    return make_user("ada@example.com")


def log_in(client):
    """(the cart's {title: pieces}, what the shopper is told)"""
    client.get("/cart/")  # takes away what was said before
    answer = client.post("/account/login/", {"login": "ada@example.com", "password": PASSWORD})
    assert answer.status_code == 302
    page = client.get("/cart/")
    (cart,) = get_model("basket", "Basket").open.all()
    lines = {line.product.get_title(): line.quantity for line in cart.lines.all()}
    return lines, [str(message) for message in get_messages(page.wsgi_request)]


def test_the_visitors_cart_is_the_shoppers(client, shopper):
    put_in_cart(client, make_product("box"), 2)
    assert log_in(client) == ({"Box": 2}, [])


def test_what_was_left_before_comes_with_it_and_is_told(client, shopper):
    left = get_model("basket", "Basket").open.create(owner=shopper)
    roll = make_product("roll")
    left.lines.create(
        product=roll, quantity=1, stockrecord=roll.stockrecords.get(), line_reference="roll"
    )
    put_in_cart(client, make_product("box"), 2)
    lines, told = log_in(client)
    assert lines == {"Box": 2, "Roll": 1}
    assert told == ["Your cart also has what you left in it before."]
