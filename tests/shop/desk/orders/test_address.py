"""The address of a box that is still here can be put right."""

import pytest
from django.urls import reverse

from shop.fulfilment.services import mark_packed, ship
from tests.shop.desk.staff import PACKER, reread, said, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def url(client, order):
    sign_in(client, *PACKER)
    return reverse("orders:address", args=[order.pk])


def typed(order, **changes):
    address = order.shipping_address
    names = ("first_name", "last_name", "line1", "line2", "line4", "state", "postcode")
    return {name: getattr(address, name) for name in names} | changes


def test_a_corrected_address(client, order, url):
    page = client.post(url, typed(order, line1="2 Right Street"), follow=True)
    assert said(page) == ["The address is changed. Print the slip again."]
    assert "2 Right Street" in reread(order).shipping_address.line1
    assert "2 Right Street" in order.events.get().sentence


def test_another_state_would_have_another_tax(client, order, url):
    page = client.post(url, typed(order, state="NY"))
    assert "The tax that was paid is this state’s." in page.content.decode()
    assert reread(order).shipping_address.state == order.shipping_address.state


def test_not_once_it_has_left(client, order, url):
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    page = client.post(url, typed(order, line1="Too late"), follow=True)
    assert said(page) == [f"Order {order.number} has left us with its address."]
    assert reread(order).shipping_address.line1 != "Too late"
