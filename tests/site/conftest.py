"""A shopper who is logged in, somebody else, and what they order."""

import pytest

from tests.factories import make_product, make_user
from tests.shared_rows import fresh
from tests.site.ordering import order_of


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box, shopper = make_product("box"), make_user("ada@example.com", first_name="Ada")
        return box, shopper, order_of(box, shopper)


@pytest.fixture
def shopper(request, db):
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[1])
    return make_user("ada@example.com", first_name="Ada")


@pytest.fixture
def stranger(db):
    return make_user("eve@example.com")


@pytest.fixture
def signed_in(client, shopper):
    client.force_login(shopper)
    return client


@pytest.fixture
def box(request, db):
    """A product for $12.99, 50 in stock, named "Box"."""
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[0])
    return make_product("box")


@pytest.fixture
def order(sold, db):
    """Two boxes that the shopper paid for."""
    return fresh(sold[2])
