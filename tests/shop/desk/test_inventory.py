"""The list of products: what it shows, what it saves, and what it refuses."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user
from oscar.core.loading import get_model

from shop.desk.inventory.changes import change_record
from shop.stock.models import ComparePrice
from tests.factories import make_category, make_product, make_user
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db
URL = "/cms/products/"
SEE, CHANGE = "partner.view_stockrecord", "partner.change_stockrecord"
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture
def staff(client):
    sign_in(client, CHANGE)
    return get_user(client)


def record(sku):
    return StockRecord.objects.get(partner_sku=sku)


def cells(*changes):
    """Of (field, record, before, typed): the form as the browser sends it."""
    names = [(f"{field}-{record.pk}", before, typed) for field, record, before, typed in changes]
    return {n: typed for n, _, typed in names} | {f"{n}-before": before for n, before, _ in names}


def shown(client, query=""):
    page = client.get(f"{URL}{query}")
    assert page.status_code == 200
    return [row.record.partner_sku for row in page.context["rows"]]


@pytest.fixture
def shelf(db):
    """A tape in two colors, one of them low and partly held; sold-out oil; a hidden box."""
    strips = make_category("strips")
    tape = make_product("tape", colors=["blue", "pink"], stock={"blue": 50, "pink": 9})
    tape.categories.add(strips)
    StockRecord.objects.filter(partner_sku="tape-pink").update(num_allocated=5)
    make_product("oil", stock=0)
    make_product("box", public=False, price="3.50")


def test_row_says_what_there_is(client, staff, shelf):
    ComparePrice.objects.create(stockrecord=record("tape-pink"), amount=Decimal("15.99"))
    page = client.get(URL)
    row = page.context["rows"][-1]
    assert (row.label, row.color, row.state) == ("Tape, pink", "Pink", "Low: 4")
    assert [(cell.label, cell.value) for cell in row.cells] == [
        ("Price of Tape, pink", "12.99"),
        ("Compare at of Tape, pink", "15.99"),
        ("On hand of Tape, pink", "9"),
    ]
    assert (row.record.held, row.record.sold) == (5, 0)
    tabs = [(label, count) for label, _, count, _ in page.context["tabs"]]
    assert tabs == [("All", 4), ("Low stock", 1), ("Out of stock", 1), ("Hidden", 1)]


@pytest.mark.parametrize(
    ("query", "skus"),
    [
        ("", ["box", "oil", "tape-blue", "tape-pink"]),
        ("?state=low", ["tape-pink"]),
        ("?state=out", ["oil"]),
        ("?state=hidden", ["box"]),
        ("?q=TAPE", ["tape-blue", "tape-pink"]),
        ("?q=e-pin", ["tape-pink"]),
        ("?category={strips}", ["tape-blue", "tape-pink"]),
        ("?ordering=price", ["box", "tape-blue", "tape-pink", "oil"]),
        ("?ordering=-num_in_stock", ["tape-blue", "box", "tape-pink", "oil"]),
        ("?ordering=nonsense&state=nonsense&p=99", ["box", "oil", "tape-blue", "tape-pink"]),
    ],
)
def test_list_is_searched_filtered_and_sorted(client, staff, shelf, query, skus):
    strips = get_model("catalogue", "Category").objects.get(slug="strips")
    found = shown(client, query.format(strips=strips.pk))
    assert (sorted(found), len(found)) == (sorted(skus), len(skus))
    if "ordering" not in query:
        assert found == skus


def test_changed_cells_are_saved(client, staff, shelf):
    blue, oil = record("tape-blue"), record("oil")
    data = cells(
        ("price", blue, "12.99", "$13.49"),
        ("compare_price", blue, "", "15.99"),
        ("stock", oil, "0", "1,200"),
        ("price", oil, "12.99", "12.990"),  # the same price
    )
    answer = client.post(f"{URL}?q=tape", data, follow=True)
    assert answer.redirect_chain == [(f"{URL}?q=tape", 302)]
    assert [str(message) for message in answer.context["messages"]] == ["3 changes are saved."]
    assert (record("tape-blue").price, record("oil").num_in_stock) == (Decimal("13.49"), 1200)
    assert record("tape-blue").compare_price.amount == Decimal("15.99")


def test_conflict_is_said_at_its_cell_and_keeps_no_other_back(client, staff, shelf):
    blue, pink = record("tape-blue"), record("tape-pink")
    change_record(blue.pk, "stock", 50, 28, make_user("packer@example.com"))
    data = cells(
        ("stock", blue, "50", "40"), ("stock", pink, "9", "3"), ("price", pink, "12.99", "9")
    )
    page = client.post(URL, data)
    html = " ".join(page.content.decode().split())
    sentence = "Changed meanwhile to 28 by packer@example.com; you typed 40."
    assert f"{sentence} Save again to use yours." in html
    assert "5 are held for orders and carts: enter 5 or more." in html
    assert f'name="stock-{blue.pk}" value="40"' in html
    assert f'name="stock-{blue.pk}-before" value="28"' in html
    assert (record("tape-blue").num_in_stock, record("tape-pink").num_in_stock) == (28, 9)
    assert record("tape-pink").price == Decimal("9.00")


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("price", "abc", "Enter a price from $0.01"),
        ("price", "NaN", "Enter a price from $0.01"),
        ("price", "1e99999", "Enter a price from $0.01"),
        ("price", "", "Enter a price from $0.01"),
        ("compare_price", "-1", "Enter a price from $0.01"),
        ("stock", "1.5", "Enter a whole number from 0"),
        ("stock", "", "Enter a whole number from 0"),
        ("stock", "99999999999999999999", "Enter a whole number from 0"),
    ],
)
def test_what_is_no_figure_is_a_sentence(client, staff, shelf, field, typed, sentence):
    """Faults, line 2: prices and pieces that no shop means."""
    before = {"price": "12.99", "compare_price": "", "stock": "0"}[field]
    page = client.post(URL, cells((field, record("oil"), before, typed)))
    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert (record("oil").price, record("oil").num_in_stock) == (Decimal("12.99"), 0)


def test_names_of_no_cell_change_nothing(client, staff, shelf):
    data = {"color-1": "a", "color-1-before": "b", "price-x": "1", "price-x-before": "2"}
    data |= {"price-99999999999999": "1", "price-99999999999999-before": "2", "stock-1-before": "2"}
    assert client.post(URL, data).status_code == 302


def test_who_may_only_see_gets_no_cells(client, shelf):
    sign_in(client, SEE)
    page = client.get(URL)
    assert len(page.context["rows"]) == 4
    assert "d-edit" not in page.content.decode()
    answer = client.post(URL, cells(("stock", record("oil"), "0", "5")), follow=True)
    assert answer.redirect_chain == [("/cms/", 302)]
    assert record("oil").num_in_stock == 0
