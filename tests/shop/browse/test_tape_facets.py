"""Filters by what a card says of a tape: water, sensitive skin, length, width; and the sorts."""

import pytest
from django.http import QueryDict

from shop.browse.listing import browse_products
from tests.factories import PRECUT, ROLL, Product, make_product, make_product_class

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf():
    make_product("box", colors=("blue", "black"))
    make_product("gentle", package=PRECUT | {"material": "gentle"})
    make_product("short", package=PRECUT | {"length_cm": "12.5"})
    make_product("wide", package=ROLL | {"width_cm": 10, "material": "synthetic"})
    attribute = make_product_class("tape").attributes.create(
        code="water", name="Water", type="text"
    )
    for upc, text in [
        ("box", "Short showers; pat it dry"),
        ("gentle", "Best kept dry"),
        ("short", "Short showers"),
        ("wide", "Water resistant; wait an hour"),
    ]:
        product = Product.objects.get(upc=upc)
        product.attribute_values.create(attribute=attribute, value_text=text)


def titles(client, query):
    return [card.title for card in client.get(f"/shop/?{query}").context["products"]]


def options(query, param):
    filters = browse_products(QueryDict(query))["filters"]
    (found,) = (one.options for one in filters if one.param == param)
    return [(value, label, count) for value, label, count, _ in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("water=short-showers", ["Box", "Short"]),
        ("water=short-showers&color=black", ["Box"]),
        ("water=best-kept-dry&water=water-resistant", ["Gentle", "Wide"]),
        ("water=wet", ["Box", "Gentle", "Short", "Wide"]),
        ("skin=sensitive", ["Gentle"]),
        ("skin=sensitive&water=short-showers", []),
        ("length=12.5", ["Short"]),
        ("length=25&length=490", ["Box", "Gentle", "Wide"]),
        ("width=10", ["Wide"]),
        ("width=10&length=25", []),
        ("length=twelve&width=1e400", ["Box", "Gentle", "Short", "Wide"]),
    ],
)
def test_list_shows_what_the_filters_leave(shelf, client, query, expected):
    assert titles(client, query) == expected


def test_counts_of_water_skin_and_sizes(shelf):
    assert options("", "water") == [
        ("best-kept-dry", "Best kept dry", 1),
        ("short-showers", "Short showers", 2),
        ("water-resistant", "Water resistant", 1),
    ]
    assert options("", "skin") == [("sensitive", "For sensitive skin", 1)]
    assert [(value, count) for value, _, count in options("", "length")] == [
        ("12.5", 1),
        ("25", 2),
        ("490", 1),
    ]
    assert [(value, count) for value, _, count in options("length=25", "width")] == [("5", 2)]
    assert options("color=black", "water") == [("short-showers", "Short showers", 1)]


def test_sizes_read_inches_first(shelf):
    assert [label for _, label, _ in options("", "length")] == [
        "5\u00a0in\u00a0/\u00a012.5\u00a0cm",
        "10\u00a0in\u00a0/\u00a025\u00a0cm",
        "16\u00a0ft\u00a0/\u00a04.9\u00a0m",
    ]


def test_newest_come_first(shelf, client):
    assert titles(client, "sort=new") == ["Wide", "Short", "Gentle", "Box"]


def test_nothing_sold_is_in_the_featured_order(shelf, client):
    assert titles(client, "sort=best") == ["Box", "Gentle", "Short", "Wide"]
