"""The moves of an order: what each does, that twice is once, and what is refused."""

import pytest
from oscar.core.loading import get_model

from shop.fulfilment.carriers import InvalidTracking
from shop.fulfilment.models import OrderEvent, Shipment
from shop.fulfilment.services import (
    MoveRefused,
    consume_stock,
    mark_delivered,
    mark_packed,
    pack_all,
    ship,
)
from shop.mails.models import Mail
from tests.factories import make_user
from tests.site.ordering import delete_sold

pytestmark = pytest.mark.django_db
NUMBER = "9400 1118 9922 3333 4444 55"


def state(order):
    order.refresh_from_db()
    return order.status, [line.status for line in order.lines.all()]


def stock(box):
    record = box.stockrecords.get()
    return record.num_in_stock, record.num_allocated


def test_the_whole_way_of_a_box(order, box):
    assert (state(order), stock(box)) == (("Paid", ["Paid"]), (50, 2))
    assert mark_packed(order)
    assert (state(order), stock(box)) == (("Packed", ["Packed"]), (50, 2))
    assert ship(order, "usps", NUMBER)
    assert (state(order), stock(box)) == (("Shipped", ["Shipped"]), (48, 0))
    assert order.lines.get().num_allocated == 0
    assert mark_delivered(order)
    assert (state(order), stock(box)) == (("Delivered", ["Delivered"]), (48, 0))
    shipment = Shipment.objects.get()
    assert (shipment.carrier, shipment.tracking_number) == ("usps", "9400111899223333444455")
    assert shipment.shipped_at < shipment.delivered_at


def test_each_move_made_twice_is_made_once(order, box):
    assert [mark_packed(order), mark_packed(order)] == [True, False]
    assert [ship(order, "UPS", NUMBER), ship(order, "ups", NUMBER.lower())] == [True, False]
    assert [mark_delivered(order), mark_delivered(order)] == [True, False]
    assert ship(order, "UPS", NUMBER) is False
    assert stock(box) == (48, 0)
    assert Mail.objects.filter(key__startswith=f"order-shipped:{order.number}").count() == 1
    kinds = list(OrderEvent.objects.values_list("kind", flat=True))
    assert kinds == ["packed", "shipped", "delivered"]


@pytest.mark.parametrize(
    ("status", "move", "reason"),
    [
        ("Placed", "pack", "is not paid yet."),
        ("Shipped", "pack", "was shipped already."),
        ("Delivered", "pack", "was delivered."),
        ("Cancelled", "pack", "was canceled."),
        ("Refunded", "pack", "was refunded."),
        ("Placed", "ship", "is not paid yet."),
        ("Paid", "ship", "is not packed yet."),
        ("Delivered", "ship", "was delivered."),
        ("Cancelled", "ship", "was canceled."),
        ("Refunded", "ship", "was refunded."),
        ("Paid", "deliver", "is not packed yet."),
        ("Packed", "deliver", "is not shipped yet."),
        ("Cancelled", "deliver", "was canceled."),
        ("Refunded", "deliver", "was refunded."),
        ("Lost", "pack", "is in the state “Lost”."),
    ],
)
@pytest.mark.unsound("rows are set by hand")
def test_move_that_is_not_allowed(order, box, status, move, reason):
    type(order).objects.update(status=status)
    moves = {
        "pack": mark_packed,
        "ship": lambda order: ship(order, "ups", NUMBER),
        "deliver": mark_delivered,
    }
    with pytest.raises(MoveRefused) as refused:
        moves[move](order)
    assert str(refused.value) == f"Order {order.number} {reason}"
    assert (state(order)[0], stock(box)) == (status, (50, 2))
    assert not (Shipment.objects.exists() or OrderEvent.objects.exists())


def test_a_second_number_for_a_box_is_refused(order):
    mark_packed(order)
    ship(order, "ups", NUMBER)
    with pytest.raises(MoveRefused) as refused:
        ship(order, "fedex", NUMBER)
    said = f"Order {order.number} was shipped already, as UPS 9400111899223333444455."
    assert str(refused.value) == said


def test_bad_number_ships_nothing(order, box):
    mark_packed(order)
    with pytest.raises(InvalidTracking):
        ship(order, "ups", "1Z-999")
    assert (state(order)[0], stock(box)) == ("Packed", (50, 2))


@pytest.mark.unsound("rows are set by hand")
def test_stock_that_is_gone_ships_nothing(order, box):
    mark_packed(order)
    box.stockrecords.update(num_allocated=1)
    with pytest.raises(MoveRefused, match="the stock does not hold its pieces any more"):
        ship(order, "ups", NUMBER)
    assert (state(order)[0], stock(box)) == ("Packed", (50, 1))
    assert not (Shipment.objects.exists() or Mail.objects.filter(key__startswith="order-shipped"))


def test_only_what_a_line_still_holds_leaves_the_stock(order, box):
    """A piece that was canceled went back on the shelf before."""
    order.lines.update(num_allocated=1)
    box.stockrecords.update(num_allocated=1)
    consume_stock(order)
    assert stock(box) == (49, 0)


def test_line_without_its_stock_record_ships(order, box):
    mark_packed(order)
    delete_sold(box)
    assert ship(order, "dhl", NUMBER)


def test_order_without_an_address_ships_without_a_mail(order):
    type(order).objects.update(guest_email="")
    mark_packed(order)
    assert ship(order, "dhl", NUMBER)
    assert not Mail.objects.filter(key__startswith="order-shipped").exists()


@pytest.mark.unsound("rows are set by hand")
def test_pack_all_keeps_no_order_back_for_another(order):
    canceled = get_model("order", "Order").objects.get(pk=order.pk)
    canceled.pk, canceled.number, canceled.status = None, "CANCELED", "Cancelled"
    canceled.save()
    user = make_user("packer@example.com")
    assert pack_all([canceled, order], user) == (1, ["Order CANCELED was canceled."])
    assert state(order)[0] == "Packed"
    assert OrderEvent.objects.get().user == user
