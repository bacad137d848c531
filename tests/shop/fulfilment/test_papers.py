"""Packing slip and invoice: what is on them, whatever letters a name has, the same every time."""

import io
import re

import pytest
from pypdf import PdfReader

from kt_site.management.commands.build_fonts import build
from shop.fulfilment import documents
from shop.fulfilment.sheets import WEIGHTS, day_words, printable
from shop.refunds.services import refund_order
from tests.factories import make_product, make_voucher
from tests.shop.checkout_form import agree, client_with, pay
from tests.site.ordering import delete_sold

pytestmark = pytest.mark.django_db


def read(pdf):
    """(number of pages, their text with single spaces)."""
    reader = PdfReader(io.BytesIO(pdf))
    text = " ".join(page.extract_text() for page in reader.pages)
    return len(reader.pages), " ".join(text.split())


@pytest.mark.parametrize("style", WEIGHTS)
def test_weights_are_cut_from_the_variable_font(style):
    assert WEIGHTS[style].read_bytes() == build(style), "run `make fonts`"


def test_slip_says_what_to_put_into_the_box_and_no_price(order):
    pages, text = read(documents.packing_slip(order))
    assert pages == 1
    for words in (
        f"KT Tape Packing slip {order.number} Ordered ",
        "Ship to Ada Byron 12 Main Street Lindon, UT 84042",
        "Shipping: Standard",
        "2 box Box",
        "2 pieces in all.",
        "Page 1 of 1",
    ):
        assert words in text
    assert not re.search(r"\$|25\.98|12\.99", text)


@pytest.mark.unsound("rows are set by hand")
def test_slip_leaves_out_what_is_no_longer_sent(order):
    line = order.lines.get()
    line.num_allocated = 1
    line.save()
    assert "1 box Box 1 piece in all." in read(documents.packing_slip(order))[1]
    assert "box Box 2 $12.99 $25.98" in read(documents.invoice(order))[1]
    line.pk, line.num_allocated, line.partner_sku = None, 0, "oil"
    line.save()
    assert "oil" not in read(documents.packing_slip(order))[1]


@pytest.mark.unsound("rows are set by hand")
def test_slip_of_a_box_that_left_says_what_was_in_it(order):
    order.lines.update(status="Shipped", num_allocated=0)
    assert "2 pieces in all." in read(documents.packing_slip(order))[1]


@pytest.mark.unsound("rows are set by hand")
def test_invoice_adds_up(order):
    type(order).objects.update(total_incl_tax="33.01")
    order.refresh_from_db()
    _, text = read(documents.invoice(order))
    for words in (
        "Bill to Ada Byron 12 Main Street Lindon, UT 84042 ada@example.com",
        "box Box 2 $12.99 $25.98",
        "Subtotal $25.98 Shipping (Standard) $4.95 Sales tax $2.08 Total $33.01",
    ):
        assert words in text


def test_invoice_says_who_sold_it_and_that_it_was_paid(order, settings):
    """Faults, line 18: no seller, and nothing about the payment."""
    settings.SELLER_NAME, settings.SELLER_ADDRESS = "Tape Co", "1 Pier; Salem, OR 97301"
    _, text = read(documents.invoice(order))
    assert "Seller Tape Co 1 Pier Salem, OR 97301 Bill to" in text
    day = day_words(order.date_placed)
    assert f"Total $30.93 Paid {day}, Test $30.93 Paid in all $30.93" in text
    settings.SELLER_ADDRESS = ""
    assert "Seller Tape Co Bill to" in read(documents.invoice(order))[1]


def test_invoice_says_what_went_back(order):
    """Faults, line 18: refunds that were sent, and only those."""
    line = order.lines.get()
    refund = refund_order(order, lines={line.pk: 1}, restock=True, reason="Torn")
    day = day_words(refund.sent_at)
    _, text = read(documents.invoice(order))
    assert f"Refunded {day} -$12.99 Paid in all $17.94" in text
    type(refund).objects.update(status="refused")
    assert "Refunded" not in read(documents.invoice(order))[1]
    type(refund).objects.update(status="sent")


def test_invoice_takes_a_discount_off(shipping):
    make_voucher("TEN")
    client = client_with(make_product("box"), 2)
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    pay(client, attempt := agree(client))
    attempt.refresh_from_db()
    _, text = read(documents.invoice(attempt.order))
    assert (
        "Subtotal $25.98 10 % off -$2.60 Shipping (Standard) $4.95 Sales tax $0.00 Total $28.33"
    ) in text


def test_free_shipping_is_not_taken_off_twice(shipping):
    client = client_with(make_product("box"), 4)
    pay(client, attempt := agree(client))
    attempt.refresh_from_db()
    _, text = read(documents.invoice(attempt.order))
    assert "Subtotal $51.96 Shipping (Standard) $0.00 Sales tax $0.00 Total $51.96" in text


def test_letters_that_the_font_lacks(order):
    order.shipping_address.first_name = "Łucja 李"
    order.shipping_address.last_name = "Nuñez-Čapek 🙂"
    for paper in (documents.packing_slip, documents.invoice):
        _, text = read(paper(order))
        assert "Lucja ? Nuñez-Capek ?" in text
        assert f"The whole address: http://testserver/cms/orders/inspect/{order.pk}/" in text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Zoë–“x” €5", "Zoë–“x” €5"),
        ("Łódź Đặng \u0131ş", "Lódz Dang is"),
        ("cafe\u0301", "cafe"),
        ("\ufb01x", "fix"),
        ("a\x00\u200f\nb李", "a???b?"),
    ],
)
def test_every_letter_is_printed_as_one_that_the_font_has(text, printed):
    assert printable(text) == printed


def test_order_without_address_or_product_prints(order, box):
    delete_sold(box)
    order.shipping_address.delete()
    order.refresh_from_db()
    assert "Ship to No address" in read(documents.packing_slip(order))[1]
    assert "box Box 2 $12.99 $25.98" in read(documents.invoice(order))[1]


def test_words_without_a_break_and_without_a_letter(order):
    address = order.shipping_address
    address.first_name, address.last_name, address.line1 = "W" * 255, "\u0301", "{nb}" * 60
    order.lines.update(title="Tape" * 60, partner_sku="0" * 128)
    for paper in (documents.packing_slip, documents.invoice):
        pages, text = read(paper(order))
        assert pages == 1
        assert text.replace(" ", "").count("0" * 128) == 1


@pytest.mark.unsound("rows are set by hand")
def test_many_and_long_lines_go_on_on_a_second_page(order):
    line = order.lines.get()
    for number in range(60):
        line.pk, line.title = None, f"Tape {number} " + "long " * 20
        line.save()
    pages, text = read(documents.invoice(order))
    assert pages > 2
    assert text.count("SKU Product Quantity Each Amount") == pages
    assert f"Page {pages} of {pages}" in text


def test_same_order_gives_the_same_bytes(order):
    for paper in (documents.packing_slip, documents.invoice):
        assert paper(order) == paper(order)


def test_page_is_letter(order):
    box = PdfReader(io.BytesIO(documents.packing_slip(order))).pages[0].mediabox
    assert (box.width, box.height) == (612, 792)
