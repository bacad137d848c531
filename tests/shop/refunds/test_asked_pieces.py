"""A refund of pieces whose answer has not come yet: they stay here until it has."""

import pytest

from shop.fulfilment.services import MoveRefused, mark_packed, ship
from shop.fulfilment.ship_csv import check_rows
from shop.fulfilment.timeline import timeline
from shop.payments.interface import PaymentRefused
from shop.payments.trial import TrialProvider
from shop.refunds.services import refund_order, resend_refunds

pytestmark = pytest.mark.django_db
NUMBER = "1Z99999999"


@pytest.fixture
def asked(order, provider, staff):
    """A packed order, of which one piece's money is asked back."""
    mark_packed(order)
    provider.silent()
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="Torn", user=staff)
    return order


def test_box_waits_for_the_answer_and_leaves_without_the_piece(asked, provider, shelf):
    with pytest.raises(MoveRefused, match="waits for the answer to a refund of its pieces"):
        ship(asked, "ups", NUMBER)
    assert shelf() == (50, 2)
    provider.speaks()
    assert resend_refunds() == 1
    assert shelf() == (50, 1)
    assert ship(asked, "ups", NUMBER)
    assert shelf() == (49, 0)


def test_upload_says_so_in_the_same_queries_for_all_rows(asked, django_assert_num_queries):
    with django_assert_num_queries(4):
        checked = check_rows([(n, [asked.number, "ups", NUMBER]) for n in range(1, 4)])
    assert checked.good == []
    assert "waits for the answer" in checked.problems[0][1]


def test_timeline_tells_what_was_asked_and_what_was_refused(asked, provider, monkeypatch):
    def last():
        return [(e.sentence, e.who) for e in timeline(asked) if e.kind == "refund"]

    assert last() == [("12.99 USD were asked back: Torn", "mira@example.com")]
    provider.speaks()

    def refuse(*args):
        raise PaymentRefused("The card is closed.")

    monkeypatch.setattr(TrialProvider, "refund", refuse)
    resend_refunds()
    sentence = "12.99 USD were asked back: Torn The provider refused: The card is closed."
    assert last() == [(sentence, "mira@example.com")]
    assert ship(asked, "ups", NUMBER)
