"""Changing the cart, and what became of its products since."""

from decimal import Decimal

import pytest
from django.test import Client

from tests.factories import PASSWORD, PRECUT, Product, make_product, make_user, put_in_cart, variant

pytestmark = pytest.mark.django_db


@pytest.fixture
def cart(client, box):
    put_in_cart(client, box, 2)
    return client


def line(client):
    return client.get("/cart/").context["lines"][0]


def change(client, quantity):
    return client.post(f"/cart/lines/{line(client).id}/", {"quantity": quantity})


def test_quantity_is_changed(cart, cart_of, sentences):
    change(cart, 5)
    assert sentences(cart)[-1] == "Your cart now has 5 × Box."
    assert cart_of(cart) == {"Box": 5}


def test_quantity_zero_takes_the_line_out(cart, cart_of, sentences):
    change(cart, 0)
    assert sentences(cart)[-1] == "Taken out of your cart: Box."
    assert cart_of(cart) == {}


@pytest.mark.parametrize("quantity", ["-1", "", "abc", "1.5", "1" * 7, "٣", "9" * 10_240])
def test_nonsense_for_a_quantity_changes_nothing(cart, cart_of, sentences, quantity):
    sentences(cart)
    answer = change(cart, quantity)
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert sentences(cart) == ["Enter a whole number of pieces; 0 takes the line out."]
    assert cart_of(cart) == {"Box": 2}


@pytest.mark.parametrize(
    ("quantity", "sentence"),
    [
        ("51", "Box: only 50 left."),
        ("201", "A cart holds at most 200 pieces. Write to us for a larger order."),
    ],
)
def test_quantity_over_stock_or_over_the_limit_changes_nothing(
    cart, cart_of, sentences, quantity, sentence
):
    sentences(cart)
    change(cart, quantity)
    assert sentences(cart) == [sentence]
    assert cart_of(cart) == {"Box": 2}


def test_line_of_another_shopper_is_not_found(cart, cart_of, sentences):
    stranger = Client()
    stranger.post(f"/cart/lines/{line(cart).id}/", {"quantity": 0})
    assert sentences(stranger) == ["That line is no longer in your cart."]
    put_in_cart(stranger, make_product("oil"))
    stranger.post(f"/cart/lines/{line(cart).id}/", {"quantity": 0})
    assert cart_of(cart) == {"Box": 2}


def test_line_form_without_token_is_refused(box, cart_of):
    client = Client(enforce_csrf_checks=True)
    put_in_cart(client, box)
    answer = change(client, 0)
    assert answer.status_code == 403
    assert "Please send that again" in answer.content.decode()
    assert cart_of(client) == {"Box": 1}


def test_line_shows_todays_price(cart, box):
    box.stockrecords.update(price=Decimal("10.00"))
    found = line(cart)
    assert (found.unit_price, found.line_price) == (Decimal("10.00"), Decimal("20.00"))


def test_line_says_color_and_contents(client):
    box = make_product("box", colors=("blue", "black"), package=PRECUT)
    put_in_cart(client, variant(box, "black"))
    found = line(client)
    assert (found.name, found.contents) == (
        "Box",
        "Black, 20 strips, 10\u00a0in\u00a0/\u00a025\u00a0cm",
    )
    assert found.url == f"/shop/box-black_{variant(box, 'black').pk}/"


def assert_blocked(client, sentence):
    page = client.get("/cart/")
    assert page.status_code == 200
    assert page.context["lines"][0].warning == sentence
    assert sentence in page.content.decode()
    assert 'href="/checkout/"' not in page.content.decode()


GONE = "This product is no longer sold. Take it out to check out."


def test_private_product_stays_in_the_cart_with_a_warning(cart, box):
    Product.objects.update(is_public=False)
    assert_blocked(cart, GONE)


def test_variant_whose_parent_became_private_stays_with_a_warning(client):
    box = make_product("box", colors=("blue",))
    put_in_cart(client, variant(box, "blue"))
    Product.objects.filter(pk=box.pk).update(is_public=False)
    assert_blocked(client, GONE)


def test_product_whose_stock_record_is_deleted_leaves_the_cart(cart, box, cart_of):
    put_in_cart(cart, make_product("oil"))
    box.stockrecords.all().delete()
    assert cart_of(cart) == {"Oil": 1}


def test_deleted_product_leaves_the_cart_and_the_page_works(cart, box, cart_of):
    put_in_cart(cart, make_product("oil"))
    box.delete()
    assert cart_of(cart) == {"Oil": 1}


def test_line_over_stock_says_how_many_are_left(cart, box):
    box.stockrecords.update(num_in_stock=1)
    assert_blocked(cart, "Only 1 left. Lower the quantity to check out.")


def test_line_out_of_stock_says_so(cart, box):
    box.stockrecords.update(num_in_stock=0)
    assert_blocked(cart, "Out of stock. Take it out to check out.")


def test_private_product_can_be_taken_out(cart, cart_of):
    Product.objects.update(is_public=False)
    change(cart, 0)
    assert cart_of(cart) == {}


def test_empty_cart_shows_products_to_start_with(client, box):
    page = client.get("/cart/")
    assert "Your cart is empty" in page.content.decode()
    assert [card.title for card in page.context["products"]] == ["Box"]


def test_cart_survives_for_a_month(cart, cart_of):
    later = Client()
    later.cookies["oscar_open_basket"] = cart.cookies["oscar_open_basket"].value
    assert cart.cookies["oscar_open_basket"]["max-age"] == 60 * 60 * 24 * 30
    assert cart_of(later) == {"Box": 2}


def test_cart_with_an_altered_cookie_is_empty(cart, cart_of):
    cart.cookies["oscar_open_basket"] = "1:" + "A" * 43
    assert cart_of(cart) == {}


def test_cart_joins_the_shoppers_own_at_sign_in(cart, cart_of):
    user = make_user()
    cart.post(
        "/account/login/",
        {
            "login": user.email,
            "password": PASSWORD,
            "login_submit": "Log In",
        },
    )
    assert cart_of(cart) == {"Box": 2}


def test_badge_says_how_many_pieces(cart):
    assert cart.get("/cart/badge/").json() == {"count": 2, "signed_in": False}
    cart.force_login(make_user())
    assert cart.get("/cart/badge/").json() == {"count": 2, "signed_in": True}
