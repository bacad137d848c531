"""An order of tape whose shopper asked for every later mail."""

import pytest

from shop.fulfilment.services import mark_packed, ship
from tests.factories import PRECUT, make_product, make_shipping
from tests.shared_rows import fresh
from tests.shop.aftercare.asking import buy_asking


@pytest.fixture(scope="module")
def shelf(rows_of_file):
    with rows_of_file():
        make_shipping()
        return make_product("tape", package=PRECUT)


@pytest.fixture(scope="module")
def sold(shelf, rows_of_file):
    with rows_of_file():
        return buy_asking(shelf, 2)


@pytest.fixture
def shipping(shelf, db):
    """There for the whole file."""


@pytest.fixture
def tape(shelf, db):
    """A box of 20 strips of 25 cm, named "Tape"."""
    return fresh(shelf)


@pytest.fixture
def order(sold, db):
    """Two boxes of tape, paid by ada@example.com."""
    return fresh(sold)


@pytest.fixture
def shipped(order):
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    return type(order).objects.get(pk=order.pk)
