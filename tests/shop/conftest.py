"""What shopping takes."""

import pytest

from tests.factories import make_product, make_shipping


@pytest.fixture
def box(db):
    """A product for $12.99, 50 in stock, named "Box"."""
    return make_product("box")


@pytest.fixture
def shipping(db):
    make_shipping()


@pytest.fixture
def cart_of():
    """Reads a client's cart page: {product name: quantity}."""

    def cart_of(client):
        page = client.get("/cart/")
        assert page.status_code == 200
        return {line.name: line.quantity for line in page.context["lines"]}

    return cart_of


@pytest.fixture
def sentences():
    """The messages that wait for the visitor who got this response's cookies."""

    def sentences(client):
        return [str(message) for message in client.get("/cart/").context["messages"]]

    return sentences
