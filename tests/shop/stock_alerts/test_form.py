"""The form: on pages without a cookie, with an error at its field, with and without htmx."""

import pytest

from shop.stock_alerts.models import BackInStockAlert
from tests.factories import ORIGIN, make_product, variant
from tests.shop.stock_alerts.asking import ask

pytestmark = pytest.mark.django_db


def html_of(client, url, **headers):
    return client.get(url, headers=headers).content.decode()


def test_form_stands_where_the_shown_variant_is_out(client):
    tape = make_product("tape", colors=("blue", "pink"), stock={"blue": 0, "pink": 9})
    blue, pink = variant(tape, "blue"), variant(tape, "pink")
    html = html_of(client, blue.get_absolute_url())
    assert f'action="/account/alerts/ask/{blue.pk}/"' in html
    assert 'action="/cart/add/' not in html
    assert "csrfmiddlewaretoken" not in html
    for shown in (tape, pink):
        html = html_of(client, shown.get_absolute_url())
        assert "/account/alerts/ask/" not in html
        assert f'action="/cart/add/{pink.pk}/"' in html


def test_product_without_variants_has_nothing_to_wait_for(client):
    tape = make_product("tape", colors=("blue",), stock=0)
    tape.children.all().delete()
    html = html_of(client, tape.get_absolute_url())
    assert "/account/alerts/ask/" not in html
    assert "Out of stock" in html


def test_page_of_the_form_writes_nothing(client, oil):
    assert "Email me when it’s back" in html_of(client, f"/account/alerts/ask/{oil.pk}/")
    assert not BackInStockAlert.objects.exists()


@pytest.mark.parametrize(
    "email", ["", "ada", "ada@", "a@b", "a" * 250 + "@example.com", "a b@c.de"]
)
def test_wrong_address_is_said_at_its_field(client, oil, email):
    page = ask(client, oil, email, next="/guides/", guide="7")
    html = page.content.decode()
    assert page.status_code == 200
    assert "Enter an email address, such as ada@example.com." in html
    assert 'aria-invalid="true"' in html
    assert '<input type="hidden" name="next" value="/guides/">' in html
    assert '<input type="hidden" name="guide" value="7">' in html
    assert not BackInStockAlert.objects.exists()


def test_htmx_changes_the_form_only(client, oil):
    url = f"/account/alerts/ask/{oil.pk}/"
    headers = {"origin": ORIGIN, "hx-request": "true"}
    wrong = client.post(url, {"email": "ada"}, headers=headers).content.decode()
    assert "<html" not in wrong
    assert 'value="ada"' in wrong
    done = client.post(url, {"email": "ada@example.com"}, headers=headers).content.decode()
    assert 'role="alert"' in done
    assert "Check your mail." in done
    assert "<form" not in done


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://elsewhere.example"},
        {"origin": ORIGIN, "sec-fetch-site": "cross-site"},
    ],
)
def test_form_of_another_site_is_refused(client, oil, headers):
    answer = client.post(
        f"/account/alerts/ask/{oil.pk}/", {"email": "ada@example.com"}, headers=headers
    )
    assert answer.status_code == 403
    assert not BackInStockAlert.objects.exists()


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example", ""])
def test_way_back_stays_on_this_site(client, oil, target):
    assert ask(client, oil, next=target)["Location"] == oil.get_absolute_url()
