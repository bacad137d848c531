"""The address book knows the countries that the shop ships to, as checkout does."""

import pytest

from shop.delivery.models import ShippingRate
from tests.factories import put_in_cart

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("canada")]
OTTAWA = {
    "first_name": "Ada",
    "last_name": "Byron",
    "line1": "1 Elgin Street",
    "line4": "Ottawa",
    "country": "CA",
    "state": "ON",
    "postcode": "k1a 0b1",
}


@pytest.fixture
def canada():
    ShippingRate.objects.create(code="express", name="Express", price=9, countries="US CA")


@pytest.fixture
def kept(signed_in, shopper):
    signed_in.post("/account/addresses/add/", OTTAWA)
    return shopper.addresses.get()


def test_address_abroad_is_kept_and_checkout_starts_with_it(signed_in, kept, box):
    assert (kept.country_id, kept.state, kept.postcode) == ("CA", "ON", "K1A 0B1")
    html = signed_in.get("/account/addresses/").content.decode()
    assert "Ottawa, ON K1A 0B1" in html
    assert "Canada" in html
    put_in_cart(signed_in, box)
    assert signed_in.get("/checkout/").context["form"]["country"].value() == "CA"


def test_address_abroad_stays_there_when_it_is_edited(signed_in, kept):
    url = f"/account/addresses/{kept.pk}/"
    form = signed_in.get(url).context["form"]
    assert (form["country"].value(), form["state"].value()) == ("CA", "ON")
    assert signed_in.post(url, OTTAWA | {"line1": "2 Elgin Street"}).status_code == 302
    kept.refresh_from_db()
    assert (kept.line1, kept.country_id) == ("2 Elgin Street", "CA")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"state": "UT"}, "state"),
        ({"postcode": "84042"}, "postcode"),
        ({"country": "FR"}, "country"),
    ],
)
def test_address_must_fit_its_country(signed_in, shopper, changes, field):
    page = signed_in.post("/account/addresses/add/", OTTAWA | changes)
    assert field in page.context["form"].errors
    assert not shopper.addresses.exists()


def test_address_where_nothing_is_shipped_any_more_can_be_mended(signed_in, kept):
    ShippingRate.objects.update(countries="US")
    url = f"/account/addresses/{kept.pk}/"
    assert signed_in.get(url).context["form"]["country"].value() == "CA"
    assert signed_in.post(url, OTTAWA).status_code == 302


def test_address_of_another_country_asks_for_its_fields(signed_in, shopper):
    """Faults, line 25: labels, keypad and list follow the country, without a script as well."""
    ours = signed_in.get("/account/addresses/add/").context["form"]
    assert (ours["state"].label, ours["postcode"].label) == ("State", "ZIP code")
    page = signed_in.post("/account/addresses/add/", OTTAWA | {"show_country": "yes"})
    form = page.context["form"]
    assert (form["state"].label, form["postcode"].label) == ("Province", "Postal code")
    assert form["postcode"].field.widget.attrs["inputmode"] == "text"
    assert (form["line4"].value(), form.errors) == ("Ottawa", {})
    assert not shopper.addresses.exists()


def test_fields_of_another_country_change_no_kept_address(signed_in, kept):
    sent = {"country": "US", "line1": "2 Elgin Street", "show_country": "yes"}
    form = signed_in.post(f"/account/addresses/{kept.pk}/", sent).context["form"]
    assert (form["state"].label, form["line1"].value()) == ("State", "2 Elgin Street")
    kept.refresh_from_db()
    assert (kept.line1, kept.country_id) == ("1 Elgin Street", "CA")


def test_odd_postcode_and_a_single_name_are_kept_when_they_are_sent_again(signed_in, shopper):
    """Faults, line 25."""
    odd = OTTAWA | {"last_name": "", "state": "BC"}
    page = signed_in.post("/account/addresses/add/", odd)
    assert "looks like Ontario, not British Columbia" in page.context["form"].errors["postcode"][0]
    signed_in.post("/account/addresses/add/", odd | {"sure": "BC K1A 0B1"})
    assert (shopper.addresses.get().state, shopper.addresses.get().last_name) == ("BC", "")
