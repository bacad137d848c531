"""A box, and guides whose forms sell it."""

import pytest

from tests.factories import make_product, make_shipping
from tests.guides.factories import make_guide
from tests.shared_rows import fresh


@pytest.fixture
def box(db):
    """A product for $12.99, 50 in stock, named "Box"."""
    return make_product("box")


@pytest.fixture(scope="module")
def guides(rows_of_file):
    with rows_of_file():
        return make_guide("neck-guide"), make_guide("knee-guide")


@pytest.fixture
def neck(guides, db):
    return fresh(guides[0])


@pytest.fixture
def knee(guides, db):
    return fresh(guides[1])


@pytest.fixture
def groups():
    """Reads a client's cart page: [(heading, its link, {product name: quantity})]."""

    def groups(client):
        page = client.get("/cart/")
        assert page.status_code == 200
        return [
            (group.title, group.url, {line.name: line.quantity for line in group.lines})
            for group in page.context["groups"]
        ]

    return groups


@pytest.fixture
def shipping(db):
    make_shipping()
