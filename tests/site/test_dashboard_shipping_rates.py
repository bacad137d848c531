"""Shipping rates and product weights in the dashboard."""

from decimal import Decimal

import pytest

from shop.delivery.models import PackageWeight, ShippingRate
from tests.factories import make_category, make_product, make_shipping
from tests.site.dashboard_form import open_form, save
from tests.site.dashboard_people import sign_in_merchant

pytestmark = pytest.mark.django_db

URL = "/dashboard/shipping-rates/"
RATE = {
    "code": "freight",
    "name": "Freight",
    "description": "On a pallet.",
    "days_from": "5",
    "days_to": "8",
    "countries": "us",
    "min_total": "0",
    "max_total": "",
    "max_weight": "100000",
    "price": "49.00",
}


@pytest.fixture
def merchant(client):
    make_shipping()
    return sign_in_merchant(client)


@pytest.fixture
def standard(merchant):
    return ShippingRate.objects.get(code="standard")


def rows():
    return list(ShippingRate.objects.values())


def test_list_shows_the_rates(merchant):
    html = merchant.get(URL).content.decode()
    assert [word in html for word in ("Standard", "$12.95", "from $0.00", "any")] == [True] * 4


def test_rate_is_added(merchant):
    answer = merchant.post(f"{URL}create/", RATE | {"countries": "us, ca;US"}, follow=True)
    assert "Shipping rate added." in answer.content.decode()
    rate = ShippingRate.objects.get(code="freight")
    assert (rate.country_codes, rate.max_weight) == (("US", "CA"), 100_000)
    assert (rate.price, rate.max_total) == (Decimal("49.00"), None)


def test_rate_is_changed_and_deleted(merchant, standard):
    form = merchant.get(f"{URL}{standard.pk}/").context["form"]
    shown = {field.html_name: field.value() for field in form if field.value() is not None}
    merchant.post(f"{URL}{standard.pk}/", shown | {"price": "5.95"})
    standard.refresh_from_db()
    assert (standard.price, standard.countries) == (Decimal("5.95"), "US")
    assert merchant.post(f"{URL}{standard.pk}/delete/")["Location"] == URL
    assert [row["code"] for row in rows()] == ["express"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("price", "-1"),
        ("price", "1000"),
        ("price", "NaN"),
        ("max_weight", "0"),
        ("max_weight", "-5"),
        ("max_weight", "100001"),
        ("max_weight", "1" * 30),
        ("min_total", "-0.01"),
        ("min_total", "1e9"),
        ("max_total", "0"),
        ("days_from", "-1"),
        ("days_to", "91"),
        ("days_to", "4"),
        ("countries", "US XX"),
        ("countries", "<b>"),
        ("countries", ","),
        ("code", "by mule"),
        ("name", "x" * 81),
    ],
)
def test_rate_that_cannot_be_is_refused_at_its_field(merchant, name, typed):
    before = rows()
    page = merchant.post(f"{URL}create/", RATE | {name: typed})
    assert page.status_code == 200
    assert set(page.context["form"].errors) == {name}
    assert rows() == before


@pytest.mark.parametrize(("name", "typed"), [("max_weight", "1"), ("price", "0"), ("days_to", "5")])
def test_rate_at_the_limits_is_taken(merchant, name, typed):
    assert merchant.post(f"{URL}create/", RATE | {name: typed}).status_code == 302


def test_get_changes_nothing(merchant, standard):
    before = rows()
    for path in ("", "create/", f"{standard.pk}/", f"{standard.pk}/delete/"):
        assert merchant.get(URL + path, RATE).status_code == 200
    assert rows() == before


def test_merchant_without_the_right_is_refused(client):
    make_shipping()
    sign_in_merchant(client, without="change_shippingrate")
    standard, before = ShippingRate.objects.get(code="standard"), rows()
    for path in ("", "create/", f"{standard.pk}/", f"{standard.pk}/delete/"):
        assert client.get(URL + path).status_code == 403
        assert client.post(URL + path, RATE).status_code == 403
    assert rows() == before


def test_visitor_is_asked_to_sign_in(client):
    assert client.get(URL)["Location"].startswith("/dashboard/login/")


def make_box():
    return make_product("box", categories=[make_category("strips")])


@pytest.mark.parametrize("grams", [0, 95, 100_000])
def test_weight_is_saved_in_the_product_form(merchant, grams):
    box = make_box()
    save(merchant, box, **{"package_weight-0-grams": str(grams)})
    assert PackageWeight.objects.get(product=box).grams == grams


@pytest.mark.parametrize("grams", ["-1", "100001", "1" * 30, "heavy", "0.5"])
def test_weight_that_cannot_be_is_refused(merchant, grams):
    path, data = open_form(merchant, make_box())
    page = merchant.post(path, data | {"package_weight-0-grams": grams})
    assert page.status_code == 200
    assert page.context["weight_formset"].errors[0].keys() == {"grams"}
    assert PackageWeight.objects.count() == 0


def test_product_form_saved_without_a_weight_keeps_none(merchant):
    save(merchant, make_box())
    assert PackageWeight.objects.count() == 0
