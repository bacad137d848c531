"""Several stock records at once: all of what is asked for, or nothing and the one that is short."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_model

from shop.stock.allocation import ShortOfStock, move_allocations
from tests.factories import make_product

pytestmark = pytest.mark.django_db
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture
def records():
    """Three of 5 pieces each, in the order of their keys."""
    return [make_product(name, stock=5).stockrecords.get().pk for name in ("a", "b", "c")]


def allocated(records):
    known = StockRecord.objects.in_bulk(records)
    return [known[pk].num_allocated or 0 for pk in records]


def test_each_record_moves_by_its_own_pieces(records):
    a, b, c = records
    move_allocations({c: 3, a: 1, b: 5})
    assert allocated(records) == [1, 5, 3]
    move_allocations({a: -1, b: -2, c: 0})
    assert allocated(records) == [0, 3, 3]


def test_first_record_that_is_short_is_named_and_nothing_moves(records):
    a, b, c = records
    move_allocations({b: 4, c: 5})
    with pytest.raises(ShortOfStock) as short, transaction.atomic():
        move_allocations({c: 1, a: 2, b: 2})
    assert (short.value.stockrecord_id, short.value.left) == (b, 1)
    assert allocated(records) == [0, 4, 5]


def test_record_that_is_gone_or_not_counted_has_nothing_left(records):
    a, b, c = records
    StockRecord.objects.filter(pk=b).update(num_in_stock=None)
    for missing in (b, c + 1_000):
        with pytest.raises(ShortOfStock) as short, transaction.atomic():
            move_allocations({a: 1, missing: 1})
        assert (short.value.stockrecord_id, short.value.left) == (missing, 0)
    assert allocated(records) == [0, 0, 0]


def test_two_statements_for_any_number_one_for_one_none_for_none(records):
    def statements(pieces):
        with CaptureQueriesContext(connection) as queries:
            move_allocations(pieces)
        return [query["sql"].split()[0] for query in queries]

    assert statements(dict.fromkeys(records, 1)) == ["SELECT", "UPDATE"]
    assert statements({records[0]: 1}) == ["UPDATE"]
    assert statements(dict.fromkeys(records, 0)) == []
    assert statements({}) == []
