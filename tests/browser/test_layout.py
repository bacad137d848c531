"""Every kind of page fits every screen; what it looks like is kept in .cache/shots/ to look at."""

import re

import pytest
from playwright.sync_api import expect

from kt_site.demo.people import PASSWORD
from tests.browser.looking import look_at
from tests.browser.shopping import add_from_guide, continue_to_payment, fill_in_checkout

PAGES = {
    "home": "/",
    "body": "/body/",
    "region": "/body/neck/",
    "region-without-guides": "/body/chest/",
    "guides": "/guides/",
    "guides-none": "/guides/?region=wrist&situation=driving",
    "guide": "/guides/neck-after-desk-day/",
    "guide-long": "/guides/ankle-and-arch/",
    "articles": "/articles/",
    "article": "/articles/what-tape-can-and-cant-do/",
    "shop": "/shop/",
    "shop-filters": "/shop/?color=blue#filters",
    "category": "/shop/category/care/",
    "product": "/shop/original-precut_1/",
    "product-out": "/shop/pro-extreme-precut_28/",
    "product-plain": "/shop/removal-oil_37/",
    "search": "/search/?q=knee",
    "search-none": "/search/?q=" + "unbreakable" * 8,
    "search-empty": "/search/",
    "offers": "/offers/",
    "cart-empty": "/cart/",
    "login": "/account/login/",
    "password-reset": "/account/password-reset/",
}
ACCOUNT = ["profile", "profile/edit", "orders", "addresses", "addresses/add", "change-password"]


@pytest.mark.parametrize("name", PAGES)
def test_page_fits(page, name):
    assert page.goto(PAGES[name]).status == 200
    look_at(page, name)


def test_missing_page_fits(page, complaints):
    assert page.goto("/no/such/page/").status == 404
    look_at(page, "missing")
    [complaint] = complaints
    assert "404" in complaint
    complaints.clear()


def test_the_way_to_an_order_fits(page):
    add_from_guide(page)
    expect(page.get_by_role("status")).to_contain_text("Added to your cart")
    look_at(page, "guide-added")
    page.goto("/cart/")
    look_at(page, "cart")
    page.get_by_role("link", name="Go to checkout").click()
    look_at(page, "checkout")
    continue_to_payment(page)
    expect(page.get_by_role("alert")).to_be_visible()
    look_at(page, "checkout-errors")
    fill_in_checkout(page, **{"First name": "Wilhelmina-Constance" * 3, "City": "Llanfair" * 9})
    continue_to_payment(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Test payment")
    look_at(page, "payment")
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Thank you"))
    look_at(page, "order")


def test_the_account_fits(page):
    page.goto("/account/login/")
    form = page.locator(
        "form", has=page.get_by_role("button", name=re.compile("(log|sign) in", re.I))
    )
    form.get_by_label("Email").fill("shopper@example.com")
    form.get_by_label("Password").fill(PASSWORD)
    form.get_by_role("button", name=re.compile("(log|sign) in", re.I)).click()
    expect(page).not_to_have_url(re.compile("login"))
    for name in ACCOUNT:
        assert page.goto(f"/account/{name}/").status == 200, name
        look_at(page, f"account-{name.replace('/', '-')}")
