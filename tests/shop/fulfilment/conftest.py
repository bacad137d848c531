"""An order that is paid: two boxes, for a visitor."""

import pytest

from tests.site.ordering import order_of


@pytest.fixture
def order(box):
    return order_of(box)
