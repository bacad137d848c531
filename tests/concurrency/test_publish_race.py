"""A product is published in the moment in which it is sold, and by two people at once."""

from decimal import Decimal
from functools import partial
from threading import Barrier

import pytest
from oscar.core.loading import get_model

from shop.desk.products import publishing, variants
from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.desk.products.refusals import PublishRefused
from shop.stock.allocation import move_allocation
from tests.concurrency.at_once import WAIT, at_once
from tests.factories import make_product, variant
from tests.shop.desk.products.drafts import draft_with_rows, new_tape, row_of

pytestmark = pytest.mark.django_db(transaction=True)
SHOPPERS = 8


@pytest.fixture
def tape():
    return make_product("tape", colors=("blue", "pink"), stock=10)


def cheaper(tape):
    draft = draft_with_rows(tape)
    row_of(draft, "blue").price = Decimal("9.00")
    return draft.save_revision()


def sell_while_publishing(tape, monkeypatch):
    """Eight pieces are sold after the draft was read, and before the price is written."""
    revision, record = cheaper(tape), variant(tape, "blue").stockrecords.get()
    have_sold, write = Barrier(SHOPPERS + 1, timeout=WAIT), variants.change_record
    monkeypatch.setattr(publishing, "lock", lambda head: None)

    def late(*args):
        have_sold.wait()
        return write(*args)

    def take():
        move_allocation(record.pk, 1)
        have_sold.wait()

    monkeypatch.setattr(variants, "change_record", late)
    at_once(revision.publish, *[take] * SHOPPERS)
    record.refresh_from_db()
    return record


def test_stock_and_holds_stay_right_across_a_sale(tape, monkeypatch):
    record = sell_while_publishing(tape, monkeypatch)
    assert (record.price, record.num_in_stock, record.num_allocated) == (9, 10, SHOPPERS)


def test_control_that_writes_the_whole_row_forgets_the_holds(tape, monkeypatch):
    read = get_model("partner", "StockRecord").objects.get(product=variant(tape, "blue"))

    def whole(pk, field, old, new, user):
        read.price = new
        read.save()

    monkeypatch.setattr(variants, "change_record", whole)
    assert sell_while_publishing(tape, monkeypatch).num_allocated is None


def test_shoppers_and_publishers_wait_for_each_other(tape):
    revision, record = cheaper(tape), variant(tape, "blue").stockrecords.get()
    at_once(revision.publish, *[partial(move_allocation, record.pk, 1)] * SHOPPERS)
    record.refresh_from_db()
    assert (record.price, record.num_in_stock, record.num_allocated) == (9, 10, SHOPPERS)


def publish(revision):
    try:
        revision.publish()
    except PublishRefused as refused:
        return str(refused)
    return ""


def test_two_publish_a_new_product_and_there_is_one():
    draft = new_tape("blue", "pink")
    revisions = [draft.save_revision(), draft.save_revision()]
    assert at_once(*[partial(publish, one) for one in revisions]) == ["", ""]
    assert get_model("catalogue", "Product").objects.filter(parent=None).count() == 1
    assert ProductDraft.objects.get().product.children.count() == 2


def test_two_products_with_one_sku():
    """One of the two is told; nothing of it is in the shop."""
    drafts = [new_tape("blue"), new_tape("blue")]
    told = at_once(*[partial(publish, draft.save_revision()) for draft in drafts])
    assert sorted(map(bool, told)) == [False, True]
    assert get_model("catalogue", "Product").objects.count() == 2


def test_two_open_a_product_and_get_one_draft(tape):
    first, second = at_once(*[partial(draft_of, tape)] * 2)
    assert first == second
    assert ProductDraft.objects.count() == 1
