"""Two people change one price; and stock is typed in the moment in which it is sold."""

from decimal import Decimal
from functools import partial
from threading import Barrier

import pytest
from django.db import IntegrityError
from django.utils import timezone

from shop.desk.inventory import changes
from shop.desk.inventory.changes import Conflict, change_record
from shop.stock.allocation import ShortOfStock, move_allocation
from tests.concurrency.at_once import WAIT, at_once
from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db(transaction=True)
OLD, PRICES = Decimal("12.99"), [Decimal(f"13.{cents}") for cents in range(10, 18)]


@pytest.fixture
def record():
    return make_product("box", stock=10).stockrecords.get()


@pytest.fixture
def staff():
    return make_user("merchant@example.com")


def type_in(record, field, old, new, staff):
    try:
        change_record(record.pk, field, old, new, staff)
    except changes.ChangeRefused as refused:
        return refused
    return new


def without_condition(monkeypatch, people):
    """The control: everybody looks, and then all of them write."""
    have_looked = Barrier(people, timeout=WAIT)

    def write(record, field, old, new):
        if changes.current(record, field) != old:
            return False
        have_looked.wait()
        values = {changes.COLUMNS[field]: new, "date_updated": timezone.now()}
        return bool(type(record).objects.filter(pk=record.pk).update(**values))

    monkeypatch.setattr(changes, "_write_column", write)


def eight_type(record, staff):
    return at_once(*[partial(type_in, record, "price", OLD, price, staff) for price in PRICES])


def test_one_of_eight_prices_is_kept_and_seven_hear_of_it(record, staff):
    told = eight_type(record, staff)
    kept = [price for price in told if not isinstance(price, Exception)]
    record.refresh_from_db()
    assert kept == [record.price]
    assert [(type(t), t.theirs) for t in told if t != kept[0]] == [(Conflict, record.price)] * 7


def test_without_the_condition_seven_prices_are_lost(record, staff, monkeypatch):
    without_condition(monkeypatch, people=8)
    assert eight_type(record, staff) == PRICES


def take(record):
    try:
        move_allocation(record.pk, 1)
    except ShortOfStock:
        return "short"
    return "taken"


def test_stock_is_never_below_what_was_sold_meanwhile(record, staff):
    """Ten are there, eight shoppers take one each, and somebody types 4."""
    told, *sold = at_once(
        partial(type_in, record, "stock", 10, 4, staff), *[partial(take, record)] * 8
    )
    record.refresh_from_db()
    taken = sold.count("taken")
    if told == 4:
        assert (record.num_in_stock, taken, record.num_allocated) == (4, 4, 4)
    else:  # more than four were faster
        assert str(told).endswith("or more.")
        assert (record.num_in_stock, taken, record.num_allocated) == (10, 8, 8)


def sell_before_it_is_written(record, staff, monkeypatch, condition=True):
    """Stock is typed, eight pieces are sold, and then the number is written."""
    sold, write = Barrier(9, timeout=WAIT), changes._write_column

    def late(record, field, old, new):
        sold.wait()
        if condition:
            return write(record, field, old, new)
        return bool(type(record).objects.filter(pk=record.pk).update(num_in_stock=new))

    def take_and_say():
        take(record)
        sold.wait()

    monkeypatch.setattr(changes, "_write_column", late)
    return at_once(partial(type_in, record, "stock", 10, 4, staff), *[take_and_say] * 8)[0]


def test_number_that_was_typed_before_a_sale_is_refused(record, staff, monkeypatch):
    told = sell_before_it_is_written(record, staff, monkeypatch)
    assert str(told) == "8 are held for orders and carts: enter 8 or more."


def test_without_the_condition_only_the_database_stops_it(record, staff, monkeypatch):
    with pytest.raises(IntegrityError, match="stock_is_never_oversold"):
        sell_before_it_is_written(record, staff, monkeypatch, condition=False)
