"""Rows 1 and 2: the last pieces go to the first who agree, and nobody pays for nothing."""

from threading import Barrier

import pytest
from django.db import connection
from oscar.core.loading import get_model

from shop.checkout import holds
from tests.concurrency.at_once import WAIT
from tests.concurrency.buying import Order, all_buy, charges, make_buyers
from tests.factories import make_product, make_shipping

pytestmark = pytest.mark.django_db(transaction=True)
StockRecord = get_model("partner", "StockRecord")
BUYERS, PIECES, ROUNDS = 10, 3, 3


@pytest.fixture(autouse=True)
def shipping():
    make_shipping()


def test_as_many_orders_as_pieces_in_three_rounds():
    for number in range(1, ROUNDS + 1):
        last = make_product(f"last-{number}", stock=PIECES)
        told = all_buy(make_buyers(BUYERS, [[last]]))
        assert (Order.objects.count(), charges()) == (PIECES * number, PIECES * number)
        assert told.count("") == PIECES
        sentences = {sentence for sentence in told if sentence}
        assert all(f"Last {number}" in s and "ut of stock" in s for s in sentences), sentences
        assert last.stockrecords.get().num_allocated == PIECES


def test_two_products_in_opposite_order():
    a, b = make_product("a", stock=5), make_product("b", stock=5)
    told = all_buy(make_buyers(BUYERS, [[a, b], [b, a]]))
    assert (Order.objects.count(), charges(), told.count("")) == (5, 5, 5)
    assert set(StockRecord.objects.values_list("num_allocated", flat=True)) == {5}


def test_without_the_conditional_update_the_race_is_lost(monkeypatch):
    """The control: stock Oscar's way, which looks and then allocates. It must be seen to fail."""
    all_have_looked = Barrier(BUYERS, timeout=WAIT)

    def look_then_allocate(moves):
        ((pk, pieces),) = moves.items()
        record = StockRecord.objects.get(pk=pk)
        if record.net_stock_level < pieces:
            raise holds.ShortOfStock(pk, record.net_stock_level)
        all_have_looked.wait()
        record.allocate(pieces)

    monkeypatch.setattr(holds, "move_allocations", look_then_allocate)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE partner_stockrecord DROP CONSTRAINT stock_is_never_oversold")
    last = make_product("last", stock=PIECES)
    all_buy(make_buyers(BUYERS, [[last]]))
    assert Order.objects.count() == BUYERS


def test_the_database_itself_refuses_to_oversell():
    last = make_product("last", stock=PIECES)
    with pytest.raises(Exception, match="stock_is_never_oversold"):
        last.stockrecords.update(num_allocated=PIECES + 1)
