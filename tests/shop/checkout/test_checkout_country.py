"""Addresses of the countries that we ship to: each asks for its own states and postal codes."""

from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.cart.selectors import TOO_HEAVY
from shop.checkout.models import CheckoutAttempt
from shop.delivery.models import PackageWeight, ShippingRate
from shop.orders.addresses import address_lines
from tests.shop.checkout_form import ADDRESS, agree, client_with, pay, send_form, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def shopper(box, shipping):
    return client_with(box, 2)


@pytest.fixture
def canada(shipping):
    """Express goes to Canada, too."""
    ShippingRate.objects.filter(code="express").update(countries="US CA")


CANADIAN = {"country": "CA", "state": "ON", "postcode": "k1a 0b1", "shipping_method": "express"}


def test_country_is_asked_for_where_there_are_several(canada, shopper):
    form = shopper.get("/checkout/").context["form"]
    assert form.fields["country"].choices == [("US", "United States"), ("CA", "Canada")]


def test_order_goes_to_another_country_that_is_served(canada, shopper):
    attempt = agree(shopper, **CANADIAN)
    assert (attempt.address["country_id"], attempt.address["postcode"]) == ("CA", "K1A 0B1")
    pay(shopper, attempt)
    lines = address_lines(get_model("order", "Order").objects.get().shipping_address)
    assert lines[-2:] == ("Lindon, ON K1A 0B1", "Canada")


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"postcode": "84042"}, {"postcode": ["Enter six letters and digits, such as K1A 0B1."]}),
        ({"state": "UT"}, {"state": ["Choose a province."]}),
        ({"shipping_method": "standard"}, {"shipping_method": ["Choose how we ship it."]}),
        ({"country": "FR"}, {"country": ["Choose a country."]}),
    ],
)
def test_address_must_fit_its_country(canada, shopper, changes, errors):
    page = send_form(shopper, **CANADIAN | changes)
    found = page.context["form"].errors
    assert errors.items() <= found.items()


def test_offer_of_free_shipping_is_for_home_only(canada, box):
    """$38.97 of boxes; the offer begins at $35."""
    client = client_with(box, 3)
    sums = {}
    for address in (ADDRESS, CANADIAN):
        totals = client.post("/checkout/quote/", ADDRESS | address).context["totals"]
        sums[(ADDRESS | address)["country"]] = (totals["shipping"], totals["total"])
    assert sums == {
        "US": (Decimal("0.00"), Decimal("38.97")),
        "CA": (Decimal("12.95"), Decimal("51.92")),
    }
    pay(client, agree(client, **CANADIAN))
    order = get_model("order", "Order").objects.get()
    assert (order.total_incl_tax, order.discounts.count()) == (Decimal("51.92"), 0)


@pytest.fixture
def heavy(canada, box):
    """A kilogram of boxes, of which a gram may go to Canada."""
    ShippingRate.objects.filter(code="express").update(max_weight=1)
    PackageWeight.objects.create(product=box, grams=500)


def test_cart_too_heavy_for_a_country_keeps_what_was_typed(heavy, shopper):
    page = send_form(shopper, **CANADIAN)
    assert page.status_code == 200
    form = page.context["form"]
    assert form.errors["country"] == ["This cart is too heavy to ship there at once."]
    assert (form["city"].value(), form["country"].value()) == ("Lindon", "CA")


def test_sums_for_a_country_that_takes_no_such_parcel_have_no_shipping(heavy, shopper):
    page = shopper.post("/checkout/quote/", CANADIAN)
    totals = page.context["totals"]
    assert (page.status_code, totals["shipping"], totals["tax"]) == (200, None, None)
    assert totals["total"] == Decimal("25.98")
    assert "Not possible" in page.content.decode()
    home = shopper.post("/checkout/quote/", ADDRESS).context["totals"]
    assert (home["shipping"], home["total"]) == (Decimal("4.95"), Decimal("30.93"))


def test_agreement_cannot_be_carried_to_a_country_that_takes_no_such_parcel(heavy, shopper):
    page = send_form(shopper, seen=shown(shopper), **CANADIAN | {"shipping_method": "standard"})
    assert set(page.context["form"].errors) == {"country"}
    assert not CheckoutAttempt.objects.exists()


def test_cart_too_heavy_for_home_as_well_goes_back_to_the_cart(heavy, shopper, sentences):
    ShippingRate.objects.update(max_weight=1)
    assert send_form(shopper, **CANADIAN)["Location"] == "/cart/"
    assert sentences(shopper)[-1] == TOO_HEAVY
