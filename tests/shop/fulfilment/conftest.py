"""An order that is paid: two boxes, for a visitor."""

import pytest

from tests.factories import make_product
from tests.shared_rows import fresh
from tests.site.ordering import order_of


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        return box, order_of(box)


@pytest.fixture
def box(request, db):
    """A product for $12.99, 50 in stock, named "Box"."""
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[0])
    return make_product("box")


@pytest.fixture
def order(sold, db):
    return fresh(sold[1])
