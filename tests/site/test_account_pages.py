"""Every account page opens for its shopper, in the site's own look, and for nobody else."""

import re

import pytest
from django.template.loader import get_template
from django.urls import get_resolver, reverse

from tests.current_run import ROOT
from tests.factories import make_product

pytestmark = pytest.mark.django_db
PRIVATE = [
    "order-list",
    "address-list",
    "address-create",
    "wishlists-list",
    "wishlists-create",
    "profile-view",
    "profile-update",
    "profile-delete",
    "stock_alerts:list",
]
PRIVATE += ["account_email", "account_change_password", "mfa_index", "usersessions_list"]
PUBLIC = ["/account/login/", "/account/register/", "/account/order-status/", "/account/closed/"]
PUBLIC += ["/account/password-reset/", "/account/password-reset/done/"]
PUBLIC += ["/account/password-reset/complete/", "/account/password-reset/confirm/1-no-token/"]


def views(patterns, prefix=""):
    """(address, view class) of every shopper address that a class answers."""
    for pattern in patterns:
        address = prefix + str(pattern.pattern)
        if address.startswith(("dashboard", "cms", "_util", "documents")):
            continue
        if hasattr(pattern, "url_patterns"):
            yield from views(pattern.url_patterns, address)
            continue
        view = pattern.callback
        while not hasattr(view, "view_class") and hasattr(view, "__wrapped__"):
            view = view.__wrapped__
        if hasattr(view, "view_class"):
            yield address, view.view_class, getattr(view, "view_initkwargs", {})


def test_no_stock_template_reaches_a_shopper():
    stock = []
    for address, view, options in views(get_resolver().url_patterns):
        name = options.get("template_name") or getattr(view, "template_name", None)
        if name and not get_template(name).origin.name.startswith(str(ROOT / "templates")):
            stock.append((address, name))
    assert stock == []


@pytest.mark.parametrize("name", PRIVATE)
def test_page_of_the_account_opens_for_its_shopper_only(client, shopper, name):
    url = reverse(name if re.search("[:_]", name) else f"customer:{name}")
    assert client.get(url)["Location"] == f"/account/login/?next={url}"
    client.force_login(shopper)
    page = client.get(url)
    html = page.content.decode()
    assert page.status_code == 200
    assert 'aria-label="Account"' in html
    assert html.count("<h1") == 1
    assert 'content="noindex"' in html


@pytest.mark.parametrize("url", PUBLIC)
def test_page_for_whoever_is_not_logged_in(client, url):
    page = client.get(url)
    assert page.status_code == 200
    assert page.content.decode().count("<h1") == 1


def test_password_reset_is_not_for_whoever_is_logged_in(signed_in):
    page = signed_in.get("/account/password-reset/")
    assert page.status_code == 403
    assert "You are logged in" in page.content.decode()


@pytest.mark.parametrize(
    "path", ["notifications/", "notifications/inbox/", "emails/", "alerts/create/1/"]
)
def test_pages_that_serve_nobody_are_gone(signed_in, path):
    assert signed_in.get(f"/account/{path}").status_code == 404


def test_logging_out_takes_a_post(signed_in):
    assert "Log out?" in signed_in.get("/account/logout/").content.decode()
    assert signed_in.get("/account/orders/").status_code == 200
    assert signed_in.post("/account/logout/")["Location"] == "/"
    assert signed_in.get("/account/orders/").status_code == 302


def test_link_that_reset_a_password_before_leads_to_a_new_one(client):
    page = client.get("/account/password-reset/confirm/MQ/no-token/", follow=True)
    assert page.redirect_chain == [("/account/password-reset/", 302)]
    assert "This link is too old. Ask for a new one." in page.content.decode()


def test_addresses_of_somebody_else_are_not_found(client, shopper, stranger):
    address = shopper.addresses.create(line1="12 Main Street", country_id="US")
    client.force_login(stranger)
    here = f"/account/addresses/{address.pk}/"
    assert client.get(here).status_code == 404
    assert client.get(f"{here}delete/").status_code == 404
    assert client.post(f"{here}delete/").status_code == 404
    assert client.post(f"{here}default_for_shipping/").status_code == 404
    assert shopper.addresses.count() == 1


def test_product_page_leads_to_lists_reviews_and_alerts(client):
    product = make_product("oil", stock=0)
    html = client.get(product.get_absolute_url()).content.decode()
    assert f'action="/account/wishlists/add/{product.pk}/"' in html
    assert f'href="{product.get_absolute_url()}reviews/"' in html
    assert f'action="/account/alerts/ask/{product.pk}/"' in html
    assert "csrfmiddlewaretoken" not in html
