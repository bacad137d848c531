"""Shipping rates at the desk."""

from decimal import Decimal

import pytest

from shop.delivery.models import ShippingRate
from tests.factories import make_shipping
from tests.shop.desk.staff import said, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]

URL = "/cms/shipping-rates/"
RIGHTS = [f"delivery.{action}_shippingrate" for action in ("add", "change", "delete", "view")]
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
    return sign_in(client, *RIGHTS)


@pytest.fixture
def standard(merchant):
    return ShippingRate.objects.get(code="standard")


def rows():
    return list(ShippingRate.objects.values())


def test_list_shows_the_rates(merchant):
    html = merchant.get(URL).content.decode()
    assert [word in html for word in ("Standard", "$12.95", "from $0.00", "any")] == [True] * 4


def test_rate_is_added(merchant):
    answer = merchant.post(f"{URL}new/", RATE | {"countries": "us, ca;US"}, follow=True)
    assert answer.status_code == 200
    rate = ShippingRate.objects.get(code="freight")
    assert (rate.country_codes, rate.max_weight) == (("US", "CA"), 100_000)
    assert (rate.price, rate.max_total) == (Decimal("49.00"), None)


def test_rate_is_changed_and_deleted(merchant, standard):
    form = merchant.get(f"{URL}edit/{standard.pk}/").context["form"]
    shown = {field.html_name: field.value() for field in form if field.value() is not None}
    merchant.post(f"{URL}edit/{standard.pk}/", shown | {"price": "5.95"})
    standard.refresh_from_db()
    assert (standard.price, standard.countries) == (Decimal("5.95"), "US")
    assert merchant.post(f"{URL}delete/{standard.pk}/").url == URL
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
    page = merchant.post(f"{URL}new/", RATE | {name: typed})
    assert page.status_code == 200
    assert set(page.context["form"].errors) == {name}
    assert rows() == before


@pytest.mark.parametrize(("name", "typed"), [("max_weight", "1"), ("price", "0"), ("days_to", "5")])
def test_rate_at_the_limits_is_taken(merchant, name, typed):
    assert merchant.post(f"{URL}new/", RATE | {name: typed}).status_code == 302


def test_get_changes_nothing(merchant, standard):
    before = rows()
    for path in ("", "new/", f"edit/{standard.pk}/", f"delete/{standard.pk}/"):
        assert merchant.get(URL + path, RATE).status_code == 200
    assert rows() == before


def test_overlap_is_said_before_it_is_saved(merchant, standard):
    again = RATE | {"code": "standard", "name": "Bulky", "max_weight": standard.max_weight or ""}
    page = merchant.post(f"{URL}new/", again)
    [sentence] = page.context["form"].errors["keep_both"]
    assert sentence.startswith("For some carts Standard ($")
    assert ShippingRate.objects.count() == 2
    assert merchant.post(f"{URL}new/", again | {"keep_both": "on"}).status_code == 302
    assert ShippingRate.objects.filter(code="standard").count() == 2


def test_others_are_refused(client):
    make_shipping()
    sign_in(client, "order.view_order")
    standard, before = ShippingRate.objects.get(code="standard"), rows()
    for path in ("", "new/", f"edit/{standard.pk}/", f"delete/{standard.pk}/"):
        assert client.get(URL + path).url == "/cms/"
        assert client.post(URL + path, RATE).url == "/cms/"
    client.logout()
    assert client.get(URL).url.startswith("/cms/login/")
    assert rows() == before


def test_the_last_rate_of_a_country_stays(merchant):
    """Faults, line 37: without a rate for its country no cart can be ordered."""
    first, last = ShippingRate.objects.all()
    merchant.post(f"{URL}delete/{first.pk}/")
    page = merchant.post(f"{URL}delete/{last.pk}/", follow=True)
    assert said(page)[-1] == f"{last.name} stays: no other rate reaches US. Add one first."
    assert ShippingRate.objects.get() == last
