"""The product list's "In stock only": the stock of the variant that meets the other filters."""

import pytest
from django.http import QueryDict

from shop.browse.listing import browse_products
from tests.factories import PRECUT, Product, make_product, make_product_class

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf():
    """A box of which only blue is left, one that is sold out, an accessory."""
    make_product("box", colors=("blue", "pink"), stock={"blue": 3, "pink": 0})
    make_product("gone", package=PRECUT | {"color": "pink"}, stock=0)
    make_product("oil")


def titles(client, query):
    return [card.title for card in client.get(f"/shop/?{query}").context["products"]]


def stock_count(query=""):
    filters = browse_products(QueryDict(query))["filters"]
    return [f.options for f in filters if f.param == "stock"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("stock=in", ["Box", "Oil"]),
        ("stock=in&color=blue", ["Box"]),
        ("stock=in&color=pink", []),
        ("color=pink", ["Box", "Gone"]),
        ("stock=in&color=pink&color=blue", ["Box"]),
        ("stock=out", ["Box", "Oil", "Gone"]),
    ],
)
def test_one_variant_meets_the_stock_and_the_rest(shelf, client, query, expected):
    assert titles(client, query) == expected


def test_pieces_promised_to_orders_are_not_in_stock(shelf, client):
    Product.objects.get(upc="box-blue").stockrecords.update(num_allocated=3)
    assert titles(client, "stock=in") == ["Oil"]


def test_private_variant_is_not_in_stock(shelf, client):
    Product.objects.filter(upc="box-blue").update(is_public=False)
    assert titles(client, "stock=in") == ["Oil"]


def test_product_whose_stock_is_not_tracked_is_in_stock(shelf, client):
    untracked = make_product_class("accessory")
    untracked.track_stock = False
    untracked.save()
    Product.objects.get(upc="oil").stockrecords.update(num_in_stock=0)
    assert titles(client, "stock=in") == ["Box", "Oil"]


def test_count_says_what_the_stock_filter_would_leave(shelf):
    assert stock_count() == [(("in", "In stock only", 2, False),)]
    assert stock_count("color=blue") == [(("in", "In stock only", 1, False),)]
    assert stock_count("color=pink") == [()]
    assert stock_count("color=pink&stock=in") == [(("in", "In stock only", 0, True),)]


def test_other_counts_are_of_what_is_in_stock(shelf):
    filters = browse_products(QueryDict("stock=in"))["filters"]
    (colors,) = (f.options for f in filters if f.param == "color")
    assert [(value, count) for value, _, count, _ in colors] == [("blue", 1)]


def test_chip_says_in_stock(shelf):
    assert browse_products(QueryDict("stock=in"))["chips"] == [("In stock", "?")]


def test_what_is_sold_out_comes_last_unless_another_order_is_asked_for(client):
    """Faults, line 28: "Featured" put sold-out products 7th and 8th of 16."""
    make_product("gone", stock=0)
    make_product("none-left", colors=("blue", "pink"), stock=0)
    make_product("unpriced", stock=None)
    make_product("one-color", colors=("blue", "pink"), stock={"blue": 0, "pink": 1})
    make_product("oil")
    assert titles(client, "") == ["One color", "Oil", "Gone", "None left", "Unpriced"]
    assert titles(client, "sort=title") == ["Gone", "None left", "Oil", "One color", "Unpriced"]
