"""A visitor who logs in on the way keeps what is held for them, and pays once."""

import pytest
from django.test import Client
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from tests.factories import make_product, make_user, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Status = CheckoutAttempt.Status


@pytest.fixture
def last():
    return make_product("last", stock=1)


@pytest.fixture
def ada():
    return make_user("ada@example.com")


def statuses():
    return set(CheckoutAttempt.objects.values_list("status", flat=True))


def test_last_piece_held_before_the_log_in_is_still_held(last, ada, cart_of):
    client = client_with(last)
    client.post("/checkout/hold/")
    client.force_login(ada)
    assert cart_of(client) == {"Last": 1}
    pay(client, agree(client))
    order = get_model("order", "Order").objects.get()
    assert (order.user, last.stockrecords.get().num_allocated) == (ada, 1)


def test_payment_page_opened_before_the_log_in_empties_the_cart(box, ada, cart_of):
    client = client_with(box, 2)
    attempt = agree(client)
    client.force_login(ada)
    assert cart_of(client) == {"Box": 2}
    assert "/checkout/order/" in pay(client, attempt)["Location"]
    assert (cart_of(client), box.stockrecords.get().num_allocated) == ({}, 2)


def test_agreeing_after_the_log_in_closes_the_page_of_before(box, ada):
    client = client_with(box)
    first = agree(client)
    client.force_login(ada)
    second = agree(client)
    first.refresh_from_db()
    assert (first.status, second.status, second.user) == ("canceled", "paying", ada)
    assert box.stockrecords.get().num_allocated == 1


def test_two_holds_become_one(box, ada):
    owner = Client()
    owner.force_login(ada)
    put_in_cart(owner, make_product("oil"))
    owner.post("/checkout/hold/")
    visitor = client_with(box)
    visitor.post("/checkout/hold/")
    visitor.force_login(ada)
    visitor.get("/cart/")
    assert statuses() == {Status.CANCELED, Status.RESERVED}
    held = CheckoutAttempt.objects.get(status=Status.RESERVED).holds.get()
    assert (held.stockrecord.product, held.quantity) == (box, 1)


def test_payment_page_of_the_account_outlives_a_visitors_hold(box, ada):
    owner = Client()
    owner.force_login(ada)
    put_in_cart(owner, box)
    attempt = agree(owner)
    visitor = client_with(make_product("oil"))
    visitor.post("/checkout/hold/")
    visitor.force_login(ada)
    visitor.get("/cart/")
    assert statuses() == {Status.CANCELED, Status.PAYING}
    assert "/checkout/order/" in pay(visitor, attempt)["Location"]
