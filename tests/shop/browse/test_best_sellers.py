"""The product list by pieces sold in the last 90 days, without canceled and refunded orders."""

from datetime import timedelta

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.orders.status import OrderStatus
from tests.factories import make_product, make_shipping, put_in_cart, variant
from tests.shop.checkout_form import agree, pay

pytestmark = pytest.mark.django_db


@pytest.fixture
def sold(client, settings):
    """Two oils, three boxes in two colors, one roll; nothing of the wipes."""
    make_shipping()
    wipes, oil = make_product("wipes"), make_product("oil")
    box, roll = make_product("box", colors=("blue", "pink")), make_product("roll")
    sell(client, (oil, 2))
    sell(client, (variant(box, "blue"), 2), (variant(box, "pink"), 1), (roll, 1))
    return wipes


def sell(client, *lines):
    for product, pieces in lines:
        put_in_cart(client, product, pieces)
    pay(client, agree(client))


def titles(client):
    return [card.title for card in client.get("/shop/?sort=best").context["products"]]


def test_pieces_of_all_variants_count(client, sold):
    assert titles(client) == ["Box", "Oil", "Roll", "Wipes"]


def test_orders_from_long_ago_do_not_count(client, sold):
    orders = get_model("order", "Order").objects
    first = orders.order_by("pk").first()
    orders.filter(pk=first.pk).update(date_placed=timezone.now() - timedelta(days=92))
    assert titles(client) == ["Box", "Roll", "Wipes", "Oil"]


def test_a_new_order_counts_at_once(client, sold):
    assert titles(client)[-1] == "Wipes"
    sell(client, (sold, 4))
    assert titles(client)[0] == "Wipes"


@pytest.mark.unsound("a status written by hand")
@pytest.mark.parametrize("status", [OrderStatus.CANCELED, OrderStatus.REFUNDED])
def test_what_went_back_does_not_count(client, sold, status):
    last = get_model("order", "Order").objects.latest("pk")
    get_model("order", "Order").objects.filter(pk=last.pk).update(status=status)
    assert titles(client) == ["Oil", "Wipes", "Box", "Roll"]
