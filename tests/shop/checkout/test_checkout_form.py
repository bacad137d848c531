"""The checkout form: what it asks, what it refuses, what it keeps."""

import re

import pytest

from shop.checkout.forms import CheckoutForm
from shop.checkout.models import CheckoutAttempt
from shop.tax.states import states_of
from tests.factories import make_user
from tests.shop.checkout_form import ADDRESS, agree, client_with, send_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def shopper(box, shipping):
    return client_with(box, 2)


def test_form_asks_for_the_state_by_its_name():
    assert (
        len(states_of("US")) == 62
    )  # fifty, the federal district, eight territories, armed forces
    assert dict(states_of("US"))["DC"] == "District of Columbia"
    assert dict(states_of("US"))["UT"] == "Utah"


def test_browser_is_told_what_each_field_is_for():
    form = CheckoutForm(shipping_methods=[], countries=[("US", "United States")])
    assert 'autocomplete="postal-code"' in str(form["postcode"])
    assert 'autocomplete="email"' in str(form["email"])


def test_page_shows_the_ways_of_shipping_with_their_prices(shopper):
    page = shopper.get("/checkout/")
    assert page.status_code == 200
    assert [(code, str(price)) for code, _, _, price in page.context["shipping_methods"]] == [
        ("standard", "4.95"),
        ("express", "12.95"),
    ]
    assert page.context["form"]["shipping_method"].value() == "standard"
    assert "30.93" in page.content.decode()


def test_form_without_anything_names_every_field(shopper):
    page = shopper.post("/checkout/", {})
    assert page.status_code == 200
    required = {"email", "first_name", "line1", "city", "state", "postcode"}
    assert set(page.context["form"].errors) == required | {"shipping_method"}
    assert "things to fix" in page.content.decode()
    assert CheckoutAttempt.objects.count() == 0


def test_form_with_an_error_keeps_what_was_typed(shopper):
    page = send_form(shopper, postcode="8404", shipping_method="express", line1="<b>12</b>")
    form = page.context["form"]
    assert form.errors == {"postcode": ["Enter five digits, such as 80020."]}
    text = page.content.decode()
    for typed in ("ada@example.com", "8404", "&lt;b&gt;12&lt;/b&gt;"):
        assert f'value="{typed}"' in text
    assert '<option value="UT" selected>' in text
    assert 'value="express" checked' in " ".join(text.split())
    assert "38.93" in text  # 25.98 and express


@pytest.mark.parametrize("postcode", ["84042", "84042-1234", " 84042 "])
def test_zip_code_is_taken_with_or_without_the_last_four(shopper, postcode):
    assert agree(shopper, postcode=postcode).address["postcode"] == postcode.strip()


@pytest.mark.parametrize(
    "postcode", ["8404", "840421", "ABCDE", "84042-12", "٨٤٠٤٢", "84042\n1", "84 042", "84042-"]
)
def test_zip_code_that_cannot_be_is_refused(shopper, postcode):
    page = send_form(shopper, postcode=postcode)
    assert page.context["form"].errors == {"postcode": ["Enter five digits, such as 80020."]}


@pytest.mark.parametrize("email", ["ada", "ada@", "@example.com", "ada@example", "a b@example.com"])
def test_email_that_cannot_be_is_refused(shopper, email):
    page = send_form(shopper, email=email)
    assert page.context["form"].errors == {
        "email": ["Enter your email address, like name@example.com."]
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("state", "XX"),
        ("shipping_method", "drone"),
        ("first_name", "A" * 256),
        ("email", "a" * 250 + "@example.com"),
        ("city", "\x00"),
    ],
)
def test_value_that_cannot_be_is_refused(shopper, field, value):
    page = send_form(shopper, **{field: value})
    assert (page.status_code, list(page.context["form"].errors)) == (200, [field])


def test_name_in_any_script_is_taken(shopper):
    assert agree(shopper, first_name="Łucja 李").address["first_name"] == "Łucja 李"


def test_attempt_remembers_what_was_agreed(shopper):
    attempt = agree(shopper, shipping_method="express", line2="Unit 4")
    assert (attempt.email, attempt.quote["shipping_code"]) == ("ada@example.com", "express")
    assert (str(attempt.total), attempt.currency) == ("38.93", "USD")
    assert (attempt.status, attempt.user, attempt.order) == ("paying", None, None)
    assert attempt.address == {
        "first_name": "Ada",
        "last_name": "Byron",
        "line1": "12 Main Street",
        "line2": "Unit 4",
        "line4": "Lindon",
        "state": "UT",
        "postcode": "84042",
        "country_id": "US",
        "phone_number": "",
    }
    assert str(attempt) == "38.93 USD, at the payment page"


def test_signed_in_shopper_finds_the_form_filled_in(shopper):
    shopper.force_login(make_user("ada@example.com", first_name="Ada", last_name="Byron"))
    initial = shopper.get("/checkout/").context["form"].initial
    assert initial == {
        "shipping_method": "standard",
        "country": "US",
        "email": "ada@example.com",
        "first_name": "Ada",
        "last_name": "Byron",
    }


@pytest.mark.parametrize("method", ["get", "post"])
def test_checkout_of_an_empty_cart_leads_back_to_the_cart(client, db, sentences, method):
    answer = getattr(client, method)("/checkout/")
    assert (answer.status_code, answer["Location"]) == (302, "/cart/")
    assert sentences(client) == ["Your cart is empty. Put something in it first."]


def test_line_that_sold_out_meanwhile_is_named(shopper, box):
    box.stockrecords.update(num_in_stock=1)
    page = send_form(shopper)
    assert page.context["form"].non_field_errors() == [
        "Box: only 1 left. Change your cart to go on."
    ]
    assert CheckoutAttempt.objects.count() == 0


def test_form_is_never_cached(shopper):
    assert "no-store" in shopper.get("/checkout/")["Cache-Control"]


def test_days_of_arrival_are_said(shopper):
    [standard, _] = shopper.get("/checkout/").context["shipping_methods"]
    assert re.fullmatch(r"Arrives \w+day, \w+ \d+ to \w+day, \w+ \d+", standard[2])


@pytest.mark.parametrize("address", ["/checkout/", "/checkout/quote/"])
def test_state_that_no_form_sends_is_no_error_page(shopper, address):
    page = shopper.post(address, ADDRESS | {"state": "U\x00T"})
    assert (page.status_code, page.context["totals"]["tax"]) == (200, None)
