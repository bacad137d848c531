"""Forms keep what was typed, and say under each field and on top what to change."""

import pytest
from django.contrib.auth import get_user_model

from tests.factories import PASSWORD, put_in_cart

pytestmark = pytest.mark.django_db
ADDRESS = {
    "first_name": "Ada",
    "last_name": "Byron",
    "line1": "12 Main Street",
    "line4": "Lindon",
    "state": "UT",
    "postcode": "84042",
}


def refusals(page, name="form"):
    """{field: its sentences}; checks that the summary leads to each field."""
    form, html = page.context[name], page.content.decode()
    for field in form:
        if field.errors:
            assert f'href="#{field.auto_id}"' in html
            assert f'id="{field.auto_id}_error"' in html
    return {field: list(errors) for field, errors in form.errors.items()}


def log_in(client, **data):
    return client.post(
        "/account/login/", {f"login-{k}": v for k, v in data.items()} | {"login_submit": 1}
    )


def register(client, **data):
    sent = {f"registration-{name}": value for name, value in data.items()}
    return client.post("/account/login/", sent | {"registration_submit": 1})


def test_log_in_whatever_the_case_of_the_email(client, shopper):
    page = log_in(client, username="ADA@example.com", password=PASSWORD)
    assert page["Location"] == "/account/"


def test_log_in_wrong_says_one_sentence_and_keeps_the_email(client, shopper):
    page = log_in(client, username="ada@example.com", password="wrong")
    sentence = "This email and password don’t go together. Check both, or reset the password."
    assert refusals(page, "login_form") == {"__all__": [sentence]}
    assert 'value="ada@example.com"' in page.content.decode()


def test_log_in_goes_only_to_addresses_of_this_site(client, shopper):
    page = log_in(
        client, username="ada@example.com", password=PASSWORD, redirect_url="https://evil.example/"
    )
    assert page["Location"] == "/account/"


def test_register_with_one_password_logs_in(client):
    assert register(client, email="new@example.com", password1=PASSWORD)["Location"] == "/account/"
    assert client.get("/account/profile/").context["user"].email == "new@example.com"


@pytest.mark.parametrize(
    ("email", "password", "field"),
    [
        ("ADA@example.com", PASSWORD, "email"),
        ("no-address", PASSWORD, "email"),
        ("new@example.com", "12345678", "password1"),
        ("new@example.com", "", "password1"),
    ],
)
def test_register_refused_at_the_field(client, shopper, email, password, field):
    page = register(client, email=email, password1=password)
    assert list(refusals(page, "registration_form")) == [field]
    assert f'value="{email}"' in page.content.decode()
    assert get_user_model().objects.count() == 1


def test_profile_changes(signed_in, shopper):
    data = {"first_name": "Augusta", "last_name": "King", "email": "augusta@example.com"}
    assert signed_in.post("/account/profile/edit/", data)["Location"] == "/account/profile/"
    shopper.refresh_from_db()
    assert (shopper.get_full_name(), shopper.email) == ("Augusta King", "augusta@example.com")


def test_profile_with_the_email_of_somebody_else_refused(signed_in, shopper, stranger):
    page = signed_in.post("/account/profile/edit/", {"first_name": "A", "email": "EVE@example.com"})
    assert refusals(page) == {"email": ["Another account has this email."]}
    assert 'value="A"' in page.content.decode()


def test_password_changes_and_the_shopper_stays_logged_in(signed_in, shopper):
    data = {
        "old_password": PASSWORD,
        "new_password1": "tape-and-rub-9",
        "new_password2": "tape-and-rub-9",
    }
    assert signed_in.post("/account/change-password/", data)["Location"] == "/account/profile/"
    shopper.refresh_from_db()
    assert shopper.check_password("tape-and-rub-9")
    assert signed_in.get("/account/profile/").status_code == 200


def test_password_wrong_or_typed_differently_refused(signed_in):
    data = {"old_password": "x", "new_password1": "tape-and-rub-9", "new_password2": "other"}
    assert refusals(signed_in.post("/account/change-password/", data)) == {
        "old_password": ["This is not your password."],
        "new_password2": ["The two passwords are not the same."],
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
