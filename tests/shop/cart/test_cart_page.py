"""Below the cart: what goes well with it; in its message: the way back."""

import pytest
from oscar.core.loading import get_model

from tests.factories import ORIGIN, PRECUT, make_product, make_shipping, put_in_cart, variant

pytestmark = pytest.mark.django_db


def recommend(product, *others):
    rows = get_model("catalogue", "ProductRecommendation").objects
    for ranking, other in enumerate(reversed(others)):
        rows.create(primary=product, recommendation=other, ranking=ranking)


def beside(client):
    return [card.title for card in client.get("/cart/").context["products"]]


@pytest.fixture(autouse=True)
def _shipping():
    make_shipping()


def test_recommended_products_come_first_then_accessories(client):
    oil, tape = make_product("oil"), make_product("tape", colors=("blue", "pink"))
    box, roll = make_product("box", package=PRECUT), make_product("roll", package=PRECUT)
    recommend(tape, roll, box)
    put_in_cart(client, variant(tape, "pink"))
    assert beside(client) == ["Roll", "Box", oil.title]


def test_at_most_four_none_in_the_cart_out_of_stock_or_private(client):
    tape, gone = make_product("tape", package=PRECUT), make_product("gone", stock=0)
    recommend(tape, gone, make_product("hidden", public=False))
    others = [make_product(f"oil-{number}") for number in range(6)]
    put_in_cart(client, tape)
    put_in_cart(client, others[0])
    assert beside(client) == ["Oil 1", "Oil 2", "Oil 3", "Oil 4"]


def test_tape_that_nobody_recommends_is_not_pressed_on_the_shopper(client):
    make_product("other", package=PRECUT)
    make_product("colored", colors=("blue",))
    put_in_cart(client, make_product("tape", package=PRECUT))
    assert beside(client) == []


def test_line_taken_out_is_put_back_with_its_pieces(client, box, cart_of):
    put_in_cart(client, box, 3)
    line = client.get("/cart/").context["lines"][0]
    page = client.post(f"/cart/lines/{line.id}/", {"quantity": 0}, follow=True)
    assert "Taken out of your cart: Box." in page.content.decode()
    assert f'action="/cart/add/{box.pk}/"' in page.content.decode()
    assert '<input type="hidden" name="quantity" value="3">' in page.content.decode()
    again = {"quantity": 3, "next": "/cart/"}
    answer = client.post(f"/cart/add/{box.pk}/", again, headers={"Origin": ORIGIN})
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert cart_of(client) == {"Box": 3}


def test_other_messages_offer_no_way_back(client, box):
    put_in_cart(client, box, 3)
    line = client.get("/cart/").context["lines"][0]
    page = client.post(f"/cart/lines/{line.id}/", {"quantity": 2}, follow=True)
    assert ">Undo</button>" not in page.content.decode()
