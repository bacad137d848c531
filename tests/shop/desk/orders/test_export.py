"""Spreadsheets that a label program can read."""

import csv
import io
import zipfile
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from shop.fulfilment.services import mark_packed, ship
from tests.shop.desk.staff import PACKER, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def packer(client, orders):
    address = orders[0].shipping_address
    address.last_name = '=HYPERLINK("http://x")'
    address.first_name = ""
    address.save()
    return sign_in(client, *PACKER)


def table(response):
    assert response["Content-Type"].startswith("text/csv")
    text = b"".join(response.streaming_content).decode()
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:])))


def test_an_order_a_row(packer, orders):
    mark_packed(orders[0])
    ship(orders[0], "ups", "1Z999AA10123456784")
    rows = table(packer.get("/cms/orders/all/?export=csv&of=orders"))
    [row] = [row for row in rows if row["order"] == orders[0].number]
    assert len(rows) == 3
    assert row["name"] == '\'=HYPERLINK("http://x")'
    assert (row["carrier"], row["tracking number"]) == ("UPS", "1Z999AA10123456784")
    assert row["total"] == f"{orders[0].total_incl_tax}"
    assert row["refunded"] == "0"
    assert row["country"] == "US"
    # Where the shop is, not UTC.
    assert row["placed"] == f"{orders[0].date_placed.astimezone(NEW_YORK):%Y-%m-%d %H:%M}"


def test_a_line_a_row_of_what_was_found(packer, orders):
    rows = table(packer.get(f"/cms/orders/all/?q={orders[1].number}&export=csv&of=lines"))
    assert [(r["order"], r["SKU"], r["quantity"]) for r in rows] == [
        (orders[1].number, orders[1].lines.get().partner_sku, "2")
    ]


def test_as_xlsx(packer, orders):
    response = packer.get("/cms/orders/all/?export=xlsx&of=orders")
    content = io.BytesIO(b"".join(response.streaming_content))
    assert zipfile.is_zipfile(content)
    head, *rows = load_workbook(content).active.iter_rows(values_only=True)
    total = head.index("total")
    assert sorted(row[total] for row in rows) == sorted(float(o.total_incl_tax) for o in orders)
    assert {cell.data_type for row in load_workbook(content).active for cell in row} <= {
        *("s", "n", "inlineStr")
    }


def test_an_export_takes_the_same_queries_for_more_orders(
    packer, orders, django_assert_num_queries
):
    address = "/cms/orders/all/?export=csv&of=lines"
    table(packer.get(address))
    with CaptureQueriesContext(connection) as before:
        assert len(table(packer.get(address))) == 3
    order_of(orders[0].lines.get().product)
    with django_assert_num_queries(len(before)):
        assert len(table(packer.get(address))) == 4
