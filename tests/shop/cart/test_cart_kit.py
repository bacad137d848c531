"""A guide's kit goes into the cart as a whole, or not at all."""

import pytest

from tests.factories import ORIGIN, make_product

pytestmark = pytest.mark.django_db
AGAIN = "Nothing was added: choose what you need again."


@pytest.fixture
def add_kit(client):
    return lambda *rows, **more: client.post(
        "/cart/add-kit/", {"item": rows, "next": "/cart/", **more}, headers={"Origin": ORIGIN}
    )


def test_kit_is_added_with_one_sentence(client, box, add_kit, cart_of, sentences):
    wipes = make_product("wipes")
    answer = add_kit(f"{box.pk}:2", f"{wipes.pk}:1")
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert sentences(client) == ["Added to your cart: 2 × Box; Wipes."]
    assert cart_of(client) == {"Box": 2, "Wipes": 1}


def test_same_product_twice_is_counted_together(client, box, add_kit, cart_of):
    add_kit(f"{box.pk}:2", f"{box.pk}:1")
    assert cart_of(client) == {"Box": 3}


def test_kit_of_which_one_is_gone_adds_nothing(client, box, add_kit, cart_of, sentences):
    wipes = make_product("wipes", stock=0)
    add_kit(f"{box.pk}:1", f"{wipes.pk}:1")
    assert sentences(client) == ["Nothing was added. Wipes is out of stock."]
    assert cart_of(client) == {}
    assert not any("basket" in name for name in client.cookies)


def test_kit_and_what_is_in_the_cart_may_not_be_more_than_there_is(
    client, box, add_kit, cart_of, sentences
):
    add_kit(f"{box.pk}:49")
    sentences(client)
    add_kit(f"{box.pk}:2", f"{make_product('wipes').pk}:1")
    assert sentences(client) == ["Nothing was added. Box: only 50 left."]
    assert cart_of(client) == {"Box": 49}


def test_kit_counts_as_a_whole_toward_what_a_cart_holds(client, add_kit, sentences):
    pieces = [make_product(name, stock=500) for name in ("one", "two")]
    add_kit(*(f"{product.pk}:101" for product in pieces))
    assert sentences(client) == [
        "Nothing was added. A cart holds at most 200 pieces. Write to us for a larger order."
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [""],
        ["1"],
        [":"],
        ["x:1"],
        ["1:x"],
        ["1:0"],
        ["1:-1"],
        ["1:1:1"],
        ["1:1\x00"],
        ["9" * 9000 + ":1"],
        [f"{n}:1" for n in range(1, 1000)],
    ],
)
def test_nonsense_adds_nothing(client, add_kit, cart_of, sentences, rows):
    assert add_kit(*rows).status_code == 302
    assert sentences(client) == [AGAIN]
    assert cart_of(client) == {}


def test_product_that_was_never_there_is_no_longer_sold(client, box, add_kit, cart_of, sentences):
    add_kit(f"{box.pk}:1", "999999:1")
    assert sentences(client) == ["Nothing was added. This product is no longer sold."]
    assert cart_of(client) == {}


def test_kit_from_another_site_is_refused(client, box, cart_of):
    answer = client.post(
        "/cart/add-kit/", {"item": f"{box.pk}:1"}, headers={"Origin": "https://x.y"}
    )
    assert answer.status_code == 403
    assert cart_of(client) == {}


def test_reading_the_address_adds_nothing(client):
    assert client.get("/cart/add-kit/").status_code == 405
