"""What the checkout asks of an address follows its country; what looks odd is asked about once."""

import pytest

from shop.checkout.forms import CheckoutForm
from shop.checkout.models import CheckoutAttempt
from shop.checkout.postal_areas import CANADIAN_AREAS, ZIP_AREAS, states_of_postcode
from shop.delivery.models import ShippingRate
from shop.tax.states import states_of
from tests.shop.checkout_form import ADDRESS, agree, client_with, send_form, shown

pytestmark = pytest.mark.django_db
CANADIAN = {"country": "CA", "state": "ON", "postcode": "k1a 0b1", "shipping_method": "express"}
CHECK = "Check both. If they are right, send the form again as it is."


@pytest.fixture
def canada(shipping):
    """Express goes to Canada, too."""
    ShippingRate.objects.filter(code="express").update(countries="US CA")


@pytest.fixture
def shopper(box, shipping):
    return client_with(box, 2)


def asked(form):
    """(label of the state, its first choices, label of the postal code, keypad)."""
    state, postcode = form["state"], form["postcode"]
    choices = [code for code, _ in form.fields["state"].choices[:3]]
    return state.label, choices, postcode.label, postcode.field.widget.attrs["inputmode"]


def test_words_states_and_keypad_follow_the_country(canada, shopper):
    """Faults, line 25: Canada kept "ZIP code", "State", a keypad of digits, all states."""
    home = shopper.get("/checkout/").context["form"]
    assert asked(home) == ("State", ["", "AL", "AK"], "ZIP code", "numeric")
    page = shopper.post("/checkout/", ADDRESS | {"country": "CA", "show_country": "yes"})
    form = page.context["form"]
    assert asked(form) == ("Province", ["", "AB", "BC"], "Postal code", "text")
    assert (form.errors, form["city"].value()) == ({}, "Lindon")
    assert page.context["totals"]["shipping"] == ShippingRate.objects.get(code="express").price
    assert not CheckoutAttempt.objects.exists()


def test_form_of_another_country_says_what_that_country_asks(canada, shopper):
    page = send_form(shopper, **CANADIAN | {"state": "UT", "postcode": ""})
    form = page.context["form"]
    assert form.errors["state"] == ["Choose a province."]
    assert form.errors["postcode"] == ["Enter six letters and digits, such as K1A 0B1."]
    assert asked(form)[0] == "Province"


def test_country_without_states_is_asked_for_none(shopper):
    ShippingRate.objects.filter(code="express").update(countries="US IE")
    elsewhere = {"country": "IE", "state": "UT", "postcode": "D02 AF30"}
    page = shopper.post("/checkout/", ADDRESS | elsewhere | {"show_country": "yes"})
    assert 'type="hidden" name="state"' in page.content.decode()
    attempt = agree(shopper, **elsewhere | {"shipping_method": "express"})
    assert (attempt.address["state"], attempt.address["postcode"]) == ("", "D02 AF30")


@pytest.mark.parametrize("code", ["AA", "AE", "AP", "GU", "VI", "AS", "MP", "PR"])
def test_states_of_the_armed_forces_and_territories_are_there(code):
    """Faults, line 25: they were missing."""
    assert code in dict(states_of("US"))


def test_somebody_with_one_name_can_order(shopper):
    """Faults, line 25: a last name was required."""
    address = agree(shopper, first_name="Sukarno", last_name="").address
    assert (address["first_name"], address["last_name"]) == ("Sukarno", "")


def test_phone_field_brings_the_keypad_and_what_the_browser_knows():
    """Faults, line 25: it was a text field."""
    form = CheckoutForm(shipping_methods=[], countries=[("US", "United States")])
    assert 'type="tel"' in str(form["phone"])
    assert 'autocomplete="tel"' in str(form["phone"])


def test_postcode_of_another_state_is_asked_about_once(shopper):
    """Faults, line 25: Colorado with a ZIP code of New York passed without a word."""
    odd = {"state": "CO", "postcode": "10001"}
    page = send_form(shopper, **odd)
    sentence = f"ZIP code 10001 looks like New York, not Colorado. {CHECK}"
    assert page.context["form"].errors == {"postcode": [sentence]}
    assert 'name="sure" value="CO 10001"' in page.content.decode()
    seen = shown(shopper, **odd)
    assert send_form(shopper, seen=seen, sure="CO 10001", **odd).status_code == 302
    assert CheckoutAttempt.objects.get().address["postcode"] == "10001"


def test_being_sure_of_one_pair_says_nothing_of_another(shopper):
    page = send_form(shopper, state="CO", postcode="10001", sure="UT 10001")
    assert list(page.context["form"].errors) == ["postcode"]


def test_postcode_of_another_province_is_asked_about(canada, shopper):
    page = send_form(shopper, **CANADIAN | {"state": "BC"})
    assert page.context["form"].errors["postcode"] == [
        f"Postal code K1A 0B1 looks like Ontario, not British Columbia. {CHECK}"
    ]


@pytest.mark.parametrize(
    ("country", "postcode", "states"),
    [
        ("US", "84042", {"UT"}),
        ("US", "00501", {"NY"}),
        ("US", "06390", {"CT", "NY"}),
        ("US", "09180", {"AE"}),
        ("US", "96799", {"AS", "HI"}),
        ("US", "00000", set()),
        ("CA", "X0A 0H0", {"NT", "NU"}),
        ("IE", "D02 AF30", set()),
    ],
)
def test_postal_areas(country, postcode, states):
    assert states_of_postcode(country, postcode) == states


def test_every_state_has_its_postal_areas():
    assert set(ZIP_AREAS) == set(dict(states_of("US")))
    assert set(CANADIAN_AREAS) == set(dict(states_of("CA")))


@pytest.fixture
def street_only(shopper):
    """Express is a private carrier's."""
    ShippingRate.objects.filter(code="express").update(po_boxes=False)
    return shopper


@pytest.mark.parametrize(
    "line", ["PO Box 12", "P.O. Box 12", "p o box 7", "Post Office Box 3", "POB 44", "Box 12"]
)
def test_carrier_that_goes_to_no_post_box_is_refused(street_only, line):
    """Faults, line 25: the order was taken, and the parcel came back."""
    page = send_form(street_only, line1=line, shipping_method="express")
    assert page.context["form"].errors == {
        "shipping_method": [
            "Express does not go to PO boxes. Choose Standard, or enter a street address."
        ]
    }
    assert agree(street_only, line1=line).address["line1"] == line


@pytest.mark.parametrize("line", ["12 Boxwood Lane", "5 Post Road", "9 Pobble Street, Box Hill"])
def test_street_that_sounds_like_a_post_box_is_none(street_only, line):
    assert agree(street_only, line1=line, shipping_method="express").address["line1"] == line


def test_carrier_that_goes_to_no_military_address_is_refused(street_only):
    soldier = {"line1": "PSC 3 Box 5", "city": "APO", "state": "AE", "postcode": "09180"}
    page = send_form(street_only, shipping_method="express", **soldier)
    assert page.context["form"].errors == {
        "shipping_method": ["Express does not go to military addresses. Choose Standard."]
    }
    assert agree(street_only, **soldier).address["state"] == "AE"


def test_post_box_where_no_carrier_goes_is_said(street_only):
    ShippingRate.objects.update(po_boxes=False)
    page = send_form(street_only, line1="PO Box 12")
    assert page.context["form"].errors == {
        "shipping_method": ["Standard does not go to PO boxes. Enter a street address."]
    }
