"""The product list by price: two fields, three ready ranges, and a sentence at nonsense."""

import pytest
from bs4 import BeautifulSoup
from django.http import QueryDict

from page_cache.reads import reading
from shop.browse.facets import others, read
from shop.browse.listing import browse_products
from shop.browse.shelf import facets
from tests.factories import Product, make_product

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf():
    make_product("oil", price="5.00")
    make_product("box", price="10.00", colors=("blue", "pink"), stock={"blue": 1, "pink": 0})
    make_product("roll", price="20.00")
    make_product("bulk", price="59.99")
    make_product("unpriced", stock=None)


def titles(client, query):
    response = client.get(f"/shop/?{query}")
    assert response.status_code == 200
    return [card.title for card in response.context["products"]]


def found(query):
    return browse_products(QueryDict(query))


def ranges(query):
    (filter,) = (one for one in found(query)["filters"] if one.param == "price")
    return {value: count for value, _, count, _ in filter.options}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("price_from=10", ["Box", "Roll", "Bulk"]),
        ("price_to=10", ["Oil", "Box"]),
        ("price_from=10&price_to=20", ["Box", "Roll"]),
        ("price_from=%2410.00&price_to=+10+", ["Box"]),
        ("price_from=0", ["Oil", "Box", "Roll", "Bulk"]),
        ("price_from=-0&price_to=1e1", ["Oil", "Box"]),
        ("price_from=1e-9&price_to=1_0", ["Oil", "Box"]),
        ("price_from=59.990", ["Bulk"]),
        ("price=under-10", ["Oil"]),
        ("price=10-20", ["Box", "Roll"]),
        ("price=over-20", ["Bulk"]),
        ("price=over-20&price=under-10", ["Oil", "Bulk"]),
        ("price=10-20&price_from=15", ["Roll"]),
        ("price=under-10&price_from=15", []),
        ("price=10-20&color=pink", ["Box"]),
        ("price=10-20&color=pink&stock=in", []),
    ],
)
def test_list_shows_what_costs_that(shelf, client, query, expected):
    assert titles(client, f"{query}&sort=price") == expected


def test_one_variant_meets_the_price_and_the_color(shelf, client):
    Product.objects.get(upc="box-pink").stockrecords.update(price="30.00")
    assert titles(client, "price=over-20&color=pink") == ["Box"]
    assert titles(client, "price=over-20&color=blue") == []


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("price_from=abc", "“abc” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_to=-1", "“-1” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_to=sNaN", "“sNaN” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_to=NaN", "“NaN” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_to=1e99999", "“1e99999” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_to=Infinity", "“Infinity” is not a price. Type dollars, such as 5 or 12.50."),
        ("price_from=1000000", "“1000000” is not a price. Type dollars, such as 5 or 12.50."),
        (
            "price_from=5&price_to=12,50",
            "“12,50” is not a price. Type dollars, such as 5 or 12.50.",
        ),
        (
            "price_from=20&price_to=7.5",
            "No price is from $20 to $7.50. Put the lower one first.",
        ),
    ],
)
def test_nonsense_gets_a_sentence_and_counts_as_no_price(shelf, client, query, sentence):
    assert len(titles(client, query)) == 5
    assert found(query)["chips"] == []
    page = BeautifulSoup(client.get(f"/shop/?{query}").content, "html.parser")
    assert page.select_one("#price-problem").text == sentence
    fields = page.select("#price-from, #price-to")
    assert [field["aria-describedby"] for field in fields] == ["price-problem"] * 2


def test_ready_ranges_count_and_leave_out_what_is_empty(shelf):
    assert ranges("") == {"under-10": 1, "10-20": 2, "over-20": 1}
    assert ranges("price_from=15") == {"10-20": 1, "over-20": 1}
    assert ranges("color=pink") == {"10-20": 1}
    assert ranges("price=over-20&color=pink") == {"10-20": 1, "over-20": 0}


def test_fields_show_what_was_typed_in_plain_digits(shelf, client):
    page = BeautifulSoup(client.get("/shop/?price_from=$05.50").content, "html.parser")
    assert page.select_one("#price-from")["value"] == "5.5"
    assert page.select_one("#price-to")["value"] == ""


def test_chips_say_the_price_in_dollars(shelf):
    assert found("price_from=5&price_to=12.5&sort=price&price=10-20")["chips"] == [
        ("$5 to $12.50", "?price=10-20&sort=price"),
        ("$10 to $20", "?price_from=5&price_to=12.5&sort=price"),
    ]
    assert [label for label, _ in found("price_to=1000")["chips"]] == ["Up to $1,000"]
    assert [label for label, _ in found("price_from=0.99")["chips"]] == ["From $0.99"]


@pytest.mark.parametrize(("query", "wide"), [("color=pink", False), ("stock=in", True)])
def test_sale_leaves_the_counts_of_prices_as_they_are(shelf, query, wide):
    """Stock moves with every sale, a price does not: what is kept of prices stays."""
    chosen = read(facets(), QueryDict(query))
    price = next(facet for facet in chosen if facet.param == "price" and facet.options)
    with reading() as reads:
        price.counts(Product.objects.browsable(), others(chosen, price))
    assert ("partner_stockrecord" in reads.tags) is wide
    assert ("partner_stockrecord!" in reads.tags) is not wide
