"""An order is called off before it leaves: everything back at once, and never after."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from shop.mails.models import Mail
from shop.orders.links import order_token
from shop.payments.models import TrialSession
from shop.refunds.models import Refund
from shop.refunds.services import CannotCancel, cancel_order, refund_order, resend_refunds
from shop.refunds.signals import order_canceled
from tests.factories import make_user
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db


def state(order):
    """(status, cents that went back)."""
    order.refresh_from_db()
    return order.status, TrialSession.objects.get().refunded


@pytest.mark.parametrize("status", ["Placed", "Paid", "Packed"])
def test_order_that_is_still_here_is_called_off(order, shelf, status):
    type(order).objects.update(status=status)
    refund = cancel_order(order, None, "Changed my mind")
    assert (refund.amount, refund.cancels, refund.restock) == (Decimal("30.93"), True, True)
    assert (state(order), shelf()) == (("Cancelled", 3093), (50, 0))
    assert order.lines.get().num_allocated == 0


@pytest.mark.parametrize("status", ["Shipped", "Delivered", "Refunded"])
def test_order_that_has_left_goes_on(order, shelf, status):
    type(order).objects.update(status=status)
    with pytest.raises(CannotCancel, match="it has left us"):
        cancel_order(order, None, "Changed my mind")
    type(order).objects.update(status="Paid")
    assert (state(order), shelf()) == (("Paid", 0), (50, 2))


def test_canceling_twice_is_once(order):
    first = cancel_order(order, None, "Changed my mind")
    assert cancel_order(order, None, "Changed my mind") == first
    assert (Refund.objects.count(), state(order)) == (1, ("Cancelled", 3093))
    assert Mail.objects.filter(key__startswith="order-canceled").count() == 1


def test_one_mail_says_that_it_is_off_and_what_goes_back(order):
    cancel_order(order, None, "Changed my mind")
    mail = Mail.objects.exclude(key__startswith="order-placed").get()
    assert (mail.to, mail.subject) == ("ada@example.com", f"Order {order.number} is canceled")
    for words in (mail.text, mail.html):
        assert "$30.93 goes back to the card you paid with" in words


def test_silent_provider_delays_the_money_only(order, shelf, provider):
    provider.silent()
    assert cancel_order(order, None, "Changed my mind").status == "asked"
    assert (state(order), shelf()) == (("Cancelled", 0), (50, 0))
    provider.speaks()
    assert resend_refunds() == 1
    assert (state(order), shelf()) == (("Cancelled", 3093), (50, 0))


def test_what_went_back_before_does_not_go_back_again(order, shelf):
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="One too many")
    assert cancel_order(order, None, "The other, too").amount == Decimal("17.94")
    assert (state(order), shelf()) == (("Cancelled", 3093), (50, 0))


def test_refund_that_waits_while_the_order_is_canceled_moves_no_pieces_twice(
    order, shelf, provider
):
    provider.silent()
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="One too many")
    cancel_order(order, None, "The other, too")
    provider.speaks()
    resend_refunds()
    assert (state(order), shelf()) == (("Cancelled", 3093), (50, 0))


def test_signal_is_sent_for_the_timeline(order):
    heard = []
    listener = lambda **kwargs: heard.append((kwargs["order"], kwargs["reason"]))  # noqa: E731
    order_canceled.connect(listener)
    cancel_order(order, None, "Changed my mind")
    order_canceled.disconnect(listener)
    assert heard == [(order, "Changed my mind")]


@pytest.fixture
def owned(box):
    return order_of(box, make_user("ada@example.com"))


def visitor(order, linked):
    """(client, address of the order's page, address that cancels it)."""
    client = Client(enforce_csrf_checks=True)
    if linked:
        page = reverse("customer:order-status", args=[order_token(order)])
    else:
        client.force_login(order.user)
        page = reverse("customer:order", args=[order.number])
    return client, page, f"{page}cancel/"


@pytest.mark.parametrize("linked", [True, False], ids=["by link", "by account"])
def test_shopper_cancels_in_two_steps(owned, linked):
    client, page, address = visitor(owned, linked)
    assert f'href="{address}">Cancel order</a>' in client.get(page).content.decode()
    question = client.get(address)
    assert "$30.93 goes back to the card" in question.content.decode()
    assert state(owned) == ("Paid", 0)
    assert client.post(address).status_code == 403  # no token
    token = question.context["csrf_token"]
    done = client.post(address, {"csrfmiddlewaretoken": str(token)}, follow=True)
    html = done.content.decode()
    assert (state(owned), f"Order {owned.number} is canceled." in html) == (
        ("Cancelled", 3093),
        True,
    )
    assert address not in html
    assert "$30.93 of it goes back to you" in html
    assert Refund.objects.get().user == (None if linked else owned.user)


@pytest.mark.parametrize("linked", [True, False], ids=["by link", "by account"])
def test_after_dispatch_the_shopper_is_told_why_not(owned, linked):
    client, page, address = visitor(owned, linked)
    client.handler.enforce_csrf_checks = False
    type(owned).objects.update(status="Shipped")
    assert address not in client.get(page).content.decode()
    assert "Too late to cancel" in client.get(address).content.decode()
    told = client.post(address, follow=True).content.decode()
    assert f"Order {owned.number} can no longer be canceled: it has left us." in told
    type(owned).objects.update(status="Paid")
    assert state(owned) == ("Paid", 0)


def test_order_of_somebody_else_cannot_be_canceled(owned):
    client = Client()
    client.force_login(make_user("eve@example.com"))
    assert client.post(f"/account/orders/{owned.number}/cancel/").status_code == 404
    token = order_token(owned)[:-2]
    assert Client().post(f"/account/order-status/{token}/cancel/").status_code == 404
    assert Client().post(f"/account/orders/{owned.number}/cancel/").status_code == 302  # log in
    assert state(owned) == ("Paid", 0)
