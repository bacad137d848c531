"""Figures of a period: to the cent what the orders say, refunds included."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.books.periods import Period
from shop.desk.sales.figures import figures
from shop.refunds.models import Refund
from shop.refunds.services import cancel_order, refund_order
from shop.tax.models import SalesTaxRate
from tests.factories import make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Order = get_model("order", "Order")


def cents(amount):
    return round(amount * 100)


@pytest.fixture
def utah(db):
    SalesTaxRate.objects.create(state="UT", percent=Decimal("7.25"))


def agrees_with_orders(found):
    """Whatever is shown adds up to what the orders took, less what went back."""
    orders = Order.objects.exclude(status="Cancelled")
    back = sum(r.amount for r in Refund.objects.filter(order__in=orders, status="sent"))
    taken = sum(order.total_incl_tax for order in orders) - back
    assert found.net + found.shipping + found.tax == cents(taken)
    assert found.before - found.discounts - found.refunded == found.net
    for rows in (found.by(lambda line: (line.name, "")).values(), found.by_state()):
        assert sum(row.net for row in rows) == found.net
    assert sum(row.net for row in found.by_day()) == found.net
    assert sum(row.tax for row in found.by_state()) == found.tax


def test_nothing_was_sold(db):
    found = figures(Period.of_days(28))
    assert (found.net, found.orders, found.average, found.by_state()) == (0, 0, 0, [])
    assert len(found.by_day()) == 28


def test_orders_refunds_and_cancelations(utah):
    box, roll = make_product("box"), make_product("roll", price="5.55")
    kept, in_part, canceled, whole = (order_of(box), order_of(roll), order_of(box), order_of(box))
    line = in_part.lines.get()
    values = {"restock": True, "reason": "One too many"}
    refund_order(in_part, lines={line.pk: 1}, shipping=True, **values)
    cancel_order(canceled, None, "Changed my mind")
    refund_order(whole, lines={whole.lines.get().pk: 2}, shipping=True, **values)
    refund_order(kept, amount=Decimal("1.00"), **values)
    found = figures(Period.of_days(28))
    agrees_with_orders(found)
    assert found.orders == 3
    assert found.before == 2598 + 1110 + 2598
    assert found.tax > 0
    assert [row.name for row in found.by_state()] == ["UT", "Without tax"]


def test_a_product_with_colors_is_one_row_with_its_pieces(utah):
    box = make_product("box")
    order_of(box)
    order_of(box)
    found = figures(Period.of_days(28))
    [row] = found.by(lambda line: (line.product_id, line.name)).values()
    assert (row.name, row.pieces, row.net, len(row.orders)) == ("Box", 4, 4 * 1299, 2)


def test_only_the_days_of_the_period(utah):
    order = order_of(make_product("box"))
    period = Period.of_days(7)
    assert figures(period).net == 2598
    assert figures(period.before()).net == 0
    Order.objects.filter(pk=order.pk).update(date_placed=timezone.now() - timedelta(days=9))
    assert figures(period).net == 0
    assert figures(period.before()).net == 2598


def test_queries_do_not_grow_with_orders(utah, django_assert_num_queries):
    box = make_product("box")
    order_of(box)
    with django_assert_num_queries(5):
        figures(Period.of_days(28))
    for _ in range(3):
        order_of(box)
    with django_assert_num_queries(5):
        figures(Period.of_days(28))
