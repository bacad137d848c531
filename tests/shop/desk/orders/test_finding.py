"""Orders by words, and by filters."""

import pytest
from oscar.core.loading import get_model

from shop.desk.orders.filters import guides_that_sold
from shop.desk.orders.search import search
from shop.fulfilment.services import mark_packed, ship
from shop.orders.words import renew_words
from shop.sources.models import OrderLineSource
from tests.factories import make_product
from tests.shop.desk.staff import PACKER, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Order = get_model("order", "Order")


@pytest.fixture
def ibanez(order):
    address = order.shipping_address
    address.first_name, address.last_name = "Łukasz", "Ibáñez"
    address.save()
    renew_words([order.pk])
    return order


@pytest.mark.parametrize(
    "words",
    [
        "lukasz ibanez",
        "IBÁÑEZ",
        "ibañez łukasz",
        "ibanez box",
        "{number}",
        "lukasz\tibanez",
        "#{number}",
        "\u200b{number} #",
    ],
)
def test_words_that_find_one_order(ibanez, words):
    assert list(search(Order.objects.all(), words.format(number=ibanez.number))) == [ibanez]


@pytest.mark.parametrize("words", ["ibanez nobody", "%", "' OR 1=1", "\\", "🦵"])
def test_words_that_find_none(ibanez, words):
    assert not search(Order.objects.all(), words).exists()


def test_no_words_and_words_of_all(orders):
    assert search(Order.objects.all(), "   ").count() == 3
    assert search(Order.objects.all(), "ada@example.com").count() == 3


def test_by_its_tracking_number(order):
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    assert list(search(Order.objects.all(), "1z999aa101")) == [order]


def found(client, **query):
    page = client.get("/cms/orders/all/", query)
    assert page.status_code == 200
    return {order.pk for order in page.context["object_list"]}


def test_filters(client, orders):
    sign_in(client, *PACKER)
    first, second, third = orders
    mark_packed(second)
    line = third.lines.get()
    OrderLineSource.objects.create(line=line, page_key=7, title="Neck")
    assert found(client, state=["Packed"]) == {second.pk}
    assert found(client, state=["Packed", "Paid"]) == {order.pk for order in orders}
    assert found(client, guide="7") == {third.pk}
    assert found(client, sku="BOX") == {order.pk for order in orders}
    assert found(client, sku="nothing") == set()
    assert found(client, country="US") == {order.pk for order in orders}
    day = f"{first.date_placed:%Y-%m-%d}"
    assert found(client, placed_from="2020-01-01", placed_to="2020-01-02") == set()
    assert len(found(client, placed_from="2020-01-01", placed_to=day)) in (2, 3)  # near midnight


NONSENSE = [
    {"state": "Eaten"},
    {"guide": "x" * 300},
    {"placed_from": "0001-01-01"},
    {"placed_to": "9999-12-31"},
    {"placed_from": "🦵"},
    {"country": "'"},
    {"p": "-1"},
    {"p": "9" * 30},
    {"ordering": "password"},
    {"q": "\x7f" * 500},
]


@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_is_no_error(client, order, query):
    sign_in(client, *PACKER)
    assert client.get("/cms/orders/all/", query).status_code == 200


def test_pages_that_sold_are_listed_once_under_their_last_title(db):
    box = make_product("box")
    for key, title in ((7, "Neck"), (8, "Ankle"), (7, "Neck and shoulders")):
        line = order_of(box).lines.get()
        OrderLineSource.objects.create(line=line, page_key=key, title=title)
    assert guides_that_sold() == [("8", "Ankle"), ("7", "Neck and shoulders")]
