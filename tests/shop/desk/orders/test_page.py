"""The page of an order: its moves, and for whom."""

from datetime import timedelta

import pytest
from django.urls import reverse

from shop.fulfilment.models import OrderEvent, OrderHold, Shipment
from shop.orders.status import OrderStatus
from tests.shop.desk.staff import PACKER, SUPPORT, reread, said, sign_in

pytestmark = pytest.mark.django_db
NUMBER = "1Z999AA10123456784"


@pytest.fixture
def url(order):
    return reverse("orders:inspect", args=[order.pk])


def move(client, url, name, **typed):
    return client.post(url, {"move": name, **typed}, follow=True)


def test_the_whole_way_by_buttons(client, order, url):
    packer = sign_in(client, *PACKER)
    assert said(move(packer, url, "mark_packed")) == [f"Order {order.number} is packed."]
    assert "Packed. Scan the number of its label." in packer.get(url).content.decode()
    page = move(packer, url, "ship", tracking_number="hello there")
    assert page.status_code == 422
    html = page.content.decode()
    assert (
        "“hello there” looks like no carrier’s number. Choose one: USPS, UPS, FedEx, DHL." in html
    )
    assert 'value="hello there"' in html
    move(packer, url, "ship", tracking_number=NUMBER)
    assert "Correct this number" in packer.get(url).content.decode()
    assert str(Shipment.objects.get()) == f"UPS {NUMBER}"
    box = Shipment.objects.get()
    move(packer, url, "correct", box=box.pk, tracking_number=NUMBER[:-1] + "9", carrier="ups")
    move(packer, url, "another_box", tracking_number="LZ123456789US")
    assert [str(box) for box in Shipment.objects.all()] == [
        f"UPS {NUMBER[:-1]}9",
        "USPS LZ123456789US",
    ]
    move(packer, url, "mark_delivered")
    assert reread(order).status == OrderStatus.DELIVERED
    assert set(OrderEvent.objects.values_list("user__email", flat=True)) == {"staff@example.com"}
    assert "Delivered: nothing is left to do." in packer.get(url).content.decode()


def test_hold_and_note(client, order, url):
    packer = sign_in(client, *PACKER)
    assert "Say why it is kept back." in move(packer, url, "hold").content.decode()
    move(packer, url, "hold", reason="Which color?")
    html = move(packer, url, "note", note="Asked by mail <b>").content.decode()
    assert "Which color?" in html
    assert "Asked by mail &lt;b&gt;" in html
    assert "Mark as packed" not in html
    move(packer, url, "release")
    assert not OrderHold.objects.exists()


def test_a_note_can_be_taken_back_for_five_minutes(client, order, url):
    packer = sign_in(client, *PACKER)
    old, new = (order.notes.create(message=word) for word in ("old", "new"))
    order.notes.filter(pk=old.pk).update(date_updated=old.date_updated - timedelta(minutes=6))
    assert packer.get(url).content.decode().count('value="delete_note"') == 1
    for note_id in (old.pk, "x", ""):
        page = packer.post(url, {"move": "delete_note", "note_id": note_id})
        assert page.context["problem"] == "This note can no longer be deleted."
    assert said(move(packer, url, "delete_note", note_id=new.pk)) == ["The note is deleted."]
    assert [note.message for note in order.notes.all()] == ["old"]


@pytest.mark.parametrize(
    "typed",
    [
        {"move": "mark_delivered"},
        {"move": "correct", "box": "x"},
        {"move": "correct", "box": "9" * 30},
        {"move": "dispute", "dispute": "-1"},
        {"move": "note", "note": "x" * 3000},
        {"move": "hold", "reason": "x" * 201},
        {"move": "ship", "tracking_number": "🦵", "carrier": "pigeon"},
    ],
)
def test_nonsense_is_refused_in_a_sentence(client, order, url, typed):
    page = sign_in(client, *PACKER).post(url, typed)
    assert page.status_code == 422
    assert page.context["problem"].endswith((".", "?"))
    assert reread(order).status == OrderStatus.PAID


def test_support_refunds_and_does_not_pack(client, order, url):
    support = sign_in(client, *SUPPORT)
    html = support.get(url).content.decode()
    assert ("Refund…" in html, "Mark as packed" in html) == (True, False)
    assert move(support, url, "mark_packed").redirect_chain[-1][0] == "/cms/"
    assert reread(order).status == OrderStatus.PAID
    refund = reverse("orders:refund", args=[order.pk])
    line = order.lines.get()
    typed = {f"quantity_{line.pk}": "1", "ends": "shelf", "reason": "One too many"}
    page = support.post(refund, typed)
    hidden = dict(page.context["hidden"])
    worth = page.context["worth"].amount
    done = support.post(refund, {**hidden, "seen": worth}, follow=True)
    assert said(done) == [f"${worth} went back for order {order.number}."]
    assert order.refunds.get().amount == worth


def test_the_packer_cannot_refund(client, order, url):
    packer = sign_in(client, *PACKER)
    assert "Refund…" not in packer.get(url).content.decode()
    refund = reverse("orders:refund", args=[order.pk])
    for response in (packer.get(refund), packer.post(refund, {"cancel": "1", "reason": "x"})):
        assert (response.status_code, response.url) == (302, "/cms/")
    assert reread(order).status == OrderStatus.PAID


def test_an_editor_sees_no_orders(client, order, url):
    editor = sign_in(client, "wagtailcore.view_page")
    addresses = [reverse(f"orders:{name}") for name in ("index", "all", "problems")]
    papers = [reverse(f"orders:{name}", args=[order.pk]) for name in ("slip", "invoice", "address")]
    for address in (url, *addresses, *papers):
        response = editor.get(address)
        assert (response.status_code, response.url) == (302, "/cms/"), address
    assert editor.post(url, {"move": "note", "note": "x"}).status_code == 302
    assert not order.notes.exists()
    client.logout()
    assert client.get(url).url.startswith("/cms/login/?next=")
