"""Faults, line 17: which way of shipping is checked, and which one an offer makes free."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.delivery.models import ShippingRate
from tests.factories import make_product
from tests.shop.checkout_form import ADDRESS, agree, client_with, pay

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("canada")]
US = {"country": "US", "state": "UT", "postcode": "84042"}
CANADA = {"country": "CA", "state": "ON", "postcode": "K1A 0B1"}


@pytest.fixture
def canada(shipping):
    """Express, 1 to 2 days, goes to Canada, too."""
    express = ShippingRate.objects.filter(code="express")
    express.update(countries="US CA", days_from=1, days_to=2)


class Checkout:
    """The checkout, where what it shows is what the next request sends."""

    def __init__(self, client, address="/checkout/quote/"):
        self.client, self.address = client, address
        self.typed = ADDRESS | {"shipping_method": "", "seen": ""}
        self.read(client.get("/checkout/"))

    def read(self, page):
        self.context = page.context
        self.checked = page.context["form"]["shipping_method"].value()
        self.typed["shipping_method"] = self.checked
        for name in ("picked", "shown"):
            self.typed[f"shipping_{name}"] = page.context[name]

    def type(self, **changes):
        self.typed |= changes
        self.read(self.client.post(self.address, self.typed))
        return self.checked, str(self.context["totals"]["shipping"])


@pytest.fixture(params=["/checkout/quote/", "/checkout/"], ids=["by script", "without a script"])
def checkout(request, box):
    return Checkout(client_with(box), request.param)


def test_way_that_nobody_picked_does_not_stay(checkout):
    """Canada has express alone; back in the United States the cheapest is checked again."""
    assert checkout.checked == "standard"
    assert checkout.type(**CANADA) == ("express", "12.95")
    assert checkout.type(**US) == ("standard", "4.95")


def test_way_that_the_shopper_picked_stays(checkout):
    assert checkout.type(city="Provo", shipping_method="express") == ("express", "12.95")
    assert checkout.type(**CANADA) == ("express", "12.95")
    assert checkout.type(**US) == ("express", "12.95")


def test_way_that_was_picked_comes_back(checkout):
    ShippingRate.objects.create(code="slow", name="Slow", price=Decimal(9), days_to=9)
    assert checkout.type(city="Provo", shipping_method="slow") == ("slow", "9.00")
    assert checkout.type(**CANADA) == ("express", "12.95")
    assert checkout.type(**US) == ("slow", "9.00")


def test_express_of_a_try_to_pay_is_no_choice_where_there_was_no_other(box):
    client = client_with(box)
    agree(client, shipping_method="express", **CANADA)
    checkout = Checkout(client)
    assert (checkout.checked, checkout.context["picked"]) == ("express", "")
    assert checkout.type(**US) == ("standard", "4.95")


def test_express_that_was_picked_is_still_so_after_a_try_to_pay(box):
    client = client_with(box)
    agree(client, shipping_method="express")
    checkout = Checkout(client)
    assert (checkout.checked, checkout.context["picked"]) == ("express", "express")


def ways(client):
    """[(code, charge)] in the order of the page."""
    methods = client.get("/checkout/").context["shipping_methods"]
    return [(code, str(charge)) for code, _, _, charge in methods]


@pytest.fixture
def rich():
    return client_with(make_product("kit", price="40.00"))


def test_offer_makes_the_cheapest_way_free_and_no_other(rich):
    assert ways(rich) == [("standard", "0.00"), ("express", "12.95")]


def test_merchant_may_include_another_way_and_the_quicker_comes_first(rich):
    ShippingRate.objects.filter(code="express").update(offers_apply=True)
    assert ways(rich) == [("express", "0.00"), ("standard", "0.00")]
    pay(rich, agree(rich, shipping_method="express"))
    assert get_model("order", "OrderDiscount").objects.get().amount == Decimal("12.95")


def test_of_ways_with_one_price_the_quicker_comes_first(box):
    ShippingRate.objects.update(price=Decimal("4.95"))
    assert [code for code, _ in ways(client_with(box))] == ["express", "standard"]
