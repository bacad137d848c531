"""The product feed: what Google's Merchant Center asks of each item, from the shop's data."""

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.delivery.models import PackageWeight
from shop.stock.models import ComparePrice
from tests.factories import Product, make_category, make_picture, make_product, variant

pytestmark = pytest.mark.django_db
FEED, SITE = "/feeds/google-products.xml", "http://testserver"
G = "{http://base.google.com/ns/1.0}"
PRICE = r"\d+\.\d{2} USD"
# The product data specification: required of every item, and the form that is asked for.
FORMS = {
    "id": r".{1,50}",
    "title": r".{1,150}",
    "description": r"(?s).{1,5000}",
    "link": rf"{SITE}/\S+",
    "image_link": rf"{SITE}/\S+\.(png|jpe?g|webp)",
    "availability": r"in_stock|out_of_stock|preorder|backorder",
    "price": PRICE,
    "condition": r"new|refurbished|used",
    "brand": r".{1,70}",
}
SOMETIMES = {
    "sale_price": PRICE,
    "gtin": r"\d{8}|\d{12,14}",
    "identifier_exists": r"no",
    "item_group_id": r".{1,50}",
    "color": r".{1,100}",
    "product_type": r".{1,750}",
    "shipping_weight": r"\d+ g",
    "additional_image_link": rf"{SITE}/\S+",
    "shipping": r"\s*",
}


@pytest.fixture
def sell(django_capture_on_commit_callbacks):
    """Makes a product with a picture: without one it is no item."""

    def sell(upc, **fields):
        product = make_product(upc, **fields)
        with django_capture_on_commit_callbacks(execute=True):  # the library takes it in
            make_picture(product)
        return product

    return sell


def items(client):
    """[{name: text}] of the feed, each checked against the specification."""
    answer = client.get(FEED)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/xml; charset=utf-8")
    channel = ElementTree.fromstring(answer.getvalue()).find("channel")
    assert [channel.find(name).text for name in ("title", "link")] == ["KT Tape", f"{SITE}/"]
    found = [_fields(item) for item in channel.findall("item")]
    ids = [fields["id"] for fields in found]
    assert len(set(ids)) == len(ids)
    return found


def _fields(item):
    fields = {}
    for element in item:
        name = element.tag.removeprefix(G)
        assert re.fullmatch((FORMS | SOMETIMES)[name], element.text or ""), (name, element.text)
        fields[name] = element.text
    assert set(FORMS) <= set(fields)
    assert ("gtin" in fields) != ("identifier_exists" in fields)
    fields["shipping"] = [
        tuple(part.text for part in element) for element in item.findall(f"{G}shipping")
    ]
    return fields


def test_item_says_what_the_shop_knows(client, sell, shipping):
    """Faults, line 32: there was no product feed."""
    oil = sell("oil", price="4.99", description="<p>Takes it <b>off</b> &amp; stays</p>", stock=0)
    oil.categories.add(make_category("care"))
    PackageWeight.objects.create(product=oil, grams=120)
    record = oil.stockrecords.get()
    ComparePrice.objects.create(stockrecord=record, amount=Decimal("6.99"))
    [item] = items(client)
    image = item.pop("image_link")
    assert image.startswith(f"{SITE}/media/")
    assert item == {
        "id": "oil",
        "title": "Oil",
        "description": "Takes it off & stays",
        "link": f"{SITE}/shop/oil_{oil.pk}/",
        "availability": "out_of_stock",
        "price": "6.99 USD",
        "sale_price": "4.99 USD",
        "condition": "new",
        "brand": "KT Tape",
        "identifier_exists": "no",
        "product_type": "Care",
        "shipping_weight": "120 g",
        "shipping": [("US", "Standard", "4.95 USD")],
    }


def test_each_color_is_an_item_of_its_group(client, sell):
    box = sell("box", colors=("blue", "pink"), stock={"blue": 3, "pink": 0})
    found = items(client)
    assert [(i["id"], i["title"], i["color"], i["availability"]) for i in found] == [
        ("box-blue", "Box, Blue", "Blue", "in_stock"),
        ("box-pink", "Box, Pink", "Pink", "out_of_stock"),
    ]
    assert {item["item_group_id"] for item in found} == {str(box.pk)}
    assert found[1]["link"] == f"{SITE}{variant(box, 'pink').get_absolute_url()}"


def test_number_that_is_a_gtin_is_said(client, sell):
    sell("4006381333931", slug="pen")
    [item] = items(client)
    assert item["gtin"] == "4006381333931"


def test_dear_product_ships_for_free_at_home(client, sell, shipping):
    sell("big-box", price="35.00")
    assert items(client)[0]["shipping"] == [("US", "Standard", "0.00 USD")]


def test_what_would_be_refused_or_is_not_sold_is_left_out(client, sell):
    make_product("no-picture")
    sell("no-price", stock=None)
    sell("private", public=False)
    assert items(client) == []


def test_signs_that_xml_does_not_know_break_nothing(client, sell):
    sell("box", title="Box \x0b<&> \ufffe", description="a\x08b")
    assert items(client)[0]["description"] == "ab"


def test_queries_are_the_same_for_any_number_of_products(client, sell):
    sell("first", colors=("blue", "pink"))
    client.get(FEED).getvalue()  # keeps the rates
    counts = []
    for number in (1, 5):
        for n in range(Product.objects.count(), Product.objects.count() + number):
            sell(f"box-{n}", colors=("blue",), categories=[])
        with CaptureQueriesContext(connection) as queries:
            client.get(FEED).getvalue()
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] < 14


def test_feed_may_be_kept_and_sets_no_cookie(client, sell):
    sell("box")
    answer = client.get(FEED)
    assert answer.streaming
    assert answer["Cache-Control"] == "public, max-age=900"
    assert not answer.cookies
    assert client.post(FEED).status_code == 405
