"""Orders of two boxes each, paid."""

import pytest

from tests.factories import make_product
from tests.shared_rows import fresh
from tests.site.ordering import order_of


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        return [order_of(box) for _ in range(3)]


@pytest.fixture
def orders(sold, db):
    return [fresh(order) for order in sold]


@pytest.fixture
def order(orders):
    return orders[0]
