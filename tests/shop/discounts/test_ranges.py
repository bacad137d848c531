"""Which lines an offer counts: a range that holds everything is not asked about, unless it names
what it leaves out."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_model

from tests.factories import make_category
from tests.shop.discounts.carts import applied, cart_of, percent, taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def basket():
    """Two lines of $10.00 and $20.00."""
    return cart_of(("10.00", 1), ("20.00", 1))


def range_of(offer):
    return get_model("offer", "Range").objects.get(pk=offer.condition.range_id)


def test_everything_is_everything(basket):
    percent(10)
    assert taken(applied(basket)) == {"10 percent": "3.00"}


def test_product_that_is_left_out_is_not_discounted(basket):
    range_of(percent(10)).excluded_products.add(basket.lines.first().product)
    assert taken(applied(basket)) == {"10 percent": "2.00"}


def test_category_that_is_left_out_is_not_discounted(basket):
    category = make_category("sale")
    basket.lines.last().product.categories.add(category)
    range_of(percent(10)).excluded_categories.add(category)
    assert taken(applied(basket)) == {"10 percent": "1.00"}


def test_range_of_some_products_holds_only_those(basket):
    offer = percent(10)
    some = get_model("offer", "Range").objects.create(name="Some")
    some.add_product(basket.lines.last().product)
    type(offer.benefit).objects.filter(pk=offer.benefit_id).update(range=some)
    assert taken(applied(basket)) == {"10 percent": "2.00"}


def test_offer_on_everything_is_one_query_after_the_cart(basket):
    percent(10)
    list(basket.all_lines())
    with CaptureQueriesContext(connection) as queries:
        applied(basket)
    assert len(queries) == 1
