"""Boxes on their way: a second one, a wrong number, and whose number it looks like."""

import pytest

from shop.fulfilment.boxes import add_box, correct_tracking
from shop.fulfilment.carriers import recognized
from shop.fulfilment.models import Shipment
from shop.fulfilment.selectors import boxes_of
from shop.fulfilment.services import MoveRefused, mark_packed, ship
from shop.mails.models import Mail
from tests.shared_rows import fresh

pytestmark = pytest.mark.django_db
WRONG, RIGHT = "1Z999AA10123456784", "1Z999AA10123456785"


@pytest.fixture
def shipped(order):
    mark_packed(order)
    ship(order, "ups", WRONG)
    return fresh(order)


def mails(order):
    return list(Mail.objects.filter(key__startswith=f"order-shipped:{order.number}").order_by("pk"))


def test_a_corrected_number_is_told_in_a_second_mail(shipped):
    box = Shipment.objects.get()
    assert correct_tracking(box, "ups", RIGHT)
    assert not correct_tracking(box, "ups", RIGHT)
    assert [str(box) for box in boxes_of(shipped)] == [f"UPS {RIGHT}"]
    first, second = mails(shipped)
    assert WRONG in first.text
    assert RIGHT in second.text
    assert "We had sent you a wrong tracking number. This one is right." in second.text
    sentence = shipped.events.last().sentence
    assert sentence == f"The number was corrected from UPS {WRONG} to UPS {RIGHT}."


def test_another_box_gets_a_mail_of_its_own(shipped):
    assert [add_box(shipped, "usps", RIGHT), add_box(shipped, "usps", RIGHT)] == [True, False]
    assert [str(box) for box in boxes_of(shipped)] == [f"UPS {WRONG}", f"USPS {RIGHT}"]
    assert "Another box of your order is on its way." in mails(shipped)[1].text
    with pytest.raises(MoveRefused, match="has this number"):
        correct_tracking(boxes_of(shipped)[0], "ups", RIGHT)


def test_nothing_is_added_to_a_box_that_is_still_here(order):
    with pytest.raises(MoveRefused, match="is not on its way: it is paid"):
        add_box(order, "ups", RIGHT)


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z 999 AA1 01 2345 6784", "ups"),
        ("9400 1118 9922 3333 4444 55", "usps"),
        ("LZ123456789US", "usps"),
        ("1234 5678 9012", "fedex"),
        ("123456789012345", "fedex"),
        ("1234567890", "dhl"),
        ("hello", ""),
        ("1234567", ""),
    ],
)
def test_a_carrier_is_recognized_by_its_number(number, carrier):
    assert recognized(number) == carrier
