"""A shop that was closed owes its buyers their orders: these pages stay."""

from uuid import uuid4

import pytest
from django.urls import reverse

from kt_site.models import Opening
from shop.orders.links import order_token
from tests.factories import make_product, make_user
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def closed(settings):
    settings.IS_DEMO = False
    Opening.objects.create(opened_at=None)


def test_the_link_of_a_receipt_opens_the_order(client):
    order = order_of(make_product("box"), make_user("ada@example.com"))
    page = client.get(reverse("placed-order", args=[order_token(order)]))
    assert page.status_code == 200
    assert order.number in page.content.decode()


@pytest.mark.parametrize("name", ["checkout:return", "checkout:canceled"])
def test_who_comes_back_from_paying_is_answered(client, name):
    assert client.get(reverse(name, args=[uuid4()])).status_code == 404


@pytest.mark.parametrize("path", ["/checkout/", "/checkout/quote/", "/cart/", "/shop/"])
def test_nothing_is_sold(client, path):
    assert client.get(path).status_code == 503
