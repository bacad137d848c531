"""A shopper who is logged in, somebody else, and what they order."""

import pytest

from tests.factories import make_product, make_user
from tests.site.ordering import order_of


@pytest.fixture
def shopper(db):
    return make_user("ada@example.com", first_name="Ada")


@pytest.fixture
def stranger(db):
    return make_user("eve@example.com")


@pytest.fixture
def signed_in(client, shopper):
    client.force_login(shopper)
    return client


@pytest.fixture
def box(db):
    """A product for $12.99, 50 in stock, named "Box"."""
    return make_product("box")


@pytest.fixture
def order(box, shopper):
    """Two boxes that the shopper paid for."""
    return order_of(box, shopper)
