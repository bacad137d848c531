"""The same box shipped by several clicks at once leaves the stock once."""

import time
from functools import partial

import pytest

from shop.fulfilment import services
from shop.fulfilment.models import OrderEvent, Shipment
from shop.mails.models import Mail
from tests.concurrency.at_once import at_once
from tests.concurrency.buying import Order
from tests.factories import make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db(transaction=True)
CLICKS = 5


def packed_order(box):
    order = order_of(box)
    services.mark_packed(order)
    return order


def stock(box):
    record = box.stockrecords.get()
    return record.num_in_stock, record.num_allocated


def test_one_box_leaves_the_stock_once_in_five_rounds():
    box = make_product("box", stock=20)
    for number in range(1, 6):
        order = packed_order(box)
        done = at_once(*[partial(services.ship, order, "ups", "1Z999AA101")] * CLICKS)
        assert sorted(done) == [False] * (CLICKS - 1) + [True]
        assert stock(box) == (20 - 2 * number, 0)
    assert Shipment.objects.count() == OrderEvent.objects.filter(kind="shipped").count() == 5
    assert Mail.objects.filter(key__startswith="order-shipped").count() == 5


@pytest.mark.unsound("lines are added by hand")
def test_two_products_in_opposite_order_do_not_wait_for_each_other():
    a, b = make_product("a", stock=50), make_product("b", stock=50)
    orders = [packed_order(a), packed_order(b)]
    for order, other in zip(orders, (b, a), strict=True):
        line = order.lines.get()
        line.pk, line.product, line.stockrecord = None, other, other.stockrecords.get()
        line.save()
        other.stockrecords.update(num_allocated=4)
    at_once(*(partial(services.ship, order, "ups", "1Z999AA101") for order in orders))
    assert (stock(a), stock(b)) == ((46, 0), (46, 0))


@pytest.mark.unsound("without the lock a box leaves twice")
def test_without_the_lock_a_box_leaves_the_stock_twice(monkeypatch):
    """The control: an order that is read without its lock is shipped by every click. The table of
    shipments would refuse the same number again, so it is taken away, too."""

    def unlocked(order):
        order = Order.objects.get(pk=order.pk)
        time.sleep(0.2)
        return order

    monkeypatch.setattr(services, "lock_order", unlocked)
    monkeypatch.setattr(services.Shipment.objects, "create", lambda **fields: Shipment(**fields))
    box = make_product("box", stock=20)
    order, _ = packed_order(box), packed_order(box)
    at_once(*[partial(services.ship, order, "ups", "1Z999AA101")] * 2)
    assert stock(box) == (16, 0)
