"""The table of sales tax at the desk: all states on one form."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shop.tax.forms import SENTENCE
from shop.tax.models import SalesTaxRate
from tests.shop.desk.staff import sign_in

pytestmark = pytest.mark.django_db

URL = "/cms/settings/sales-tax/"


@pytest.fixture
def merchant(client):
    return sign_in(client, "tax.change_salestaxrate")


@pytest.fixture
def rates():
    SalesTaxRate.objects.create(state="CO", percent=Decimal("2.9"), shipping_taxed=True)
    SalesTaxRate.objects.create(state="UT", percent=Decimal("4.85"))


def table():
    return {
        rate.state: (str(rate.percent), rate.shipping_taxed) for rate in SalesTaxRate.objects.all()
    }


def filled(client, **changes):
    """What a browser sends if the form is shown and changed."""
    form = client.get(URL).context["form"]
    data = {field.html_name: field.value() for field in form}
    sent = {name: "on" if value is True else value for name, value in data.items() if value}
    return {name: value for name, value in (sent | changes).items() if value is not None}


def test_every_state_is_on_the_form(merchant, rates):
    page = merchant.get(URL)
    html = page.content.decode()
    assert len(page.context["form"].rows()) == 62
    assert "Colorado (CO)" in html
    assert 'value="2.900"' in html
    assert "round examples" in html


def test_rates_are_added_changed_and_taken_off(merchant, rates):
    changes = {"CO-percent": "3.125", "UT-percent": "", "NY-percent": "4", "NY-shipping": "on"}
    answer = merchant.post(URL, filled(merchant, **changes), follow=True)
    assert "Sales tax changed for 3 states." in answer.content.decode()
    assert table() == {"CO": ("3.125", True), "NY": ("4.000", True)}


def test_form_saved_unchanged_changes_nothing(merchant, rates):
    before = list(SalesTaxRate.objects.values())
    answer = merchant.post(URL, filled(merchant), follow=True)
    assert "Sales tax changed for 0 states." in answer.content.decode()
    assert list(SalesTaxRate.objects.values()) == before


def test_get_changes_nothing(merchant, rates):
    before = table()
    merchant.get(URL, {"CO-percent": "9"})
    assert table() == before


@pytest.mark.parametrize("typed", ["0", "15", "15.000"])
def test_percentage_at_the_limits_is_taken(merchant, typed):
    assert merchant.post(URL, {"CO-percent": typed}).status_code == 302
    assert table() == {"CO": (f"{Decimal(typed):.3f}", False)}


@pytest.mark.parametrize(
    "typed", ["-1", "15.001", "1e9", "1.2345", "seven", "NaN", "Infinity", "99999.12345"]
)
def test_percentage_that_cannot_be_is_refused_at_its_field(merchant, rates, typed):
    before = table()
    page = merchant.post(URL, filled(merchant, **{"CO-percent": typed, "NY-percent": "4"}))
    assert page.status_code == 200
    assert page.context["form"].errors == {"CO-percent": [SENTENCE]}
    assert page.content.decode().count(SENTENCE) == 1
    assert table() == before


def test_tick_without_a_percentage_is_refused(merchant):
    page = merchant.post(URL, {"CO-shipping": "on"})
    assert page.context["form"].errors == {
        "CO-percent": ["Enter a percentage, or take the tick off."]
    }


def test_others_are_refused(client, rates):
    sign_in(client, "order.view_order")
    before = table()
    assert client.get(URL).url == "/cms/"
    assert client.post(URL, {"CO-percent": "9"}).url == "/cms/"
    assert f'href="{URL}"' not in client.get("/cms/").content.decode()
    client.logout()
    assert client.get(URL).url.startswith("/cms/login/")
    assert table() == before


def test_form_asks_one_query_for_all_rates(merchant, rates):
    with CaptureQueriesContext(connection) as captured:
        merchant.get(URL)
    assert sum("tax_salestaxrate" in query["sql"] for query in captured) == 1
