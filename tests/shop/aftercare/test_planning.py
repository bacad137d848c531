"""From the box that was ticked to the day of the mail, and what stops it."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from shop.aftercare.services import plan_mails
from shop.delivery.models import ShippingRate
from shop.fulfilment.models import Shipment
from shop.fulfilment.services import mark_delivered, mark_packed, ship
from shop.fulfilment.timeline import timeline
from shop.refunds.services import cancel_order, refund_order
from tests.factories import make_product, put_in_cart
from tests.shop.aftercare.asking import ALL, buy_asking, local_due, states
from tests.shop.checkout_form import client_with

pytestmark = pytest.mark.django_db
SHIPPED = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)  # Monday, 11:00 in New York


def moved(order, shipped=SHIPPED, delivered=None):
    """The order, as if its box had left then."""
    Shipment.objects.update(shipped_at=shipped, delivered_at=delivered)
    order = type(order).objects.get(pk=order.pk)
    plan_mails(order)
    return order


def test_mails_wait_without_a_day_until_the_box_leaves(order):
    assert states(order) == dict.fromkeys(ALL, "waiting")
    assert set(order.later_mails.values_list("due", flat=True)) == {None}


def test_only_what_was_ticked_is_planned(tape, shipping):
    assert states(buy_asking(tape, kinds=["removal"])) == {"removal": "waiting"}
    assert states(buy_asking(tape, kinds=[])) == {}


def test_order_without_tape_has_no_later_mails(box, shipping):
    client = client_with(box)
    answer = client.get("/checkout/")
    assert "later_mails" not in answer.context["form"].fields
    assert states(buy_asking(box, client=client)) == {}


def test_shipping_sets_the_days_by_the_slowest_delivery(shipped):
    ShippingRate.objects.filter(code="standard").update(days_to=5)
    order = moved(shipped)
    assert local_due(order, "start") == "2026-03-02 11:00"
    # Five working days later it should be there, and five days on it comes off.
    assert local_due(order, "removal") == "2026-03-14 11:00"
    # 2 boxes, 10 tapings each by default, of cotton: 40 days.
    assert local_due(order, "refill") == "2026-04-18 11:00"


def test_staff_see_on_the_order_what_is_planned(shipped):
    order = moved(shipped)
    planned = [entry.sentence for entry in timeline(order) if entry.sentence.startswith("Planned")]
    assert planned == [
        "Planned: “How to put it on”, as the shopper asked.",
        "Planned: “How to take it off”, as the shopper asked.",
        "Planned: “Refill”, as the shopper asked.",
    ]


def test_rate_that_is_gone_counts_as_a_week(shipped):
    ShippingRate.objects.all().delete()
    assert local_due(moved(shipped), "removal") == "2026-03-14 12:00"  # the clock went forward


def test_delivery_that_is_noted_counts(shipped, settings):
    settings.REMOVAL_MAIL_DAYS = 3
    order = moved(shipped, delivered=SHIPPED + timedelta(days=2))
    assert local_due(order, "removal") == "2026-03-07 11:00"
    before = order.later_mails.get(kind="removal").due
    mark_delivered(order)
    assert order.later_mails.get(kind="removal").due > before


def test_canceling_stops_all(order):
    cancel_order(order, None, "No")
    assert states(order) == dict.fromkeys(ALL, "stopped")
    assert "canceled" in order.later_mails.first().note


def test_refund_of_the_whole_stops_all(shipped):
    refund_order(shipped, amount=shipped.total_incl_tax, restock=False, reason="Torn")
    assert states(shipped) == dict.fromkeys(ALL, "stopped")


def test_refund_of_a_part_makes_the_rest_run_out_sooner(shipped):
    order = moved(shipped, delivered=SHIPPED)
    assert local_due(order, "refill") == "2026-04-11 11:00"  # 40 days
    line = order.lines.get()
    refund_order(order, lines={line.pk: 1}, restock=False, reason="Torn")
    assert local_due(order, "refill") == "2026-03-22 11:00"  # 20 days
    assert states(order) == dict.fromkeys(ALL, "waiting")


def test_refund_of_an_amount_without_pieces_changes_nothing(shipped):
    order = moved(shipped, delivered=SHIPPED)
    refund_order(order, amount=Decimal("15.00"), restock=False, reason="Late")
    assert local_due(order, "refill") == "2026-04-11 11:00"


def test_refund_of_all_tape_stops_all_though_other_things_stay(tape, shipping):
    client = client_with(tape)
    put_in_cart(client, make_product("scissors"))
    order = buy_asking(tape, client=client)
    line = order.lines.get(product=tape)
    refund_order(order, lines={line.pk: 1}, restock=True, reason="No")
    plan_mails(order)  # nothing has left yet: planned when it does
    assert states(order) == dict.fromkeys(ALL, "waiting")
    mark_packed(order)
    ship(order, "ups", "1Z99999999")
    assert states(order) == dict.fromkeys(ALL, "stopped")
