"""The page of the product list: the number on its button, and the way out of an empty list."""

import pytest
from bs4 import BeautifulSoup

from tests.factories import PRECUT, make_category, make_product, make_region

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def shelf():
    strips = make_category("strips")
    make_product("box", colors=("blue", "pink"), regions=[make_region("neck")])
    make_product("fan", package=PRECUT | {"shape": "fan", "color": "lime"}, categories=[strips])
    make_product("oil")


def read(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def text(element):
    return " ".join(element.text.split())


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/shop/", "Show 3 products"),
        ("/shop/?color=lime", "Show 1 product"),
        ("/shop/?color=lime&region=neck", "Show 0 products"),
        ("/shop/category/strips/", "Show 1 product"),
    ],
)
def test_button_says_how_many(client, address, words):
    assert text(read(client, address).select_one("#filter-form .filters__send button")) == words
    part = client.get(address, headers={"HX-Request": "true", "HX-Target": "filter-count"})
    assert f"Show {part.content.decode().strip()}" == words


def test_empty_list_names_a_filter_that_helps_to_take_off(client):
    said = read(client, "/shop/?color=pink&shape=fan&region=neck").select_one("#found .lead")
    assert text(said) == (
        "No tape fits all of that. Take off the filter “Fans”, or clear all filters."
    )
    links = [link["href"] for link in said.select("a")]
    assert links == ["/shop/?region=neck&color=pink", "/shop/"]


def test_empty_category_has_no_filter_to_take_off(client):
    make_category("care")
    said = read(client, "/shop/category/care/").select_one("#found .lead")
    assert text(said) == "There is no tape here yet."


def test_form_sends_filters_in_the_order_of_their_links(client):
    page = read(client, "/shop/?region=neck&color=blue")
    names = list(dict.fromkeys(field["name"] for field in page.select("#filter-form input")))
    assert names == [
        *("region", "price_from", "price_to", "price", "shape", "color"),
        *("material", "length", "width", "stock"),
    ]
