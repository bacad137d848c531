"""Prices and stock from a file: shown first, and changed once it is confirmed."""

from decimal import Decimal
from io import BytesIO

import pytest
from django.contrib.auth import get_user
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook
from oscar.core.loading import get_model
from wagtail.models import ModelLogEntry

from shop.desk.inventory import importing, reading
from shop.desk.inventory.changes import change_record
from shop.stock.allocation import move_allocation
from shop.stock.models import ComparePrice
from tests.factories import make_product
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db
URL = "/cms/products/import/"
StockRecord = get_model("partner", "StockRecord")


@pytest.fixture(autouse=True)
def staff(client):
    sign_in(client, "partner.change_stockrecord")
    return get_user(client)


@pytest.fixture(autouse=True)
def shelf(db):
    """Two products at $12.99 with 50 on hand; what oil cost before is on it."""
    make_product("tape")
    oil = make_product("oil").stockrecords.get()
    ComparePrice.objects.create(stockrecord=oil, amount=Decimal("15.99"))


def preview(client, text, name="stock.csv"):
    content = text if isinstance(text, bytes) else text.encode()
    return client.post(URL, {"file": SimpleUploadedFile(name, content)})


def planned(page):
    return [(c.row, c.label, c.heading, str(c.old), str(c.new)) for c in page.context["changes"]]


def confirm(client, page):
    answer = client.post(URL, {"plan": page.context["signed"]}, follow=True)
    return [str(message) for message in answer.context["messages"]]


def figures(sku):
    record = StockRecord.objects.get(partner_sku=sku)
    before = ComparePrice.objects.filter(stockrecord=record).first()
    return str(record.price), before and str(before.amount), record.num_in_stock


def test_nothing_is_changed_before_it_is_confirmed(client, staff):
    page = preview(client, "\ufeffSKU;price;Compare at;On hand\ntape;13.49;15.99;60\noil;;;50\n")
    assert planned(page) == [
        (2, "Tape", "Price", "12.99", "13.49"),
        (2, "Tape", "Compare at", "None", "15.99"),
        (2, "Tape", "On hand", "50", "60"),
    ]
    assert figures("tape") == ("12.99", None, 50)
    assert confirm(client, page) == ["3 figures are changed."]
    assert (figures("tape"), figures("oil")) == (("13.49", "15.99", 60), ("12.99", "15.99", 50))
    assert ModelLogEntry.objects.filter(user=staff).count() == 3
    assert confirm(client, page) == ["0 figures are changed."]  # sent twice


def test_xlsx_is_read_as_people_see_it(client):
    book = Workbook()
    for row in (
        ["Color", "SKU", "Price"],
        [None, "tape", 4.4970000000000008 * 3 - 0.001],
        [None] * 3,
    ):
        book.active.append(row)
    file = BytesIO()
    book.save(file)
    page = preview(client, file.getvalue(), "stock.xlsx")
    assert planned(page) == [(2, "Tape", "Price", "12.99", "13.49")]


def test_file_of_the_list_comes_back(client):
    text = b"".join(client.get("/cms/products/?export=csv").streaming_content).decode()
    assert "nothing to change" in preview(client, text).content.decode()
    changed = text.replace("tape,12.99,,50,", "tape,9.99,,50,").replace(
        "oil,12.99,15.99,", "oil,12.99,,"
    )
    assert planned(preview(client, changed)) == [
        (2, "Oil", "Compare at", "15.99", "None"),
        (3, "Tape", "Price", "12.99", "9.99"),
    ]


STALE = "SKU,On hand,On hand before\ntape,{},50\noil,50,50\n"


