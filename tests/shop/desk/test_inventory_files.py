"""The list of products as a file; its history; and what it asks of the database."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO

import pytest
from django.contrib.auth import get_user
from django.utils import timezone
from openpyxl import load_workbook
from oscar.core.loading import get_model

from shop.desk.inventory.changes import change_record
from tests.factories import make_product
from tests.shop.desk.staff import sign_in
from tests.shop.stock_alerts.asking import wait

pytestmark = pytest.mark.django_db
URL = "/cms/products/"
StockRecord = get_model("partner", "StockRecord")
MOST_QUERIES = 15


@pytest.fixture
def staff(client):
    sign_in(client, "partner.change_stockrecord")
    return get_user(client)


def test_csv_is_what_the_list_shows(client, staff):
    make_product("tape", colors=["blue", "pink"])
    make_product("oil", title="=HYPERLINK(1)")
    answer = client.get(f"{URL}?export=csv&q=hyper")
    text = b"".join(answer.streaming_content).decode()
    assert text.startswith("\ufeffProduct,Color,SKU,Price,Compare at,On hand,")
    (row,) = csv.DictReader(StringIO(text.removeprefix("\ufeff")))
    assert (row["Product"], row["Price"], row["On hand"]) == ("'=HYPERLINK(1)", "12.99", "50")
    assert (row["Compare at"], row["Price before"], row["State"]) == ("", "12.99", "live")


def test_xlsx_has_figures_and_no_formula(client, staff):
    make_product("oil", title="=HYPERLINK(1)")
    answer = client.get(f"{URL}?export=xlsx")
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    heading, row = sheet.iter_rows(values_only=True)
    assert dict(zip(heading, row, strict=True))["On hand"] == 50
    assert (row[0], sheet["A2"].data_type) == ("'=HYPERLINK(1)", "s")


@pytest.mark.parametrize("address", ["", "results/", "?export=csv"])
def test_queries_do_not_grow_with_the_list(client, staff, address, django_assert_max_num_queries):
    def ask():
        answer = client.get(f"{URL}{address}")
        return b"".join(answer) if answer.streaming else answer.content

    asked = []
    for first, last in ((0, 15), (15, 150)):  # 30 rows, then 300
        for number in range(first, last):
            make_product(f"tape-{number}", colors=["blue", "pink"])
        ask()  # the content types are known from here on
        with django_assert_max_num_queries(MOST_QUERIES) as queries:
            ask()
        asked.append(len(queries))
    assert asked[0] == asked[1]


def sell(record, pieces, days_ago, status="Paid"):
    orders = get_model("order", "Order").objects
    placed = timezone.now() - timedelta(days_ago)
    sums = {"total_incl_tax": 1, "total_excl_tax": 1}
    order = orders.create(number=orders.count(), date_placed=placed, status=status, **sums)
    names = ("line_price", "line_price_before_discounts")
    prices = {f"{name}_{tax}_tax": 1 for name in names for tax in ("incl", "excl")}
    lines = {"stockrecord": record, "title": "Oil", "quantity": pieces, "num_allocated": 0}
    order.lines.create(product=record.product, **lines, **prices)


@pytest.mark.unsound("orders without a payment")
def test_row_counts_what_sold_and_who_waits(client):
    """The number leads to its orders, for those who may see them."""
    record = make_product("oil", stock=0).stockrecords.get()
    for pieces, days_ago, status in ((2, 0, "Paid"), (3, 27, "Shipped"), (9, 29, "Shipped")):
        sell(record, pieces, days_ago, status)
    sell(record, 9, 1, "Cancelled")
    wait(record.product, "ada@example.com")
    door = 'href="/cms/orders/all/?sku=oil">5</a>'
    for rights, leads in (((), False), (("order.view_order",), True)):
        email = f"{len(rights)}@example.com"
        sign_in(client, "partner.view_stockrecord", *rights, email=email)
        html = " ".join(client.get(URL).content.decode().split())
        assert ((door in html), "1 waits for it" in html) == (leads, True)


def test_change_stands_in_both_histories(client, admin_client, staff):
    record = make_product("oil").stockrecords.get()
    change_record(record.pk, "stock", 50, 40, staff)
    for history in (f"{URL}history/{record.pk}/", "/cms/reports/site-history/"):
        page = admin_client.get(history)
        assert page.status_code == 200
        assert "Pieces on hand: 50 → 40" in page.content.decode()
    assert 'href="/cms/products/?q=oil"' in page.content.decode()
