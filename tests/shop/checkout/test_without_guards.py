"""The controls of rows 9, 11 and 12: what stock Oscar does must be seen to fail here, too."""

from decimal import Decimal
from unittest.mock import ANY

import pytest
from django.core.mail import send_mail
from oscar.core.loading import get_model

from shop.checkout import services, settling
from shop.checkout.quotes import Quote
from shop.payments.models import TrialSession
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]


def test_without_the_comparison_another_price_is_charged_than_was_shown(box, monkeypatch):
    client = client_with(box)
    seen = shown(client)
    box.stockrecords.update(price=Decimal("99.00"))
    monkeypatch.setattr(Quote, "from_signed", staticmethod(lambda text: ANY))
    assert send_form(client, seen=seen).status_code == 302
    assert TrialSession.objects.get().amount == 9900  # 17.94 was shown


@pytest.mark.unsound("sold without a guard")
def test_without_the_queue_a_mail_server_in_trouble_undoes_a_paid_order(box, monkeypatch, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1

    def send_now(order):
        send_mail("Thanks", order.number, "shop@example.com", [order.email])

    monkeypatch.setattr(settling, "queue_order_placed", send_now)
    client = client_with(box)
    attempt = agree(client)
    pay(client, attempt)
    attempt.refresh_from_db()
    assert attempt.problem.startswith("ConnectionRefusedError")
    assert TrialSession.objects.get().state == "paid"
    assert not get_model("order", "Order").objects.exists()


def test_with_a_frozen_cart_back_from_the_payment_page_finds_it_empty(box, monkeypatch, cart_of):
    start = services._open_payment_page

    def freeze_and_start(attempt):
        attempt.basket.freeze()
        return start(attempt)

    monkeypatch.setattr(services, "_open_payment_page", freeze_and_start)
    client = client_with(box, 2)
    client.get(f"/checkout/canceled/{agree(client).pk}/")
    assert cart_of(client) == {}
