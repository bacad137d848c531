"""Carts that nobody came back for are deleted; others are not."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.old_carts import UNTOUCHED, clear_old_carts
from shop.checkout.settling import release
from tests.shop.checkout_form import client_with
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
Basket, Line = get_model("basket", "Basket"), get_model("basket", "Line")
OLD = UNTOUCHED + timedelta(days=1)


def grow_old(by=OLD):
    moment = timezone.now() - by
    Basket.objects.update(date_created=moment)
    Line.objects.update(date_updated=moment)


def test_old_cart_is_deleted_with_its_lines(box):
    client_with(box)
    Basket.objects.create()
    grow_old()
    assert clear_old_carts() == 2
    assert (Basket.objects.count(), Line.objects.count()) == (0, 0)
    assert clear_old_carts() == 0


def test_cart_of_yesterday_stays(box):
    client_with(box)
    grow_old(UNTOUCHED - timedelta(days=1))
    assert clear_old_carts() == 0


def test_old_cart_that_was_touched_stays(box):
    client_with(box)
    grow_old()
    Line.objects.update(date_updated=timezone.now())
    assert clear_old_carts() == 0


def test_cart_of_an_order_stays(box):
    order = order_of(box)
    Basket.objects.update(status="Open")  # as if something was put in again
    grow_old()
    call_command("clear_old_carts", verbosity=0)
    order.refresh_from_db()
    assert order.basket is not None


@pytest.mark.parametrize(("status", "deleted"), [("reserved", 0), ("paying", 0), ("expired", 1)])
def test_cart_that_is_being_bought_stays(box, shipping, status, deleted):
    client = client_with(box)
    client.post("/checkout/hold/")
    if status == "expired":
        release(CheckoutAttempt.objects.get().pk, "expired")
    else:
        CheckoutAttempt.objects.update(status=status)
    grow_old()
    assert clear_old_carts() == deleted
    assert CheckoutAttempt.objects.count() == 1


@pytest.mark.parametrize("status", ["Saved", "Frozen", "Submitted", "Merged"])
def test_only_open_carts_go(box, status):
    client_with(box)
    Basket.objects.update(status=status)
    grow_old()
    assert clear_old_carts() == 0