def test_stale_file_overwrites_no_sale(client, staff):
    change_record(StockRecord.objects.get(partner_sku="tape").pk, "stock", 50, 38, staff)
    page = preview(client, STALE.format(74))
    assert page.context["problems"] == [
        "Row 2, On hand: 50 when the file was made, 38 now. Download the list anew."
    ]
    assert "signed" not in page.context
    assert "nothing to change" in preview(client, STALE.format(50)).content.decode()


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("SKU,Price\nnone,5\n", ["Row 2: no product has the SKU none."]),
        ("SKU,Price\n,5\n", ["Row 2: the SKU is missing."]),
        ("SKU,Price\noil,5\n\noil,6\n", ["Row 4: the SKU oil stands in row 2, too."]),
        ("SKU,Price\noil,abc\n", ["Row 2, Price: Enter a price from $0.01 to $99,999.99."]),
        ("SKU,On hand\noil,-4\n", ["Row 2, On hand: Enter a whole number from 0 to 1,000,000."]),
        (
            "SKU,Price,Compare at\ntape,20,19.99\n",
            [
                "Row 2, Compare at: Enter more than the price of $20.00, what it cost here before; "
                "or nothing."
            ],
        ),
    ],
)
def test_problem_is_a_sentence_with_its_row(client, text, problems):
    page = preview(client, f"{text}tape,5\n" if "tape" not in text else text)
    assert page.context["problems"] == problems
    assert "signed" not in page.context
    assert f"{len(problems)} problem in the file" in page.content.decode()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The submitted file is empty."),
        (b"\xff\xfe\x00", "Save the file as “CSV UTF-8” or as XLSX"),
        (b"a\0b", "Save the file as “CSV UTF-8” or as XLSX"),
        (b"PK\x03\x04nonsense", "This is no XLSX file"),
        (b"SKU,Color\na,b\n", "The first row must name the columns"),
        (b"SKU,Price,price\na,1,2\n", "Two columns of the file have the same heading."),
        (b"SKU,Price\n,\n", "The file has no row below its headings."),
        (b"SKU,Price\n" + b"oil,1\n" * 11, "The file has more than 10 rows."),
        (b"SKU,Price\n" + b"x" * 2000, "The file is larger than"),
    ],
)
def test_file_that_cannot_be_read_is_a_sentence(client, monkeypatch, content, sentence):
    monkeypatch.setattr(reading, "MOST_ROWS", 10)
    monkeypatch.setattr(reading, "MOST_BYTES", 1000)
    page = preview(client, content)
    assert page.status_code == 200
    assert sentence in page.content.decode()


def test_unpacked_size_is_limited(client, monkeypatch):
    file = BytesIO()
    Workbook().save(file)
    monkeypatch.setattr(reading, "MOST_UNPACKED", 100)
    assert "too large once it is unpacked" in preview(client, file.getvalue()).content.decode()


def test_import_while_selling_changes_all_or_nothing(client, staff):
    """Between the preview and its confirmation pieces are sold."""
    page = preview(client, "SKU,Price,On hand\noil,9.99,\ntape,,4\n")
    move_allocation(StockRecord.objects.get(partner_sku="tape").pk, 5)
    (told,) = confirm(client, page)
    assert told.startswith("Nothing was changed. Row 3, On hand: 5 are held for orders and carts")
    assert (figures("oil"), figures("tape")) == (("12.99", "15.99", 50), ("12.99", None, 50))


def test_old_or_forged_preview_changes_nothing(client, monkeypatch):
    page = preview(client, "SKU,Price\noil,9.99\n")
    monkeypatch.setattr(importing, "HOUR", -1)
    assert confirm(client, page)[0].startswith("Nothing was changed: the preview was too old.")
    answer = client.post(URL, {"plan": "x"}, follow=True)
    assert "the preview was too old" in answer.content.decode()
    assert figures("oil")[0] == "12.99"


def test_preview_asks_once_for_all_rows(client, django_assert_max_num_queries):
    text = "SKU,Price\n" + "".join(f"box-{n},9.99\n" for n in range(30))
    for number in range(30):
        make_product(f"box-{number}")
    preview(client, text)
    with django_assert_max_num_queries(15):
        assert len(preview(client, text).context["plan"].changes) == 30


def test_who_may_only_see_cannot_import(client):
    sign_in(client, "partner.view_stockrecord", email="packer@example.com")
    assert client.get(URL)["Location"] == "/cms/"
    assert preview(client, "SKU,Price\noil,9.99\n")["Location"] == "/cms/"
