"""Two windows with one cart: the payment page that was given up takes no money."""

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.payments.models import TrialSession
from shop.payments.trial import TrialProvider
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]


def test_page_that_opens_after_it_was_given_up_is_closed(box, monkeypatch):
    """The provider is slow, and meanwhile the other window agrees to another way of shipping."""
    client, start = client_with(box), TrialProvider.start
    seen, other = shown(client), []

    def slow(self, request):
        monkeypatch.setattr(TrialProvider, "start", start)
        other.append(agree(client, shipping_method="express"))
        return start(self, request)

    monkeypatch.setattr(TrialProvider, "start", slow)
    page = send_form(client, seen=seen)
    assert "You went on in another window. Nothing was charged here." in page.content.decode()
    given_up = CheckoutAttempt.objects.get(status="canceled")
    assert TrialSession.objects.get(key=given_up.pk).state == "expired"
    pay(client, other[0])
    assert get_model("order", "Order").objects.get().total_incl_tax == other[0].total
