"""A file of stock is confirmed while shoppers buy: all of it is written, or nothing."""

from functools import partial
from threading import Barrier

import pytest

from shop.desk.inventory import changes
from shop.desk.inventory.planning import carry_out, plan
from shop.stock.allocation import ShortOfStock, move_allocation
from tests.concurrency.at_once import WAIT, at_once
from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db(transaction=True)
SHOPPERS, LEFT = 8, 5


@pytest.fixture
def records():
    return [make_product(f"tape-{n}", stock=10).stockrecords.get() for n in range(3)]


@pytest.fixture
def confirm(records):
    """Confirms a file that says 5 of each product; how many were changed."""
    rows = [(n, {"SKU": one.partner_sku, "On hand": str(LEFT)}) for n, one in enumerate(records)]
    planned, staff = plan(rows).changes, make_user("merchant@example.com")

    def run(write=carry_out):
        try:
            return write(planned, staff)
        except changes.ChangeRefused:
            return 0

    return run


def take(record):
    try:
        move_allocation(record.pk, 1)
    except ShortOfStock:
        return "short"
    return "taken"


def figures(records):
    for record in records:
        record.refresh_from_db()
    return [(record.num_in_stock, record.num_allocated or 0) for record in records]


def test_file_and_shoppers_at_once(records, confirm):
    done, *told = at_once(confirm, *[lambda: list(map(take, records))] * SHOPPERS)
    assert done in (0, len(records))
    taken = [[of_all[place] for of_all in told].count("taken") for place in range(len(records))]
    assert figures(records) == [(LEFT if done else 10, number) for number in taken]


def sell_the_last_meanwhile(records, confirm, monkeypatch, write):
    """Eight pieces of the last product are sold when the file has come to it."""
    have_sold, write_column = Barrier(SHOPPERS + 1, timeout=WAIT), changes._write_column

    def late(record, *change):
        if record.pk == records[-1].pk:
            have_sold.wait()
        return write_column(record, *change)

    def buy():
        take(records[-1])
        have_sold.wait()

    monkeypatch.setattr(changes, "_write_column", late)
    return at_once(partial(confirm, write), *[buy] * SHOPPERS)[0]


def test_file_that_is_refused_at_its_end_changes_nothing(records, confirm, monkeypatch):
    assert sell_the_last_meanwhile(records, confirm, monkeypatch, carry_out) == 0
    assert figures(records) == [(10, 0), (10, 0), (10, SHOPPERS)]


def test_control_without_its_transaction_leaves_a_half(records, confirm, monkeypatch):
    one_by_one = carry_out.__wrapped__
    assert sell_the_last_meanwhile(records, confirm, monkeypatch, one_by_one) == 0
    assert figures(records) == [(LEFT, 0), (LEFT, 0), (10, SHOPPERS)]
