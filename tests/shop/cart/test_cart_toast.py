"""Adding to the cart without a page load: the answer is the message and the new count."""

import json

from tests.factories import ORIGIN, make_product


def add(client, product, **headers):
    return client.post(
        f"/cart/add/{product.pk}/", {"quantity": 2}, headers={"Origin": ORIGIN, **headers}
    )


def test_toast_holds_the_message_and_tells_the_badge(client, db):
    answer = add(client, make_product("tape", price="12.99", stock=5), **{"HX-Request": "true"})
    assert answer.status_code == 200
    assert "Added to your cart" in answer.content.decode()
    assert "<html" not in answer.content.decode()
    assert json.loads(answer["HX-Trigger"]) == {"cart:changed": {"count": 2}}


def test_toast_says_why_nothing_was_added(client, db):
    answer = add(client, make_product("tape", price="12.99", stock=1), **{"HX-Request": "true"})
    assert "only 1 left" in answer.content.decode()
    assert json.loads(answer["HX-Trigger"]) == {"cart:changed": {"count": 0}}


def test_a_toast_shown_is_not_shown_again(client, db):
    product = make_product("tape", price="12.99", stock=5)
    add(client, product, **{"HX-Request": "true"})
    assert "Added to your cart" not in client.get(product.get_absolute_url()).content.decode()


def test_without_htmx_the_shopper_comes_back_to_a_page(client, db):
    assert add(client, make_product("tape", price="12.99", stock=5)).status_code == 302
