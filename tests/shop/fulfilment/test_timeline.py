"""The timeline: every source is in it, oldest first, and nothing is told twice."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from shop.fulfilment.events import record_event
from shop.fulfilment.services import mark_delivered, mark_packed, ship
from shop.fulfilment.timeline import timeline
from shop.refunds.services import cancel_order, refund_order
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(db):
    return make_user("packer@example.com")


def told(order):
    return [(entry.kind, entry.who) for entry in timeline(order)]


def test_all_that_happens_on_the_way(order, user):
    mark_packed(order, user)
    order.notes.create(user=user, message="Gift wrap.\nRed.")
    ship(order, "usps", "9400111899", user)
    mark_delivered(order)
    assert told(order) == [
        ("placed", ""),
        ("paid", ""),
        ("mail", ""),
        ("packed", "packer@example.com"),
        ("note", "packer@example.com"),
        ("shipped", "packer@example.com"),
        ("mail", ""),
        ("delivered", ""),
    ]


def test_sentences(order):
    mark_packed(order)
    ship(order, "usps", "9400111899")
    placed, paid, thanks, packed, shipped, link = [entry.sentence for entry in timeline(order)]
    assert placed == f"Order {order.number} was placed as a guest."
    assert paid.startswith("Paid 30.93 USD by Test, reference ")
    assert thanks.endswith("to ada@example.com waits to be sent.")
    assert packed == "The box is packed."
    assert shipped == "Shipped with USPS, tracking number 9400111899."
    assert link.startswith(f"“Order {order.number} is on its way” to ada@example.com waits")


def test_mails_are_read_as_they_are_now(order):
    mail = order.mails.get()
    order.mails.update(status="parked", last_error="The mail server answered 550.")
    assert timeline(order)[-1].sentence == (
        f"“{mail.subject}” to ada@example.com could not be sent: The mail server answered 550."
    )
    order.mails.update(status="sent", sent_at=datetime(2100, 1, 1, tzinfo=UTC))
    entry = timeline(order)[-1]
    assert (entry.when.year, entry.sentence) == (
        2100,
        f"“{mail.subject}” was sent to ada@example.com.",
    )


def test_oldest_is_first_whatever_the_table(order):
    for days, kind in ((1, "refund"), (-9, "note")):
        event = record_event(order, kind, f"{days} days")
        type(event).objects.filter(pk=event.pk).update(
            created=order.date_placed + timedelta(days=days)
        )
    kinds = [entry.kind for entry in timeline(order)]
    assert (kinds[0], kinds[-1]) == ("note", "refund")


def test_change_of_state_without_an_event_is_told(order):
    order.status_changes.create(old_status="Paid", new_status="Cancelled")
    assert timeline(order)[-1].sentence == "State changed from Paid to Cancelled."


def test_money_sent_back_is_told_with_its_reason(order, user):
    refund_order(order, amount=Decimal("5.00"), restock=False, reason="Torn box.", user=user)
    (entry,) = [entry for entry in timeline(order) if entry.kind == "refund"]
    assert (entry.sentence, entry.who) == ("5.00 USD were sent back: Torn box.", user.email)


def test_cancelation_is_told_once(order, user):
    cancel_order(order, user, "Ordered twice.")
    sentences = [entry.sentence for entry in timeline(order)]
    assert "The order was canceled: Ordered twice." in sentences
    assert "30.93 USD were sent back: Ordered twice." in sentences
    assert not any(sentence.startswith("State changed") for sentence in sentences)


def test_unknown_kind_is_refused(order):
    with pytest.raises(ValueError, match="is not a valid"):
        record_event(order, "gossip", "…")


def test_queries_do_not_grow(order, user, django_assert_num_queries):
    for number in range(5):
        record_event(order, "note", str(number), user)
        order.notes.create(user=user, message="x")
    with django_assert_num_queries(3):
        assert len(timeline(order)) == 13
