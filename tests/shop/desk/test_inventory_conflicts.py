"""Two people change one cell: theirs, mine, or both, by a button that needs no script."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user

from shop.desk.inventory.cells import choices_of
from shop.desk.inventory.changes import change_record
from tests.factories import make_product, make_user
from tests.shop.desk.staff import sign_in
from tests.shop.desk.test_inventory import CHANGE, URL, cells, record

pytestmark = pytest.mark.django_db


@pytest.fixture
def conflict(client):
    """40 typed where 4 were seen and a packer counted 28 meanwhile: the page, and its cell."""
    make_product("box", stock=4)
    sign_in(client, CHANGE)
    change_record(record("box").pk, "stock", 4, 28, make_user("packer@example.com"))
    page = client.post(URL, cells(("stock", record("box"), "4", "40")))
    (row,) = page.context["rows"]
    return page, row.cells[2]


def test_the_choices_stand_at_the_cell(conflict):
    page, cell = conflict
    assert [words for words, _ in cell.choices] == [
        "Keep theirs: 28",
        "Use mine: 40",
        "Add my 36 to theirs: 64",
    ]
    html = page.content.decode()
    first = html[html.index("data-inventory") :].partition("<button")[2][:80]
    assert 'class="w-sr-only"' in first  # what Enter presses settles nothing
    assert f'name="settle"\n              value="{cell.name}=64"' in html


@pytest.mark.parametrize(("place", "stock"), [(0, 28), (1, 40), (2, 64)])
def test_a_choice_is_saved(client, conflict, place, stock):
    cell = conflict[1]
    typed = {cell.name: "40", cell.twin: cell.before, "settle": f"{cell.name}={stock}"}
    assert cell.choices[place][1] == str(stock)
    assert client.post(URL, typed).status_code == 302
    assert record("box").num_in_stock == stock


def test_a_choice_that_came_too_late_is_a_conflict_again(client, conflict):
    cell = conflict[1]
    change_record(record("box").pk, "stock", 28, 30, get_user(client))
    typed = {cell.name: "40", cell.twin: "28", "settle": f"{cell.name}=64"}
    page = client.post(URL, typed)
    assert "Add my 36 to theirs: 66" in page.content.decode()
    assert record("box").num_in_stock == 30


def test_to_settle_one_cell_settles_no_other(client, conflict):
    """The page comes back with what is there now beside what was typed, in each of its cells."""
    make_product("other", stock=7)
    cell, other = conflict[1], record("other")
    change_record(other.pk, "stock", 7, 9, make_user("clerk@example.com"))
    name = f"stock-{other.pk}"
    typed = {cell.name: "40", cell.twin: "28", cell.seen_name: "4", "settle": f"{cell.name}=28"}
    typed |= {name: "12", f"{name}-before": "9", f"{name}-seen": "7"}
    html = client.post(URL, typed).content.decode()
    assert (record("box").num_in_stock, record("other").num_in_stock) == (28, 9)
    assert "Add my 5 to theirs: 14" in html
    assert f'name="{name}-seen" value="7"' in html
    client.post(URL, typed | {"settle": ""})  # "Save again to use yours."
    assert record("other").num_in_stock == 12


def test_a_cell_that_held_nothing_can_be_a_conflict(client, conflict):
    cell = conflict[1]
    page = client.post(URL, {cell.name: "40", cell.twin: "", "settle": ""})
    assert "Use mine: 40" in page.content.decode()
    assert record("box").num_in_stock == 28


@pytest.mark.parametrize("settle", ["", "=", "stock", "stock-0=9", "x=y=z"])
def test_nonsense_settles_nothing(client, conflict, settle):
    cell = conflict[1]
    client.post(URL, {cell.name: "28", cell.twin: "28", "settle": settle})
    assert record("box").num_in_stock == 28


def test_prices_and_nothing():
    price = Decimal("12.99")
    assert choices_of("compare_price", None, price, Decimal("15.99")) == (
        ("Keep theirs: 15.99", "15.99"),
        ("Use mine: 12.99", "12.99"),
    )
    assert choices_of("compare_price", price, None, Decimal("15.99"))[1] == (
        "Use mine: nothing",
        "",
    )
    assert len(choices_of("stock", 50, 40, 28)) == 2
