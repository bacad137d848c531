"""The page of an order in the dashboard: its moves, its timeline, its papers, and for whom."""

from datetime import timedelta

import pytest

from shop.fulfilment.models import OrderEvent, Shipment
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db
TYPED = {"carrier": "ups", "tracking_number": "1Z 999 AA1 01"}


@pytest.fixture
def merchant(client, order):
    return sign_in_merchant(client)


@pytest.fixture
def url(order):
    return f"/dashboard/orders/{order.number}/"


def act(client, url, action, **data):
    return client.post(url, {"order_action": action, **data}, follow=True)


def said(page):
    return [str(message) for message in page.context["messages"]]


def test_the_whole_way_by_buttons(merchant, url, order):
    steps = [("mark_packed", "packed"), ("ship", "on its way"), ("mark_delivered", "delivered")]
    for action, word in steps:
        page = merchant.get(url).content.decode()
        assert page.count('name="order_action"') == 2  # the move, and the note
        assert f'value="{action}"' in page
        assert said(act(merchant, url, action, **TYPED)) == [f"Order {order.number} is {word}."]
    page = merchant.get(url).content.decode()
    assert "Nothing is left to do with this box: the order is delivered." in page
    assert 'href="https://www.ups.com/track?tracknum=1Z999AA101"' in page
    users = OrderEvent.objects.values_list("user__email", flat=True)
    assert set(users) == {"merchant@example.com"}


def test_page_shows_the_timeline(merchant, url, order):
    act(merchant, url, "mark_packed")
    page = merchant.get(url)
    kinds = [entry.kind for entry in page.context["timeline"]]
    assert kinds == ["placed", "paid", "mail", "packed"]
    assert "The box is packed.</td>" in page.content.decode()


def test_bad_number_keeps_what_was_typed_and_says_why(merchant, url, order):
    act(merchant, url, "mark_packed")
    page = act(merchant, url, "ship", carrier="dhl", tracking_number="1Z-9")
    html = page.content.decode()
    assert "A tracking number has 8 to 40 letters and digits, and only those." in html
    assert 'value="1Z-9"' in html
    assert '<option value="dhl" selected>' in html
    assert not Shipment.objects.exists()


def test_refused_move_is_a_sentence(merchant, url, order):
    said_so = [f"Order {order.number} is not packed yet."]
    assert said(act(merchant, url, "ship", **TYPED)) == said_so


@pytest.mark.parametrize(
    "data",
    [
        {"order_action": "change_order_status", "new_status": "Shipped"},
        {"order_action": "create_order_payment_event", "amount": "1"},
        {"line_action": "change_line_statuses", "new_status": "Shipped"},
        {"line_action": "create_shipping_event"},
        {"order_action": "delete"},
        {},
    ],
)
def test_no_way_around_the_moves(merchant, url, order, data):
    merchant.post(url, data)
    order.refresh_from_db()
    assert (order.status, order.lines.get().status) == ("Paid", "Paid")
    assert not order.status_changes.exists()


def test_get_moves_nothing(merchant, url, order):
    merchant.get(url, {"order_action": "mark_packed"})
    order.refresh_from_db()
    assert order.status == "Paid"


@pytest.mark.parametrize("action", ["mark_packed", "ship", "mark_delivered", "save_note"])
def test_who_may_only_look_changes_nothing(client, order, url, action):
    sign_in_merchant(client, without="change_order")
    assert "You may look at orders, not change them." in client.get(url).content.decode()
    assert client.post(url, {"order_action": action, "message": "x"}).status_code == 403
    order.refresh_from_db()
    assert (order.status, order.notes.count()) == ("Paid", 0)


@pytest.mark.parametrize("path", ["", "packing-slip.pdf", "invoice.pdf"])
def test_who_may_not_look_at_orders_sees_none(client, order, url, path):
    client.force_login(order.user)
    assert client.get(url + path).status_code == 403
    sign_in_merchant(client, without="view_order")
    assert client.get(url + path).status_code == 403
    client.logout()
    assert client.get(url + path)["Location"].startswith("/dashboard/login/?next=")


@pytest.mark.parametrize("name", ["packing-slip", "invoice"])
def test_papers(merchant, url, order, name):
    paper = merchant.get(f"{url}{name}.pdf")
    assert paper.content.startswith(b"%PDF-")
    assert paper["Content-Type"] == "application/pdf"
    assert paper["Cache-Control"] == "private, no-store"
    assert paper["Content-Disposition"] == f'inline; filename="{name}-{order.number}.pdf"'
    assert merchant.post(f"{url}{name}.pdf").status_code == 405
    assert merchant.get(f"/dashboard/orders/NONE/{name}.pdf").status_code == 404


def test_note_is_deleted_for_five_minutes(merchant, url, order):
    old, new = (order.notes.create(message=word) for word in ("old", "new"))
    order.notes.filter(pk=old.pk).update(date_updated=old.date_updated - timedelta(minutes=6))
    for note_id in (old.pk, "x", ""):
        page = act(merchant, url, "delete_note", note_id=note_id)
        assert said(page) == ["This note can no longer be deleted."]
    assert said(act(merchant, url, "delete_note", note_id=new.pk)) == ["The note is deleted."]
    assert [note.message for note in order.notes.all()] == ["old"]


def test_note_is_on_the_timeline(merchant, url, order):
    act(merchant, url, "save_note", message="<b>Gift</b>")
    assert "&lt;b&gt;Gift&lt;/b&gt;</td>" in merchant.get(url).content.decode()
