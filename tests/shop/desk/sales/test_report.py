"""The sales report on the desk: for whom, and the same rows as CSV."""

import csv
import io

import pytest

from shop.desk.sales.tables import change
from tests.factories import make_product
from tests.shop.desk.staff import sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
REPORT = "/cms/reports/sales/"


def test_only_with_the_right_to_see_it(client):
    seller = sign_in(client, "desk.view_sales")
    assert seller.get(REPORT).status_code == 200
    assert REPORT in seller.get("/cms/").content.decode()
    packer = sign_in(client, "order.view_order", email="packer@example.com")
    assert packer.get(REPORT).url == "/cms/"
    assert packer.get(f"{REPORT}?csv=products").url == "/cms/"
    assert REPORT not in packer.get("/cms/").content.decode()


def test_page_and_csv_say_the_same(client):
    seller = sign_in(client, "desk.view_sales")
    order_of(make_product("box", title="=cmd()"))
    page = seller.get(REPORT)
    assert ("Net sales", "$25.98", "new") in page.context["figures"]
    answer = seller.get(f"{REPORT}?csv=products")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows == [
        ["Product", "Pieces", "Net sales", "Change"],
        ["'=cmd()", "2", "$25.98", "new"],
        ["All", "2", "$25.98", "new"],
    ]
    for table, *_ in page.context["tables"]:
        assert seller.get(f"{REPORT}?csv={table.slug}").content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "query",
    ["?period=chosen", "?period=chosen&first=2026-02-30&last=x", "?csv=nothing", "?first=🦵"],
)
def test_nonsense_shows_the_last_28_days(client, query):
    page = sign_in(client, "desk.view_sales").get(REPORT + query)
    assert page.status_code == 200
    assert len(page.context["period"].days) == 28


@pytest.mark.parametrize(
    ("now", "was", "words"),
    [(120, 100, "+20%"), (80, 100, "−20%"), (5, 0, "new"), (0, 0, ""), (0, 100, "−100%")],
)
def test_change(now, was, words):
    assert change(now, was) == words
