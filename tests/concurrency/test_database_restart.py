"""Row 20: PostgreSQL goes away in the middle of making an order, and comes back."""

import pytest
from django.db import OperationalError, connection, connections

from shop.checkout import settling
from shop.checkout.settling import reconcile_payments, settle
from shop.mails.models import Mail
from tests.concurrency.at_once import at_once
from tests.concurrency.buying import Order, charges
from tests.factories import make_product, make_shipping
from tests.shop.checkout_form import agree, client_with

pytestmark = pytest.mark.django_db(transaction=True)


def cut_all_connections():
    """What a restart does to those who are connected, asked for from a connection of its own."""

    def cut():
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    at_once(cut)


@pytest.mark.parametrize("moment", ["before the order", "after the order"])
def test_connection_lost_while_the_order_is_made(monkeypatch, moment):
    make_shipping()
    box = make_product("box")
    client = client_with(box)
    attempt = agree(client)
    client.post(attempt.payment_url, {"decision": "approve"})
    place = settling.place_order

    def lose_the_database(attempt):
        order = place(attempt) if moment == "after the order" else None
        cut_all_connections()
        return order or place(attempt)

    with monkeypatch.context() as during:
        during.setattr(settling, "place_order", lose_the_database)
        with pytest.raises(OperationalError):
            settle(attempt.pk)
    connections.close_all()
    assert (Order.objects.count(), charges(), Mail.objects.count()) == (0, 1, 0)
    reconcile_payments()
    reconcile_payments()
    assert (Order.objects.count(), charges(), Mail.objects.count()) == (1, 1, 1)
    assert box.stockrecords.get().num_allocated == 1
