"""Adding to the cart: what is taken, what is refused with which sentence, and from where."""

import pytest
from django.test import Client

from tests.factories import ORIGIN, Product, make_product, put_in_cart, variant

pytestmark = pytest.mark.django_db

NOT_A_NUMBER = "Enter a whole number of pieces, 1 or more."
TOO_MANY = "A cart holds at most 200 pieces. Write to us for a larger order."


def test_product_is_added_once_or_twice(client, box, cart_of):
    put_in_cart(client, box)
    assert cart_of(client) == {"Box": 1}
    put_in_cart(client, box, 2)
    assert cart_of(client) == {"Box": 3}


def test_adding_says_what_was_added_in_which_color(client, sentences):
    box = make_product("box", colors=("blue", "black"))
    put_in_cart(client, variant(box, "black"))
    assert sentences(client) == ["Added to your cart: Box, black."]


@pytest.mark.parametrize(
    ("quantity", "sentence"),
    [
        ("-1", NOT_A_NUMBER),
        ("0", NOT_A_NUMBER),
        ("", NOT_A_NUMBER),
        ("abc", NOT_A_NUMBER),
        ("1.5", NOT_A_NUMBER),
        ("1e3", NOT_A_NUMBER),
        ("1000000000", NOT_A_NUMBER),
        ("٣", NOT_A_NUMBER),
        ("²", NOT_A_NUMBER),
        ("9" * 10_240, NOT_A_NUMBER),
        ("1\x00", NOT_A_NUMBER),
        ("51", "Box: only 50 left."),
        ("201", TOO_MANY),
        ("999999", TOO_MANY),
    ],
)
def test_nonsense_for_a_quantity_is_answered_and_adds_nothing(
    client, box, cart_of, sentences, quantity, sentence
):
    answer = put_in_cart(client, box, quantity)
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert sentences(client) == [sentence]
    assert cart_of(client) == {}


def test_quantity_may_stand_among_blanks(client, box, cart_of):
    put_in_cart(client, box, " 2 ")
    assert cart_of(client) == {"Box": 2}


def test_form_without_quantity_adds_one(client, box, cart_of):
    client.post(f"/cart/add/{box.pk}/", headers={"Origin": ORIGIN})
    assert cart_of(client) == {"Box": 1}


def test_stock_counts_what_is_in_the_cart_already(client, cart_of, sentences):
    oil = make_product("oil", stock=3)
    put_in_cart(client, oil, 2)
    sentences(client)
    put_in_cart(client, oil, 2)
    assert sentences(client) == ["Oil: only 3 left."]
    assert cart_of(client) == {"Oil": 2}


def test_last_pieces_can_be_added(client, cart_of):
    put_in_cart(client, make_product("oil", stock=3), 3)
    assert cart_of(client) == {"Oil": 3}


def test_cart_holds_200_pieces_of_all_products_together(client, cart_of, sentences):
    first, second = make_product("first", stock=500), make_product("second", stock=500)
    put_in_cart(client, first, 150)
    sentences(client)
    put_in_cart(client, second, 51)
    assert sentences(client) == [TOO_MANY]
    put_in_cart(client, second, 50)
    assert cart_of(client) == {"First": 150, "Second": 50}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"stock": 0}, "Oil is out of stock."),
        ({"stock": None}, "Oil has no price right now, so it cannot be bought."),
        ({"public": False}, "This product is no longer sold."),
        ({"colors": ("blue",)}, "This product is no longer sold."),
    ],
    ids=["out of stock", "no price", "private", "parent of variants"],
)
def test_what_cannot_be_bought_is_refused(client, cart_of, sentences, fields, sentence):
    put_in_cart(client, make_product("oil", **fields))
    assert sentences(client) == [sentence]
    assert cart_of(client) == {}


def test_variant_of_a_private_parent_is_refused(client, sentences):
    box = make_product("box", colors=("blue",), public=False)
    put_in_cart(client, variant(box, "blue"))
    assert sentences(client) == ["This product is no longer sold."]


@pytest.mark.parametrize("number", ["999999", str(2**31), "9" * 30])
def test_product_that_never_was_is_refused(client, db, sentences, number):
    client.post(f"/cart/add/{number}/", {"quantity": 1}, headers={"Origin": ORIGIN})
    assert sentences(client) == ["This product is no longer sold."]


@pytest.mark.parametrize("target", ["/shop/", "/guides/?region=knee", f"{ORIGIN}/body/"])
def test_shopper_comes_back_to_the_page_of_the_form(client, box, target):
    assert put_in_cart(client, box, next=target)["Location"] == target


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example",
        r"/\evil.example",
        r"\\evil.example",
        "javascript:alert(1)",
        "http:evil.example",
        "\x08//evil.example",
        " https://evil.example",
        "checkout",
        "a\x00b",
    ],
)
def test_hostile_address_to_come_back_to_stays_on_the_site(client, box, target):
    assert put_in_cart(client, box, next=target)["Location"] == "/cart/"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://testserver"},
        {"Origin": f"{ORIGIN}.evil.example"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "cross-site"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "none"},
        {"Referer": "https://evil.example/testserver/"},
    ],
)
def test_form_of_another_site_is_refused(client, box, cart_of, headers):
    answer = client.post(f"/cart/add/{box.pk}/", {"quantity": 1}, headers=headers)
    assert answer.status_code == 403
    assert "This page, or this form, isn’t open to you" in answer.content.decode()
    assert cart_of(client) == {}


@pytest.mark.parametrize(
    "headers",
    [{"Origin": ORIGIN, "Sec-Fetch-Site": "same-origin"}, {"Referer": f"{ORIGIN}/shop/"}],
)
def test_form_of_our_own_page_needs_no_token(box, cart_of, headers):
    client = Client(enforce_csrf_checks=True)
    answer = client.post(f"/cart/add/{box.pk}/", {"quantity": 1}, headers=headers)
    assert answer.status_code == 302
    assert cart_of(client) == {"Box": 1}


def test_address_of_the_form_cannot_be_visited(client, box):
    assert client.get(f"/cart/add/{box.pk}/").status_code == 405
    assert Product.objects.count() == 1
