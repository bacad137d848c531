"""Saved views: each number is the length of the list behind it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from shop.desk.orders.views import VIEWS, counts
from shop.fulfilment.holding import hold
from shop.fulfilment.services import mark_delivered, mark_packed, ship
from shop.mails.models import Mail
from shop.refunds.models import Dispute, Refund
from tests.shop.desk.staff import PACKER, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
NUMBER = "1Z999AA10123456784"


def listed(client, view):
    return {order.number for order in client.get(f"/cms/orders/{view}/").context["object_list"]}


def test_an_order_goes_from_view_to_view(client, orders):
    sign_in(client, *PACKER)
    first, second, third = orders
    mark_packed(second)
    mark_packed(third)
    ship(third, "ups", NUMBER)
    assert counts() == {"pack": 1, "ship": 1, "problems": 0, "shipped": 1, "all": 3}
    for view, number in counts().items():
        assert len(listed(client, view)) == number, view
    assert listed(client, "pack") == {first.number}
    assert listed(client, "ship") == {second.number}
    mark_delivered(third)
    assert counts()["shipped"] == 0
    page = client.get("/cms/orders/")
    assert [tab[2] for tab in page.context["tabs"]] == list(counts().values())


WAITING = {
    "held": lambda order: hold(order, "Why two?"),
    "disputed": lambda order: Dispute.objects.create(order=order, reference="d", amount=5),
    "pieces asked back": lambda order: Refund.objects.create(
        order=order, amount=5, tax=0, restock=True, reason="", lines=[{"line": 1, "quantity": 1}]
    ),
}


@pytest.mark.parametrize("why", WAITING)
def test_what_waits_is_a_problem_and_not_to_be_packed(order, why):
    WAITING[why](order)
    assert counts() == {"pack": 2, "ship": 0, "problems": 1, "shipped": 0, "all": 3}


def test_a_refund_without_pieces_keeps_no_box_back(order):
    Refund.objects.create(order=order, amount=5, tax=0, restock=True, reason="")
    assert counts()["pack"] == 3


def test_mails_and_refunds_that_failed_are_problems(orders):
    Mail.objects.filter(order=orders[0]).update(status=Mail.Status.PARKED)
    values = {"amount": 5, "tax": 0, "restock": True, "reason": "", "status": "refused"}
    Refund.objects.create(order=orders[1], **values)
    assert (counts()["problems"], counts()["pack"]) == (2, 3)


def test_an_empty_list_says_why(client, db):
    sign_in(client, *PACKER)
    for name, view in VIEWS.items():
        html = client.get(reverse(f"orders:{name}")).content.decode()
        assert view.empty in html


@pytest.mark.parametrize("query", ["", "?q=box", "?state=Paid&country=US", "?ordering=-status"])
def test_a_list_takes_the_same_queries_for_more_orders(
    client, orders, query, django_assert_num_queries
):
    sign_in(client, *PACKER)
    address = f"/cms/orders/all/{query}"
    client.get(address)
    with CaptureQueriesContext(connection) as before:
        client.get(address)
    box = orders[0].lines.get().product
    for _ in range(5):
        order_of(box)
    with django_assert_num_queries(len(before)):
        assert len(client.get(address).context["object_list"]) == 8
    assert len(before) <= 15
