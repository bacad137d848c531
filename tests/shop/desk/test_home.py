"""The desk's home: each number is the length of the list that it leads to."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.delivery.models import ShippingRate
from shop.desk.home import tasks_of
from shop.fulfilment.holding import hold
from shop.fulfilment.services import mark_packed
from shop.mails.models import Mail
from tests.factories import make_product
from tests.shop.desk.staff import PACKER, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
ALL = (*PACKER, "mails.view_mail", "desk.moderate_reviews", "reviews.view_productreview")


@pytest.fixture
def orders(db):
    box = make_product("box")
    return [order_of(box) for _ in range(4)]


def user_of(client):
    return client.get("/cms/").context["user"]


def test_numbers_are_those_of_the_lists(client, orders):
    sign_in(client, *ALL)
    mark_packed(orders[0])
    hold(orders[1], "Which color?")
    Mail.objects.filter(order=orders[2]).update(status="parked")
    tasks = tasks_of(user_of(client))
    assert [(task.number, task.words) for task in tasks] == [
        (2, "orders to pack"),
        (1, "order packed, without a number"),
        (2, "orders with a problem"),
        (1, "mail did not go out"),
    ]
    for task in tasks:
        assert client.get(task.url).context["paginator"].count == task.number
        assert f'href="{task.url}"' in client.get("/cms/").content.decode()


def test_express_is_said_with_its_own_list(client, orders):
    ShippingRate.objects.create(code="express", name="Express", price=12, packed_first=True)
    for order in orders[:3]:
        type(order).objects.filter(pk=order.pk).update(shipping_code="express")
    mark_packed(orders[0])
    sign_in(client, *PACKER)
    [pack, *_] = tasks_of(user_of(client))
    assert (pack.number, pack.first) == (3, "2 are express: pack them first")
    assert client.get(pack.first_url).context["paginator"].count == 2
    assert f'href="{pack.first_url}">{pack.first}<' in client.get("/cms/").content.decode()
    mark_packed(orders[1])
    assert tasks_of(user_of(client))[0].first == "1 is express: pack it first"
    mark_packed(orders[2])
    assert tasks_of(user_of(client))[0].first == ""


def test_low_stock_leads_to_the_list_of_it(client, orders):
    make_product("roll", stock=0)
    make_product("pack", stock=3)
    sign_in(client, "partner.view_stockrecord", "partner.change_stockrecord")
    tasks = tasks_of(user_of(client))
    assert [(task.number, task.words, task.grave) for task in tasks] == [
        (1, "variant out of stock", True),
        (1, "variant low on stock", False),
    ]
    for task in tasks:
        assert client.get(task.url).context["paginator"].count == task.number


def test_each_sees_what_is_theirs(client, orders):
    sign_in(client, email="editor@example.com")
    html = client.get("/cms/").content.decode()
    assert ("What needs you today" in html, "Net sales" in html) == (False, False)
    sign_in(client, "desk.view_sales", email="owner@example.com")
    html = client.get("/cms/").content.decode()
    assert ("What needs you today" in html, "$103.92" in html) == (False, True)


def test_queries_do_not_grow_with_orders(client, orders, django_assert_num_queries):
    sign_in(client, *ALL, "desk.view_sales")
    client.get("/cms/")
    with CaptureQueriesContext(connection) as before:
        client.get("/cms/")
    for _ in range(3):
        order_of(orders[0].lines.get().product)
    with django_assert_num_queries(len(before)):
        client.get("/cms/")
