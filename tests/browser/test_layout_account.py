"""The account's pages, empty and filled. See looking.py for what is checked."""

import re

from playwright.sync_api import expect

from tests.browser.looking import look_at
from tests.browser.shopping import add_from_guide, continue_to_payment, fill_in_checkout, log_in

EMPTY = ["profile", "profile/edit", "profile/delete", "orders", "addresses", "addresses/add"]
EMPTY += ["change-password", "wishlists", "wishlists/create", "alerts", "tape"]
EMPTY += ["newsletter"]
EMPTY += ["profile/email", "sessions", "second-factor"]
PRODUCT, SOLD_OUT = "/shop/original-precut_1/", "/shop/pro-extreme-precut_28/"


def test_the_account(page):
    log_in(page)
    for name in EMPTY:
        assert page.goto(f"/account/{name}/").status == 200, name
        look_at(page, f"account-{name.replace('/', '-')}")


def test_an_order_of_the_account(page):
    log_in(page)
    add_from_guide(page)
    page.goto("/checkout/")
    fill_in_checkout(page, Email="shopper@example.com")
    continue_to_payment(page)
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Thank you"))
    page.goto("/account/orders/")
    look_at(page, "account-orders-filled")
    page.get_by_role("main").get_by_role("link", name=re.compile("[2-9A-Z]{10}")).first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    look_at(page, "account-order")
    page.get_by_role("link", name="Cancel order").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cancel this order?")
    look_at(page, "account-order-cancel")


def test_what_the_account_keeps(page):
    log_in(page)
    page.goto(PRODUCT)
    page.get_by_text("Save to a wish list").click()
    expect(page).to_have_url(re.compile("original-precut-blue"))  # not while it is on its way
    look_at(page, "wishlist-choose")
    page.get_by_role("main").get_by_role("button", name=re.compile("save|add", re.I)).last.click()
    page.goto("/account/wishlists/")
    look_at(page, "account-wishlists-filled")
    page.get_by_role("main").locator("a.article-card").first.click()
    expect(page).to_have_url(re.compile("/account/wishlists/.+/"))
    look_at(page, "account-wishlist")
    page.goto(f"{PRODUCT}reviews/add/")
    look_at(page, "review-form")
    page.get_by_role("button", name="Send review").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    look_at(page, "review-wrong")


def test_an_alert_of_a_sold_out_tape(page, site):
    page.goto(SOLD_OUT)
    look_at(page, "product-alert")
    for email, state in (("ada@example", "wrong"), ("ada@example.com", "asked")):
        page.get_by_label("Email me when it’s back").fill(email)
        page.get_by_role("button", name="Tell me").click()
        expect(page.get_by_role("main").get_by_role("alert")).to_be_visible()
        look_at(page, f"product-alert-{state}")
    [link] = re.findall(r"http\S+/confirm/\S+", site.mails()[-1].get_body(["plain"]).get_content())
    page.goto(link)
    look_at(page, "alert-confirm")
