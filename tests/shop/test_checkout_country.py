"""Addresses of the countries that we ship to: each asks for its own states and postal codes."""

import pytest
from oscar.core.loading import get_model

from shop.checkout.addresses import address_lines
from shop.delivery.models import ShippingRate
from tests.shop.checkout_form import agree, client_with, pay, send_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def shopper(box, shipping):
    return client_with(box, 2)


@pytest.fixture
def canada(shipping):
    """Express goes to Canada, too."""
    get_model("address", "Country").objects.create(
        iso_3166_1_a2="CA", printable_name="Canada", is_shipping_country=True
    )
    ShippingRate.objects.filter(code="express").update(countries="US CA")


CANADIAN = {"country": "CA", "state": "ON", "postcode": "k1a 0b1", "shipping_method": "express"}


def test_country_is_asked_for_where_there_are_several(canada, shopper):
    form = shopper.get("/checkout/").context["form"]
    assert form.fields["country"].choices == [("US", "United States"), ("CA", "Canada")]
    assert [name for name, _ in form.fields["state"].choices[1:]] == ["United States", "Canada"]


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
        ({"state": "UT"}, {"state": ["Choose a state."]}),
        ({"shipping_method": "standard"}, {"shipping_method": ["Choose how we ship it."]}),
        ({"country": "FR"}, {"country": ["Choose a country."]}),
    ],
)
def test_address_must_fit_its_country(canada, shopper, changes, errors):
    page = send_form(shopper, **CANADIAN | changes)
    found = page.context["form"].errors
    assert errors.items() <= found.items()
