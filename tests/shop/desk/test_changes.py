"""One change of a price, of a compare-at price or of the pieces on hand."""

from decimal import Decimal

import pytest
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry

from shop.desk.inventory.changes import ChangeRefused, Conflict, change_record
from shop.stock.models import ComparePrice
from tests.factories import make_product, make_user

pytestmark = pytest.mark.django_db
D = Decimal


@pytest.fixture
def staff():
    return make_user("merchant@example.com")


@pytest.fixture
def record():
    """12.99 dollars, 50 on hand, 7 of them held."""
    record = make_product("pro-precut", colors=["blue"]).children.get().stockrecords.get()
    record.num_allocated = 7
    record.save()
    return record


def shelf(record):
    record.refresh_from_db()
    before = ComparePrice.objects.filter(stockrecord=record).first()
    return record.price, before and before.amount, record.num_in_stock, record.num_allocated


@pytest.mark.parametrize(
    ("field", "old", "new", "after", "words"),
    [
        ("price", D("12.99"), D("13.49"), (D("13.49"), None, 50, 7), "Price: $12.99 → $13.49"),
        ("stock", 50, 7, (D("12.99"), None, 7, 7), "Pieces on hand: 50 → 7"),
        (
            *("compare_price", None, D("15.99"), (D("12.99"), D("15.99"), 50, 7)),
            "Compare-at price: none → $15.99",
        ),
    ],
)
def test_change_is_written_and_logged(record, staff, field, old, new, after, words):
    change_record(record.pk, field, old, new, staff)
    assert shelf(record) == after
    entry = ModelLogEntry.objects.get()
    assert (entry.action, entry.user, entry.label) == (f"shop.{field}", staff, "Pro precut, blue")
    assert registry.get_formatter(entry).format_message(entry) == words


def test_compare_price_is_changed_and_taken_away(record, staff):
    for old, new in ((None, D("15.99")), (D("15.99"), D("16.99")), (D("16.99"), None)):
        change_record(record.pk, "compare_price", old, new, staff)
        assert shelf(record)[1] == new


@pytest.mark.parametrize(
    ("field", "new", "sentence"),
    [
        ("price", D("0.00"), "Enter a price from $0.01 to $99,999.99."),
        ("price", D("-3"), "Enter a price from $0.01 to $99,999.99."),
        ("price", D("12.999"), "Enter a price from $0.01 to $99,999.99."),
        ("price", None, "Enter a price from $0.01 to $99,999.99."),
        ("stock", -5, "Enter a whole number from 0 to 1,000,000."),
        ("stock", None, "Enter a whole number from 0 to 1,000,000."),
        ("stock", 3, "7 are held for orders and carts: enter 7 or more."),
        ("compare_price", D("12.99"), "Enter more than the price of $12.99"),
        ("compare_price", D("100000"), "Enter a price from $0.01 to $99,999.99."),
    ],
)
def test_figure_that_cannot_be_is_a_sentence(record, staff, field, new, sentence):
    old = {"price": D("12.99"), "stock": 50, "compare_price": None}[field]
    with pytest.raises(ChangeRefused) as refused:
        change_record(record.pk, field, old, new, staff)
    assert str(refused.value).startswith(sentence)
    assert shelf(record) == (D("12.99"), None, 50, 7)
    assert not ModelLogEntry.objects.exists()


@pytest.mark.parametrize(
    ("field", "old", "new", "theirs"),
    [
        ("price", D("11.99"), D("13.49"), D("12.99")),
        ("stock", 52, 60, 50),
        ("stock", None, 60, 50),
        ("compare_price", D("15.99"), D("16.99"), None),
    ],
)
def test_what_another_changed_meanwhile_stays(record, staff, field, old, new, theirs):
    with pytest.raises(Conflict) as conflict:
        change_record(record.pk, field, old, new, staff)
    assert conflict.value.theirs == theirs
    assert shelf(record) == (D("12.99"), None, 50, 7)


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [("price", D("11.99"), D("12.99")), ("stock", 52, 50), ("compare_price", D("15.99"), None)],
)
def test_what_is_there_already_is_not_logged_again(record, staff, field, old, new):
    """A form that is sent twice."""
    assert change_record(record.pk, field, old, new, staff) is False
    assert not ModelLogEntry.objects.exists()


def test_second_first_compare_price_meets_the_first(record, staff):
    ComparePrice.objects.create(stockrecord=record, amount=D("15.99"))
    with pytest.raises(Conflict, match=r"Changed meanwhile to 15.99; you typed 14.99"):
        change_record(record.pk, "compare_price", None, D("14.99"), staff)
    assert shelf(record)[1] == D("15.99")


def test_record_that_is_gone_is_a_sentence(staff):
    with pytest.raises(ChangeRefused, match="has left the list"):
        change_record(4711, "price", D("12.99"), D("13.49"), staff)
