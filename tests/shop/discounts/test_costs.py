"""What it costs to apply offers: the same queries for many lines as for one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_gift, make_offer, make_voucher
from tests.shop.discounts.carts import applied, cart_of, limited, percent

pytestmark = pytest.mark.django_db


def queries(basket):
    basket.reset_offer_applications()
    with CaptureQueriesContext(connection) as captured:
        applied(basket)
    assert len(basket.offer_applications) >= 3
    return len(captured)


@pytest.mark.parametrize("lines", [1, 8])
def test_number_of_lines_does_not_matter(lines):
    limited(percent(10), max_discount=500, max_global_applications=9)
    make_offer("Three for two", "Count", 3, "Multibuy", None)
    make_offer("Free shipping", "Value", 1, "Shipping percentage", 100)
    basket = cart_of(*[("12.99", 3)] * lines)
    basket.vouchers.add(make_voucher("TEN", 15), make_gift("GIFT", "5.00"))
    assert queries(basket) == 8
