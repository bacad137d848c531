"""An order that staff keep back."""

import pytest

from shop.fulfilment.holding import hold, release
from shop.fulfilment.models import OrderEvent
from shop.fulfilment.services import MoveRefused, mark_packed, ship
from tests.shared_rows import fresh

pytestmark = pytest.mark.django_db


def test_a_held_order_is_neither_packed_nor_shipped(order):
    assert [hold(order, "Which color?"), hold(order, "Again")] == [True, False]
    with pytest.raises(MoveRefused, match=f"Order {order.number} is on hold: Which color\\?"):
        mark_packed(order)
    assert [release(order), release(order)] == [True, False]
    mark_packed(order)
    hold(order, "Gift card is missing")
    with pytest.raises(MoveRefused, match="on hold: Gift card is missing"):
        ship(order, "ups", "1Z999AA10123456784")
    sentences = OrderEvent.objects.filter(kind="hold").values_list("sentence", flat=True)
    assert list(sentences) == [
        "Kept back: Which color?",
        "No longer kept back.",
        "Kept back: Gift card is missing",
    ]


def test_an_order_that_has_left_cannot_be_held(order):
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456784")
    with pytest.raises(MoveRefused, match="is shipped: there is no box here"):
        hold(fresh(order), "Too late")
