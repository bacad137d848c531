"""What discounts brought: of the orders that had one, and of no other."""

from decimal import Decimal

import pytest

from shop.books.revenue import sales
from shop.desk.discounts import figures as module
from shop.desk.discounts.figures import Figures, figures
from shop.desk.discounts.writing import suspend
from shop.refunds.services import cancel_order
from tests.factories import make_offer, make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("others", [1, 3])
def test_only_orders_with_a_discount_are_read(db, monkeypatch, django_assert_num_queries, others):
    """However many others there are: a list of 20,000 orders took most of a second."""
    product, read = make_product("box"), []
    offer = make_offer("Ten", "Count", 1, "Percentage", 10)
    order, canceled = order_of(product), order_of(product)
    cancel_order(canceled, None, "Ordered twice.")
    suspend(offer.pk, None, suspended=True)
    for _ in range(others):
        order_of(product)

    def noted(*args, **kwargs):
        read.extend(found := sales(*args, **kwargs))
        return found

    monkeypatch.setattr(module, "sales", noted)
    with django_assert_num_queries(4):
        found = figures()
    ten = Figures(1, Decimal("23.38"), Decimal("2.60"))
    assert found == ({offer.pk: ten}, ten, 1 + others)
    assert [sale.order_id for sale in read] == [order.pk]
