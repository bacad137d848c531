"""Faults, line 14: an order canceled before it leaves gave nothing: its codes are good again."""

from decimal import Decimal

import pytest
from django.urls import reverse
from oscar.core.loading import get_model

from shop.mails.models import Mail
from shop.orders.links import order_token
from shop.refunds.services import cancel_order
from tests.factories import make_user, make_voucher
from tests.shop.checkout_form import agree, client_with, pay
from tests.shop.discounts.carts import Offer, limited, percent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")


def order_with(box, code="TEN", user=None):
    client = client_with(box, 2)
    if user:
        client.force_login(user)
    client.post("/cart/vouchers/add/", {"code": code})
    pay(client, agree(client))
    return Order.objects.order_by("pk").last()


def codes(order):
    return [discount.voucher_code for discount in order.discounts.all()]


@pytest.mark.parametrize("usage", ["Single use", "Once per customer"])
def test_percentage_code_can_be_used_again(box, usage):
    voucher, user = make_voucher("TEN", usage=usage), make_user("ada@example.com")
    order = order_with(box, user=user)
    assert codes(order_with(box, user=user)) == []  # the control: used up until then
    cancel_order(order, None, "Changed my mind")
    voucher.refresh_from_db()
    offer = voucher.offers.get()
    assert (voucher.num_orders, voucher.total_discount) == (0, 0)
    assert (offer.num_orders, offer.num_applications, offer.total_discount) == (0, 0, 0)
    mail = Mail.objects.get(key__contains="canceled")
    assert "The code TEN can be used again." in mail.text
    assert codes(order_with(box, user=user)) == ["TEN"]


def test_page_that_cancels_says_so(box, client):
    make_voucher("TEN", usage="Single use")
    page = reverse("customer:order-status", args=[order_token(order_with(box))])
    html = client.get(f"{page}cancel/").content.decode()
    assert "The code TEN can be used again." in html
    assert "stays used" not in html


def test_code_that_anybody_may_use_often_is_not_named(box):
    make_voucher("TEN")
    cancel_order(order_with(box), None, "Changed my mind")
    assert "can be used again" not in Mail.objects.get(key__contains="canceled").text


def test_offer_to_everybody_has_its_cap_back(box):
    """Also one that was saved while it was used up, which Oscar notes as "Consumed"."""
    offer = limited(percent(10, "Ten"), max_discount="2.60", max_global_applications=1)
    order = order_with(box)
    Offer.objects.get(pk=offer.pk).save()
    cancel_order(order, None, "Changed my mind")
    offer.refresh_from_db()
    assert (offer.total_discount, offer.num_applications, offer.status) == (0, 0, "Open")
    assert order_with(box).discounts.get().amount == Decimal("2.60")
