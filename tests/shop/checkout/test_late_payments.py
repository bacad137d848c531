"""Money that comes late, unheard of, or not at all: an order or a refund, never neither."""

from datetime import timedelta

import pytest
from django.utils import timezone
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import expire_holds, reconcile_payments, release, settle
from shop.mails.models import Mail
from shop.payments.interface import ProviderUnavailable
from shop.payments.models import TrialSession
from shop.payments.trial import TrialProvider
from tests.factories import make_voucher
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")
Status = CheckoutAttempt.Status


@pytest.fixture
def shopper(box):
    return client_with(box, 2)


@pytest.fixture
def attempt(shopper):
    return agree(shopper)


def approve(attempt):
    """The shopper pays, and closes the tab."""
    TrialProvider().approve(attempt.session)


def let_time_pass(attempt):
    CheckoutAttempt.objects.filter(pk=attempt.pk).update(
        hold_until=timezone.now() - timedelta(minutes=1)
    )


def state(attempt, box):
    """(status of the attempt, pieces allocated, orders)."""
    attempt.refresh_from_db()
    return attempt.status, box.stockrecords.get().num_allocated or 0, Order.objects.count()


def test_hold_that_ran_out_goes_back_and_its_page_closes(attempt, box, shopper):
    let_time_pass(attempt)
    assert expire_holds() == 1
    assert state(attempt, box) == (Status.EXPIRED, 0, 0)
    assert TrialSession.objects.get().state == "expired"
    page = shopper.get(f"/checkout/return/{attempt.pk}/")
    assert "Your hold has run out" in page.content.decode()


def test_hold_without_payment_page_goes_back(shopper, box):
    shopper.post("/checkout/hold/")
    held = CheckoutAttempt.objects.get()
    assert state(held, box) == (Status.RESERVED, 2, 0)
    let_time_pass(held)
    expire_holds()
    assert state(held, box) == (Status.EXPIRED, 0, 0)


def test_hold_that_has_time_left_is_left_alone(attempt, box):
    assert expire_holds() == 0
    assert state(attempt, box) == (Status.PAYING, 2, 0)


def test_payment_in_the_last_moment_is_an_order(attempt, box):
    approve(attempt)
    let_time_pass(attempt)
    expire_holds()
    assert state(attempt, box) == (Status.ORDERED, 2, 1)


def test_shopper_who_never_comes_back_gets_the_order_by_the_next_run(attempt, box):
    approve(attempt)
    assert state(attempt, box) == (Status.PAYING, 2, 0)
    reconcile_payments()
    reconcile_payments()
    assert state(attempt, box) == (Status.ORDERED, 2, 1)
    assert Mail.objects.count() == 1


def test_page_that_was_opened_without_our_hearing_of_it_is_found(attempt, box):
    CheckoutAttempt.objects.update(session="", payment_url="")
    approve(attempt)
    reconcile_payments()
    assert state(attempt, box) == (Status.ORDERED, 2, 1)


def test_money_after_the_hold_buys_what_is_still_there(attempt, box):
    release(attempt.pk, Status.EXPIRED)
    approve(attempt)
    settle(attempt.pk)
    assert state(attempt, box) == (Status.ORDERED, 2, 1)


def test_money_after_the_hold_goes_back_if_the_pieces_are_gone(attempt, box, shopper):
    release(attempt.pk, Status.EXPIRED)
    box.stockrecords.update(num_in_stock=1)
    page = pay(shopper, attempt)
    assert "Your money is on its way back" in page.content.decode()
    settle(attempt.pk)
    assert state(attempt, box) == (Status.REFUNDED, 0, 0)
    session = TrialSession.objects.get()
    assert (session.amount, session.refunded) == (3093, 3093)
    [mail] = Mail.objects.all()
    assert (mail.to, mail.subject) == ("ada@example.com", "Your money is on its way back")
    assert "$30.93" in mail.text


def test_money_after_the_hold_goes_back_if_the_cart_is_at_another_page(attempt, box, shopper):
    release(attempt.pk, Status.EXPIRED)
    other = agree(shopper)
    approve(attempt)
    settle(attempt.pk)
    assert state(attempt, box) == (Status.REFUNDED, 2, 0)
    assert state(other, box)[0] == Status.PAYING


def test_another_amount_than_agreed_goes_back(attempt, box):
    TrialSession.objects.update(amount=100)
    approve(attempt)
    settle(attempt.pk)
    assert state(attempt, box) == (Status.REFUNDED, 0, 0)
    assert TrialSession.objects.get().refunded == 100


def test_refund_that_could_not_be_sent_is_sent_by_the_next_run(attempt, box, monkeypatch):
    release(attempt.pk, Status.EXPIRED)
    box.stockrecords.update(num_in_stock=1)
    approve(attempt)
    with monkeypatch.context() as broken:
        broken.setattr(TrialProvider, "refund", _silent)
        assert reconcile_payments() == 0  # nothing unclear yet: it ended as expired
        with pytest.raises(ProviderUnavailable):
            settle(attempt.pk)
    assert state(attempt, box) == (Status.EXPIRED, 0, 0)
    assert reconcile_payments() == 1
    assert state(attempt, box) == (Status.REFUNDED, 0, 0)


def test_code_of_a_hold_that_ran_out_is_free_again(box):
    make_voucher("ONCE", usage="Single use")
    first, second = client_with(box), client_with(box)
    for client in (first, second):
        client.post("/cart/vouchers/add/", {"code": "ONCE"})
    seen = shown(second)
    attempt = agree(first)
    let_time_pass(attempt)
    expire_holds()
    assert send_form(second, seen=seen).status_code == 302


def _silent(*args, **kwargs):
    raise ProviderUnavailable("No answer.")
