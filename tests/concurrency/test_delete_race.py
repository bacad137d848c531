"""A product is deleted in the moment in which shoppers take its pieces."""

import time
from functools import partial

import pytest
from django.db.models.signals import pre_delete
from oscar.core.loading import get_model

from shop.checkout import promised_stock
from shop.stock.allocation import ShortOfStock, move_allocation
from tests.concurrency.at_once import at_once
from tests.factories import make_product

pytestmark = pytest.mark.django_db(transaction=True)
StockRecord = get_model("partner", "StockRecord")


def take(pk):
    time.sleep(0.25)
    try:
        move_allocation(pk, 1)
    except ShortOfStock as short:
        return short.left
    return "taken"


def delete(record):
    try:
        record.delete()
    except promised_stock.StockIsPromised:
        return "refused"
    return "deleted"


def test_who_comes_during_the_deletion_finds_nothing_left(monkeypatch):
    record = make_product("box").stockrecords.get()
    count = promised_stock.promised_pieces

    def slowly(record):
        try:
            return count(record)
        finally:
            time.sleep(0.5)

    monkeypatch.setattr(promised_stock, "promised_pieces", slowly)
    results = at_once(partial(delete, record), *[partial(take, record.pk)] * 3)
    assert results == ["deleted", 0, 0, 0]


def test_who_came_before_keeps_the_record(monkeypatch):
    record = make_product("box").stockrecords.get()
    move_allocation(record.pk, 1)
    assert at_once(partial(delete, record), partial(take, record.pk)) == ["refused", "taken"]
    assert StockRecord.objects.get().num_allocated == 2


def test_without_the_lock_pieces_are_sold_that_are_gone(monkeypatch):
    """The control: it looks, shoppers take, and it deletes all the same."""
    record = make_product("box").stockrecords.get()

    def look_without_lock(sender, instance, **kwargs):
        if not promised_stock.promised_pieces(instance):
            time.sleep(0.5)

    pre_delete.disconnect(promised_stock.refuse_to_delete, StockRecord)
    pre_delete.connect(look_without_lock, StockRecord)
    try:
        results = at_once(partial(delete, record), *[partial(take, record.pk)] * 3)
    finally:
        pre_delete.disconnect(look_without_lock, StockRecord)
        pre_delete.connect(promised_stock.refuse_to_delete, StockRecord)
    assert results == ["deleted", "taken", "taken", "taken"]
