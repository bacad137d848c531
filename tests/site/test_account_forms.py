"""Forms keep what was typed, and say under each field and on top what to change."""

import pytest
from django.contrib.auth import get_user_model

from tests.factories import PASSWORD, put_in_cart
from tests.site.refusals import refusals

pytestmark = pytest.mark.django_db
ADDRESS = {
    "first_name": "Ada",
    "last_name": "Byron",
    "line1": "12 Main Street",
    "line4": "Lindon",
    "state": "UT",
    "postcode": "84042",
}


def test_profile_changes_the_name_and_no_email(signed_in, shopper):
    """Whoever finds an open browser must not take the account along: see tests/site/login."""
    data = {"first_name": "Augusta", "last_name": "King", "email": "thief@example.com"}
    assert signed_in.post("/account/profile/edit/", data)["Location"] == "/account/profile/"
    shopper.refresh_from_db()
    assert (shopper.get_full_name(), shopper.email) == ("Augusta King", "ada@example.com")


def test_password_changes_and_the_shopper_stays_logged_in(signed_in, shopper):
    data = {"oldpassword": PASSWORD, "password1": "tape-and-rub-9", "password2": "tape-and-rub-9"}
    assert signed_in.post("/account/change-password/", data)["Location"] == "/account/profile/"
    shopper.refresh_from_db()
    assert shopper.check_password("tape-and-rub-9")
    assert signed_in.get("/account/profile/").status_code == 200


def test_password_wrong_or_typed_differently_refused(signed_in):
    data = {"oldpassword": "x", "password1": "tape-and-rub-9", "password2": "other"}
    assert refusals(signed_in.post("/account/change-password/", data)) == {
        "oldpassword": ["This is not your password."],
        "password2": ["The two passwords are not the same."],
    }


def test_account_is_deleted_with_its_password_only(signed_in, shopper, order):
    page = signed_in.post("/account/profile/delete/", {"password": "wrong"})
    assert refusals(page) == {"password": ["This is not your password."]}
    assert signed_in.post("/account/profile/delete/", {"password": PASSWORD})["Location"] == "/"
    assert not get_user_model().objects.exists()
    order.refresh_from_db()
    assert order.user is None


def test_address_is_added_and_checkout_starts_with_it(signed_in, shopper, box):
    page = signed_in.post("/account/addresses/add/", ADDRESS | {"phone_number": "(801) 555-0123"})
    assert page["Location"] == "/account/addresses/"
    html = signed_in.get("/account/addresses/").content.decode()
    assert "Lindon, UT 84042" in html
    put_in_cart(signed_in, box)
    initial = signed_in.get("/checkout/").context["form"].initial
    assert (initial["city"], initial["phone"]) == ("Lindon", "(801) 555-0123")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"postcode": "840"}, {"postcode": ["Enter five digits, such as 80020."]}),
        ({"state": ""}, {"state": ["Choose a state."]}),
        ({"line1": ""}, {"line1": ["Enter the street and number."]}),
        (
            {"phone_number": "12"},
            {"phone_number": ["Enter a phone number, such as 303-555-0123, or none."]},
        ),
    ],
)
def test_address_refused_at_the_field(signed_in, shopper, changes, expected):
    page = signed_in.post("/account/addresses/add/", ADDRESS | changes)
    assert refusals(page) == expected
    assert 'value="Lindon"' in page.content.decode()
    assert not shopper.addresses.exists()


def test_first_address_is_changed_by_post(signed_in, shopper):
    here = [shopper.addresses.create(line1=line, country_id="US") for line in ("1 A", "2 B")]
    url = f"/account/addresses/{here[1].pk}/default_for_shipping/"
    assert signed_in.get(url).status_code == 405
    assert not shopper.addresses.filter(is_default_for_shipping=True).exists()
    signed_in.post(url)
    assert shopper.addresses.get(is_default_for_shipping=True) == here[1]
