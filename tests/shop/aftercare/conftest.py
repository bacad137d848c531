"""An order of tape whose shopper asked for every later mail."""

import pytest

from shop.fulfilment.services import mark_packed, ship
from tests.factories import PRECUT, make_product
from tests.shop.aftercare.asking import buy_asking


@pytest.fixture
def tape(db):
    """A box of 20 strips of 25 cm, named "Tape"."""
    return make_product("tape", package=PRECUT)


@pytest.fixture
def order(tape, shipping):
    """Two boxes, paid by ada@example.com."""
    return buy_asking(tape, 2)


@pytest.fixture
def shipped(order):
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    return type(order).objects.get(pk=order.pk)
