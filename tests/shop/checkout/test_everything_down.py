"""The provider's webhook is lost, the tab is closed, the worker stands still and the mail server is
away: once they are back the order ends right. Rows 6, 11 and 20 together."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from oscar.core.loading import get_model

from shop.checkout.settling import reconcile_payments
from shop.mails.models import Mail
from shop.mails.services import send_due_mails
from tests.shop.checkout_form import agree, client_with
from tests.smtp_server import smtp_server

pytestmark = pytest.mark.django_db(transaction=True)
STANDS_STILL = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_order_ends_right_once_all_are_back(fake_stripe, settings, box, shipping):
    settings.TASKS = STANDS_STILL
    attempt = agree(client_with(box))
    assert fake_stripe.pay(attempt.session)
    assert (get_model("order", "Order").objects.count(), Mail.objects.count()) == (0, 0)

    reconcile_payments()  # the clock is back
    order = get_model("order", "Order").objects.get()
    waiting = DBTaskResult.objects.count()
    assert waiting > 0  # for the worker, which is not

    with smtp_server(settings) as server:
        working, settings.EMAIL_PORT, now = settings.EMAIL_PORT, 1, timezone.now()
        assert send_due_mails(now) == 0
        settings.EMAIL_PORT = working
        later = [now + timedelta(minutes=minutes) for minutes in (2, 60, 2000)]
        assert [send_due_mails(moment) for moment in later] == [1, 0, 0]
    (message,) = server.mails
    assert message["Subject"] == f"Your KT Tape order {order.number}"
    assert len(fake_stripe.ledger.charges) == 1
    assert box.stockrecords.get().num_allocated == 1
