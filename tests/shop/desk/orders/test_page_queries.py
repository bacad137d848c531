"""The page of an order costs the same, however much happened to it."""

from decimal import Decimal

import pytest
from django.urls import reverse
from oscar.core.loading import get_model

from shop.fulfilment.boxes import add_box
from shop.fulfilment.services import mark_packed, ship
from shop.refunds.models import Dispute
from shop.refunds.services import refund_order
from tests.shop.desk.staff import PACKER, sign_in

pytestmark = pytest.mark.django_db
MOST = 20


def read(client, order):
    html = client.get(reverse("orders:inspect", args=[order.pk])).content.decode()
    assert order.number in html
    return html


def make_eventful(order, times: int):
    """Refunds, notes, disputes, discounts, mails and boxes, as many of each."""
    offers = get_model("order", "OrderDiscount").objects
    for n in range(times):
        order.notes.create(message=f"Note {n}", user=order.user)
        offers.create(order=order, offer_name=f"Offer {n}", amount=Decimal("1.00"))
        refund_order(order, amount=Decimal("1.00"), restock=False, reason=f"Torn {n}")
        Dispute.objects.create(order=order, amount=1, reference=f"{order}{n}", reason=f"Why {n}")
    mark_packed_in_spite(order)
    for n in range(times):
        add_box(order, "ups", f"1Z999AA1012345678{n}")


def mark_packed_in_spite(order):
    order.disputes.update(decided_at=order.date_placed)
    mark_packed(order)
    ship(order, "ups", "1Z999AA10123456799")


def test_an_order_to_pack(client, order, django_assert_max_num_queries):
    sign_in(client, *PACKER, "desk.refund_order")
    read(client, order)
    with django_assert_max_num_queries(MOST):
        assert "1 of 3 to pack" in " ".join(read(client, order).split())


@pytest.mark.unsound("rows made by hand")
def test_as_many_for_an_eventful_order(client, orders, django_assert_num_queries):
    sign_in(client, *PACKER, "desk.refund_order")
    quiet, eventful, _ = orders
    make_eventful(quiet, 1)
    make_eventful(eventful, 4)
    read(client, quiet)
    with django_assert_num_queries(18):
        read(client, quiet)
    with django_assert_num_queries(18):
        html = read(client, eventful)
    for words in ("Note 3", "Offer 3", "Torn 3", "1Z999AA10123456783"):
        assert words in html, words
