"""Two refunds at once: never more goes back than was paid, and never twice."""

import time
from functools import partial

import pytest

from shop.fulfilment.services import MoveRefused, mark_packed, ship
from shop.payments.models import TrialRefund, TrialSession
from shop.refunds import services
from shop.refunds.amounts import RefundError
from shop.refunds.models import Refund
from shop.refunds.services import cancel_order, refund_order, resend_refunds, send
from tests.concurrency.at_once import at_once
from tests.concurrency.buying import Order
from tests.factories import make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 6


@pytest.fixture
def order():
    return order_of(make_product("box"))


def try_to(work, *args, **kwargs):
    try:
        return work(*args, **kwargs)
    except (RefundError, MoveRefused):
        return None


def whole(order):
    """A refund of all pieces and the shipping."""
    return partial(
        try_to,
        refund_order,
        order,
        lines={line.pk: line.quantity for line in order.lines.all()},
        shipping=True,
        restock=True,
        reason="Race",
    )


def asked():
    return sum(refund.amount for refund in Refund.objects.all())


def test_whole_refunds_at_once_are_one(order):
    answers = at_once(*[whole(order)] * AT_ONCE)
    assert [answer is None for answer in answers].count(False) == 1
    assert (asked(), TrialSession.objects.get().refunded) == (order.total_incl_tax, 3093)
    record = order.lines.get().stockrecord
    assert (record.num_in_stock, record.num_allocated) == (50, 0)


def test_refund_and_cancelation_at_once_send_all_once(order):
    cancel = partial(try_to, cancel_order, order, None, "Race")
    at_once(*[whole(order), cancel] * 3)
    assert (asked(), TrialSession.objects.get().refunded) == (order.total_incl_tax, 3093)
    record = order.lines.get().stockrecord
    assert (record.num_in_stock, record.num_allocated) == (50, 0)


def test_an_order_is_canceled_or_shipped_and_never_both(order):
    mark_packed(order)
    cancel = partial(try_to, cancel_order, order, None, "Race")
    canceled, shipped = at_once(cancel, partial(try_to, ship, order, "ups", "1Z99999999"))
    order.refresh_from_db()
    assert (canceled is None, bool(shipped)) in {(True, True), (False, False)}
    assert order.status == ("Shipped" if shipped else "Cancelled")
    record = order.lines.get().stockrecord
    assert (record.num_in_stock, record.num_allocated) == (48 if shipped else 50, 0)


def test_job_and_page_at_once_write_it_down_once(order, monkeypatch):
    with monkeypatch.context() as stopped:  # as if the process was killed before it asked
        stopped.setattr(services, "send", lambda pk: Refund.objects.get(pk=pk))
        refund = whole(order)()
    at_once(*[partial(send, refund.pk), resend_refunds] * 3)
    assert (TrialRefund.objects.count(), TrialSession.objects.get().refunded) == (1, 3093)
    assert order.sources.get().transactions.filter(txn_type="Refund").count() == 1
    assert order.lines.get().stockrecord.num_in_stock == 50


@pytest.mark.unsound("without the lock the books promise more than was paid")
def test_without_the_lock_more_is_promised_than_was_paid(order, monkeypatch):
    """The control: both look at what is left before either has written. Then only the provider
    stands between the shop and paying twice."""

    def worth(*wanted, look=services.worth):
        found = look(*wanted)
        time.sleep(0.2)
        return found

    monkeypatch.setattr(services, "worth", worth)
    monkeypatch.setattr(services, "locked_order", lambda pk: Order.objects.get(pk=pk))
    monkeypatch.setattr(services, "send", lambda pk: Refund.objects.get(pk=pk))
    at_once(*[whole(order)] * AT_ONCE)
    assert asked() > order.total_incl_tax
