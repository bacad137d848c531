"""Many boxes at once: nothing is shipped before somebody confirms, and nothing twice."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from shop.desk.orders import ship_csv
from shop.fulfilment.models import Shipment
from shop.fulfilment.services import mark_packed
from shop.mails.models import Mail
from shop.refunds.services import cancel_order
from tests.factories import make_product
from tests.shared_rows import fresh
from tests.shop.desk.staff import PACKER, SUPPORT, said, sign_in
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
URL = "/cms/orders/ship-csv/"
CONFIRM = f"{URL}confirm/"


@pytest.fixture
def packer(client):
    return sign_in(client, *PACKER)


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        orders = [order_of(box) for _ in range(3)]
        for order in orders[:2]:
            mark_packed(order)
        return box, orders


@pytest.fixture
def orders(sold, db):
    """Two that are packed, and one that is not."""
    return fresh(sold[1])


@pytest.fixture
def box(sold, db):
    return fresh(sold[0])


def table(orders):
    rows = (f"{order.number};USPS;9400 1118 990{n}" for n, order in enumerate(orders))
    return "\n".join(["Order;Carrier;Number", *rows])


def upload(client, content):
    if isinstance(content, str):
        content = content.encode("utf-8-sig")
    page = client.post(URL, {"file": SimpleUploadedFile("boxes.csv", content)})
    assert page.status_code == 200
    return page


def confirm(client, page):
    return client.post(CONFIRM, {"rows": page.context["checked"].as_csv()}, follow=True)


def test_upload_ships_nothing_and_lists_every_problem(packer, orders):
    page = upload(packer, table(orders) + "\nNONE;USPS;9400111899\n;;x")
    html = " ".join(page.content.decode().split())
    for words in (
        "3 rows cannot be shipped",
        f"Row 4: Order {orders[2].number} is not packed yet.",
        "Row 5: There is no order NONE.",
        "Row 6: A row needs order number, carrier, tracking number.",
        "Ship 2 orders </button>",
    ):
        assert words in html
    assert not Shipment.objects.exists()


def test_confirming_ships_the_good_rows_once(packer, orders, box):
    page = upload(packer, table(orders))
    assert said(confirm(packer, page)) == ["2 orders are on the way."]
    assert said(confirm(packer, page)) == []
    numbers = set(Shipment.objects.values_list("tracking_number", flat=True))
    assert numbers == {"940011189900", "940011189901"}
    record = box.stockrecords.get()
    assert (record.num_in_stock, record.num_allocated) == (46, 2)
    assert Mail.objects.filter(key__startswith="order-shipped").count() == 2


def test_the_same_file_again_has_nothing_to_do(packer, orders):
    confirm(packer, upload(packer, table(orders[:2])))
    html = " ".join(upload(packer, table(orders[:2])).content.decode().split())
    assert "2 rows were shipped before with the same number: nothing happens to them." in html
    assert "There is nothing to ship in this file." in html


@pytest.mark.unsound("rows made by hand")
def test_row_that_went_wrong_meanwhile_keeps_no_other_back(packer, orders):
    page = upload(packer, table(orders[:2]))
    cancel_order(orders[0], None, "Ordered twice.")
    page = confirm(packer, page)
    assert said(page) == ["1 order is on the way."]
    assert f"Row 2: Order {orders[0].number} was canceled." in page.content.decode()


def test_what_takes_too_long_is_offered_again(packer, orders, monkeypatch):
    monkeypatch.setattr(ship_csv, "SECONDS", 0)
    page = confirm(packer, upload(packer, table(orders[:2])))
    assert said(page) == ["2 are left: ship them now."]
    monkeypatch.setattr(ship_csv, "SECONDS", 15)
    assert said(confirm(packer, page)) == ["2 orders are on the way."]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0", "The file is not text in UTF-8."),
        (b"x" * (1024 * 1024 + 1), "The file is larger than 1 MB. Split it."),
        (b"", "The submitted file is empty."),
        (b"a\n" * 2001, "The file has 2,001 rows; 2,000 at most. Split it."),
    ],
)
def test_other_files_are_a_sentence(packer, content, sentence):
    assert sentence in upload(packer, content).content.decode()


@pytest.mark.parametrize("rows", ["", '"', "x,y", "\x01"])
def test_confirming_nonsense_ships_nothing(packer, orders, rows):
    assert packer.post(CONFIRM, {"rows": rows}, follow=True).status_code == 200
    assert not Shipment.objects.exists()


def test_text_of_the_file_is_never_markup(packer):
    html = upload(packer, "<script>1</script>,<b>x</b>,12345678").content.decode()
    assert "“&lt;b&gt;x&lt;/b&gt;” is not a carrier of ours" in html


def test_get_confirms_nothing(packer):
    assert packer.get(CONFIRM).url == URL
    assert packer.get(URL).status_code == 200


@pytest.mark.parametrize("url", [URL, CONFIRM])
def test_for_staff_who_may_change_orders(client, url):
    assert client.post(url)["Location"].startswith("/cms/login/?next=")
    sign_in(client, *SUPPORT)
    assert (client.get(url).url, client.post(url).url) == ("/cms/", "/cms/")
