"""The product list: filters with counts, and sorting. Every state is an address."""

from decimal import Decimal

import pytest
from django.http import QueryDict

from shop.browse.listing import browse_products
from shop.tape.models import TapePackage
from tests.factories import PRECUT, ROLL, Product, make_product, make_region

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf():
    """Four products: a tape in two colors, a gentle tape, a roll, an accessory."""
    knee, neck = make_region("knee"), make_region("neck")
    make_product("box", price="12.99", colors=("blue", "black"), regions=[knee, neck])
    make_product("gentle", price="14.99", package=PRECUT | {"material": "gentle"}, regions=[neck])
    make_product("roll", price="9.99", package=ROLL | {"color": "black"})
    make_product("oil", price="8.50")


def found(query=""):
    return browse_products(QueryDict(query))


def titles(client, query=""):
    return [card.title for card in client.get(f"/shop/?{query}").context["products"]]


def options(result, param):
    return {
        value: count
        for filter in result["filters"]
        if filter.param == param
        for value, _, count, _ in filter.options
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Box", "Gentle", "Roll", "Oil"]),
        ("region=knee", ["Box"]),
        ("region=neck", ["Box", "Gentle"]),
        ("shape=roll", ["Roll"]),
        ("shape=I", ["Box", "Gentle"]),
        ("shape=I&shape=roll", ["Box", "Gentle", "Roll"]),
        ("region=knee&region=neck", ["Box", "Gentle"]),
        ("material=gentle&material=cotton&color=black", ["Box", "Roll"]),
        ("material=gentle", ["Gentle"]),
        ("material=cotton", ["Box", "Roll"]),
        ("color=black", ["Box", "Roll"]),
        ("color=black&shape=I", ["Box"]),
        ("region=knee&material=gentle", []),
    ],
)
def test_list_shows_what_the_filters_leave(shelf, client, query, expected):
    assert titles(client, query) == expected


def test_two_filters_are_met_by_one_variant(shelf, client):
    """A box of gentle blue and cotton black is no gentle black tape."""
    make_product("mixed", colors=("blue", "black"))
    TapePackage.objects.filter(product__upc="mixed-blue").update(material="gentle")
    assert titles(client, "material=gentle&color=blue") == ["Gentle", "Mixed"]
    assert titles(client, "material=gentle&color=black") == []
    assert options(found("material=gentle"), "color") == {"blue": 2}


@pytest.mark.parametrize(
    "query",
    ["region=moon", "shape=Roll", "material=", "color=%27%3B--", "color=mauve&sort=magic", "x=1"],
)
def test_unknown_value_of_a_filter_counts_as_none(shelf, client, query):
    assert titles(client, query) == ["Box", "Gentle", "Roll", "Oil"]
    assert found(query)["chips"] == []


def test_counts_say_how_many_products_have_each_value(shelf):
    result = found()
    assert options(result, "region") == {"knee": 1, "neck": 2}
    assert options(result, "shape") == {"I": 2, "roll": 1}
    assert options(result, "material") == {"cotton": 2, "gentle": 1}
    assert options(result, "color") == {"blue": 2, "black": 2}


def test_counts_say_what_one_more_click_would_leave(shelf):
    result = found("color=black")
    assert options(result, "shape") == {"I": 1, "roll": 1}
    assert options(result, "material") == {"cotton": 2}
    # A filter's own choice does not narrow its own counts: another color is one click away.
    assert options(result, "color") == {"blue": 2, "black": 2}


def test_chosen_value_is_on_even_if_nothing_is_left(shelf):
    result = found("region=knee&material=gentle")
    material = next(filter for filter in result["filters"] if filter.param == "material")
    assert ("gentle", "Gentle adhesive", 0, True) in material.options


def test_private_products_are_neither_listed_nor_counted(shelf, client):
    make_product("hidden", colors=("lime",), public=False)
    assert "Hidden" not in titles(client)
    assert "lime" not in options(found(), "color")


def test_private_variant_is_neither_found_nor_counted_nor_priced(shelf, client):
    hidden = Product.objects.get(upc="box-blue")
    hidden.stockrecords.update(price=Decimal("1.00"))
    Product.objects.filter(pk=hidden.pk).update(is_public=False)
    assert titles(client, "color=blue") == ["Gentle"]
    assert options(found(), "color") == {"blue": 1, "black": 2}
    assert titles(client, "sort=price") == ["Oil", "Roll", "Box", "Gentle"]


def test_chip_removes_its_own_filter_and_the_page_number(shelf):
    chips = dict(found("color=black&shape=roll&shape=I&sort=price&page=2")["chips"])
    assert chips == {
        "Black": "?shape=I&shape=roll&sort=price",
        "I-strips": "?shape=roll&color=black&sort=price",
        "Rolls, cut your own": "?shape=I&color=black&sort=price",
    }


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("price", ["Oil", "Roll", "Box", "Gentle"]),
        ("-price", ["Gentle", "Box", "Roll", "Oil"]),
        ("title", ["Box", "Gentle", "Oil", "Roll"]),
        ("featured", ["Box", "Gentle", "Roll", "Oil"]),
    ],
)
def test_list_is_sorted(shelf, client, sort, expected):
    assert titles(client, f"sort={sort}") == expected


def test_sort_by_price_takes_a_variants_lowest_price(shelf, client):
    Product.objects.get(upc="box-black").stockrecords.update(price=Decimal("1.00"))
    assert titles(client, "sort=price")[0] == "Box"


@pytest.mark.parametrize("sort", ["price", "-price"])
def test_product_without_a_price_is_listed_last(shelf, client, sort):
    make_product("new", stock=None)
    assert titles(client, f"sort={sort}")[-1] == "New"


def test_list_says_which_sort_is_on(shelf):
    on = [value for value, _, chosen in found("sort=-price")["sort"] if chosen]
    assert on == ["-price"]
