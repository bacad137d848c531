"""A reader gets no cookie; the first thing in the cart brings the hint that our script reads."""

import pytest

from tests.factories import PASSWORD, make_product, make_region, make_user, put_in_cart

pytestmark = pytest.mark.django_db

PAGES = ["/", "/body/", "/body/neck/", "/guides/", "/articles/", "/shop/", "/offers/", "/nothing/"]


@pytest.mark.parametrize("path", PAGES)
def test_reader_gets_no_cookie(client, path):
    make_region("neck")
    answer = client.get(path)
    assert answer.status_code == (404 if path == "/nothing/" else 200)
    assert dict(answer.cookies) == {}
    assert "Cookie" not in answer.get("Vary", "")


def test_reader_of_a_product_gets_no_cookie(client):
    box = make_product("box", colors=("blue", "black"))
    answer = client.get(f"/shop/box_{box.pk}/")
    assert (answer.status_code, dict(answer.cookies)) == (200, {})
    assert "Cookie" not in answer.get("Vary", "")


def test_hint_appears_with_the_first_thing_in_the_cart(client):
    hint = put_in_cart(client, make_product("box")).cookies["visitor"]
    assert (hint.value, hint["max-age"], hint["samesite"]) == ("1", 60 * 60 * 24 * 30, "Lax")
    assert hint["httponly"] == ""  # our script reads it


def test_hint_is_set_once(client):
    box = make_product("box")
    put_in_cart(client, box)
    assert "visitor" not in put_in_cart(client, box).cookies


def test_hint_does_not_appear_when_nothing_was_added(client):
    answer = put_in_cart(client, make_product("box", stock=0))
    assert "visitor" not in answer.cookies


def test_hint_appears_at_sign_in(client):
    user = make_user()
    answer = client.post(
        "/account/login/",
        {"login": user.email, "password": PASSWORD},
    )
    assert answer.status_code == 302
    assert answer.cookies["visitor"].value == "1"


def test_cart_cookie_cannot_be_read_by_scripts(client):
    cookie = put_in_cart(client, make_product("box")).cookies["oscar_open_basket"]
    assert cookie["httponly"] is True
