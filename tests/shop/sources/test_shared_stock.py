"""What there is of a product is shared by its lines, however many guides sold it."""

import pytest
from oscar.core.loading import get_model

from guides.models import GuidePage
from shop.checkout.models import StockHold
from tests.factories import make_product, put_in_cart

pytestmark = pytest.mark.django_db


@pytest.fixture
def cart(client, neck, knee):
    """Two for the neck and two for the knee, of five."""
    box = make_product("box", stock=5)
    for guide in (neck, knee):
        put_in_cart(client, box, 2, guide=guide.pk)
    return client


def lines(client):
    return client.get("/cart/").context["lines"]


def told(client):
    return [str(message) for message in client.get("/cart/").context["messages"]]


def set_stock(pieces):
    get_model("partner", "StockRecord").objects.update(num_in_stock=pieces)


def test_steppers_end_where_the_stock_of_all_lines_does(cart):
    assert [line.max_quantity for line in lines(cart)] == [3, 3]


def test_one_line_cannot_take_what_another_has(cart):
    told(cart)
    first = lines(cart)[0]
    cart.post(f"/cart/lines/{first.id}/", {"quantity": 4})
    assert told(cart) == ["Box: only 5 left."]
    cart.post(f"/cart/lines/{first.id}/", {"quantity": 3})
    assert [line.quantity for line in lines(cart)] == [3, 2]
    assert [line.max_quantity for line in lines(cart)] == [3, 2]


def test_third_line_cannot_be_added_past_the_stock(cart):
    told(cart)
    box = lines(cart)[0].url.rstrip("/").rpartition("_")[2]
    answer = cart.post(
        f"/cart/add/{box}/",
        {"quantity": 2, "guide": GuidePage.objects.first().pk},
        headers={"Origin": "http://testserver"},
    )
    assert answer.status_code == 302
    assert told(cart) == ["Box: only 5 left."]


@pytest.mark.parametrize(
    ("stock", "warnings"),
    [
        (4, ["", ""]),
        (3, ["", "Only 1 left. Lower the quantity to check out."]),
        (2, ["", "Out of stock. Take it out to check out."]),
        (
            1,
            [
                "Only 1 left. Lower the quantity to check out.",
                "Out of stock. Take it out to check out.",
            ],
        ),
        (0, ["Out of stock. Take it out to check out."] * 2),
    ],
)
def test_lines_further_down_are_the_first_to_go_short(cart, stock, warnings):
    set_stock(stock)
    assert [line.warning for line in lines(cart)] == warnings


def test_checkout_counts_all_lines(cart, shipping):
    set_stock(3)
    assert cart.post("/checkout/hold/")["Location"] == "/cart/"
    assert told(cart)[-1] == "Box: only 3 left. Change your cart to go on."


def test_hold_is_for_all_lines_and_the_cart_still_has_them(cart, shipping):
    assert cart.post("/checkout/hold/")["Location"] == "/checkout/"
    assert StockHold.objects.get().quantity == 4
    assert [(line.warning, line.max_quantity) for line in lines(cart)] == [("", 3), ("", 3)]
