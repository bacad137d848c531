"""The list of orders in the dashboard: finding, packing, downloading."""

import csv
import io
from datetime import timedelta

import pytest
from django.utils import timezone

from shop.refunds.services import cancel_order
from tests.factories import make_product
from tests.site.dashboard_people import sign_in_merchant
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
URL = "/dashboard/orders/"


@pytest.fixture
def merchant(client, order):
    return sign_in_merchant(client)


@pytest.fixture
def guests(order):
    """A visitor's order, two days old and canceled."""
    guests = order_of(make_product("oil"))
    address = guests.shipping_address
    address.first_name, address.last_name = "=HYPERLINK(1)", "Lovelace"
    address.save()
    cancel_order(guests, None, "Ordered twice.")
    old = timezone.now() - timedelta(days=2)
    type(guests).objects.filter(pk=guests.pk).update(
        guest_email="+eve@example.com", date_placed=old
    )
    return guests


def found(client, **query):
    page = client.get(URL, query)
    assert page.status_code == 200
    return [order.pk for order in page.context["orders"]]


def rows(answer):
    assert answer["Content-Type"] == "text/csv"
    return list(csv.reader(io.StringIO(answer.content.decode())))


@pytest.mark.unsound("rows made by hand")
def test_search(merchant, order, guests):
    today, past = timezone.localdate(), timezone.localdate() - timedelta(days=1)
    assert found(merchant) == [order.pk, guests.pk]
    assert found(merchant, order_number=guests.number[:9]) == [guests.pk]
    assert found(merchant, customer="eve@") == [guests.pk]
    assert found(merchant, customer="lovelace hyper") == [guests.pk]
    assert found(merchant, customer="ada BYRON") == [order.pk]
    assert found(merchant, customer="ada lovelace") == []
    assert found(merchant, status="Cancelled") == [guests.pk]
    assert found(merchant, date_from=today) == [order.pk]
    assert found(merchant, date_to=past) == [guests.pk]
    assert found(merchant, date_from=past, date_to=today, status="Packed") == []


def test_whole_number_leads_to_the_order(merchant, order):
    page = merchant.get(URL, {"order_number": order.number})
    assert page["Location"] == f"{URL}{order.number}/"


@pytest.mark.parametrize(
    "query",
    [
        {"date_to": "9999-12-31"},
        {"date_from": "0001-01-01"},
        {"date_from": "yesterday"},
        {"status": "Lost"},
        {"customer": "x" * 500},
        {"payment_method": "none"},
        {"sort": "password"},
    ],
)
def test_odd_searches_are_no_errors(merchant, order, query):
    assert found(merchant, **query) == [order.pk]


@pytest.mark.unsound("rows made by hand")
def test_download_of_what_was_found(merchant, order, guests):
    heads, *lines = rows(merchant.get(URL, {"response_format": "csv", "customer": "eve@"}))
    assert heads[0] == "Order number"
    assert [line[0] for line in lines] == [guests.number]


@pytest.mark.unsound("rows made by hand")
def test_formulas_are_text(merchant, guests):
    answer = merchant.post(
        URL, {"action": "download_selected_orders", "selected_order": [guests.pk]}
    )
    _, line = rows(answer)
    assert (line[5], line[6]) == ("'+eve@example.com", "'=HYPERLINK(1) Lovelace")
    assert line[1] == str(guests.total_incl_tax)


@pytest.mark.unsound("rows made by hand")
def test_packing_many(merchant, order, guests):
    answer = merchant.post(
        URL, {"action": "mark_packed", "selected_order": [order.pk, guests.pk]}, follow=True
    )
    assert [str(message) for message in answer.context["messages"]] == [
        f"Order {guests.number} was canceled.",
        "1 order is packed.",
    ]
    order.refresh_from_db()
    assert order.status == "Packed"


@pytest.mark.parametrize("data", [{}, {"selected_order": ["x", "9" * 30]}])
def test_nothing_selected_is_a_sentence(merchant, order, data):
    answer = merchant.post(URL, {"action": "mark_packed", **data}, follow=True)
    assert "You need to select some orders" in answer.content.decode()


@pytest.mark.parametrize("action", ["change_order_statuses", "mark_delivered", "delete", ""])
def test_no_other_action(merchant, order, action):
    merchant.post(URL, {"action": action, "selected_order": [order.pk], "new_status": "Shipped"})
    order.refresh_from_db()
    assert order.status == "Paid"


def test_who_may_only_look_packs_nothing(client, order):
    sign_in_merchant(client, without="change_order")
    data = {"action": "mark_packed", "selected_order": [order.pk]}
    assert client.post(URL, data).status_code == 403
    assert found(client) == [order.pk]
    sign_in_merchant(client, without="view_order")
    assert client.get(URL).status_code == 403


@pytest.mark.unsound("rows made by hand")
def test_more_orders_take_no_more_queries(
    merchant, order, guests, django_assert_num_queries, django_assert_max_num_queries
):
    with django_assert_max_num_queries(30) as before:
        found(merchant, status="Paid")
    with django_assert_max_num_queries(len(before)):
        found(merchant)
