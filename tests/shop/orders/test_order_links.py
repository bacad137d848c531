"""The signed link of an order: it opens that order without an account, and nothing else."""

import pytest

from shop.checkout.models import CheckoutAttempt
from shop.orders.links import order_for_token, order_url
from tests.site.ordering import order_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]


def test_signed_link_opens_the_order_without_signing_in(box, client):
    order = order_of(box)
    page = client.get(order_url(order).removeprefix("http://testserver"))
    assert page.status_code == 200
    assert f"Order {order.number}" in page.content.decode()
    assert "no-store" in page["Cache-Control"]


@pytest.mark.parametrize("alter", [str.swapcase, str.upper, lambda t: t[:-1], lambda t: "x" + t])
def test_altered_link_opens_nothing(box, client, alter):
    path = order_url(order_of(box)).removeprefix("http://testserver")
    token = path.removeprefix("/checkout/order/").strip("/")
    assert order_for_token(token) is not None
    assert client.get(f"/checkout/order/{alter(token)}/").status_code == 404


def test_link_of_an_order_that_is_gone_opens_nothing(box, client):
    order = order_of(box)
    path = order_url(order)
    CheckoutAttempt.objects.all().delete()
    order.delete()
    assert client.get(path).status_code == 404
