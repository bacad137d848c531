"""Faults, line 12: an offer that somebody may have once, for people with an account and without."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.refunds.services import cancel_order
from tests.factories import make_product, make_user
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown
from tests.shop.discounts.carts import limited, percent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")
GONE = "Ten no longer applies."


@pytest.fixture(autouse=True)
def once():
    return limited(percent(10, "Ten"), max_user_applications=1)


def given():
    """What each order was given, in the order in which they came."""
    orders = Order.objects.order_by("pk")
    return ["".join(str(d.amount) for d in order.discounts.all()) for order in orders]


def buy(box, **typed):
    client = client_with(box)
    pay(client, agree(client, **typed))
    return client


@pytest.mark.parametrize("again", ["ada@example.com", "Ada@Example.COM", " ADA@example.com "])
def test_same_address_has_it_once_in_any_case_of_its_letters(box, again):
    buy(box, email="ada@example.com")
    buy(box, email=again)
    buy(box, email="eve@example.com")
    assert given() == ["1.30", "", "1.30"]


def test_page_says_so_before_anything_is_charged(box):
    """The cart shows it, for it knows nobody; with the address the total changes, and is shown."""
    buy(box)
    client = client_with(box)
    page = client.get("/cart/")
    assert page.context["totals"]["discounts"] == [("Ten", Decimal("1.30"))]
    seen = shown(client, email="eve@example.com")
    page = send_form(client, seen=seen)
    assert page.context["changed"] == (GONE, "The total is now $17.94.")
    assert send_form(client, seen=page.context["seen"]).status_code == 302


def test_account_and_the_same_address_without_it_are_one_person(box):
    user = make_user("ada@example.com")
    for logs_in in (False, True, True, False):
        client = client_with(box)
        if logs_in:
            client.force_login(user)
        pay(client, agree(client))
    assert given() == ["1.30", "", "", ""]


def test_two_carts_at_the_payment_page_have_it_once(box):
    """Each was shown the discount; the second one agrees after the first."""
    first, second = client_with(box), client_with(make_product("oil"))
    seen = shown(second, email="ADA@example.com")
    pay(first, agree(first))
    page = send_form(second, seen=seen, email="ADA@example.com")
    assert page.context["changed"][0] == GONE


def test_claim_of_another_cart_counts(box):
    first, second = client_with(box), client_with(make_product("oil"))
    seen = shown(second, email="ADA@example.com")
    agree(first)
    page = send_form(second, seen=seen, email="ADA@example.com")
    assert page.context["changed"][0] == GONE
    assert CheckoutAttempt.objects.get().status == "paying"


def test_canceled_order_does_not_count(box):
    buy(box)
    cancel_order(Order.objects.get(), None, "Changed my mind")
    buy(box)
    assert given() == ["1.30", "1.30"]
