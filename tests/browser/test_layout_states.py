"""What a visitor brings about: filled, wrong, open, empty. See looking.py for what is checked."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.looking import SHOTS, look_at
from tests.browser.shopping import add_from_guide, continue_to_payment, fill_in_checkout

LONG = {"First name": "Wilhelmina-Constance" * 3, "City": "Llanfair" * 9}


def test_the_way_to_an_order(page):
    add_from_guide(page)
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    look_at(page, "guide-added")
    page.goto("/cart/")
    look_at(page, "cart")
    page.get_by_label("Promo code").fill("NOSUCHCODE")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("NOSUCHCODE").first).to_be_visible()
    look_at(page, "cart-wrong-code")
    page.get_by_label("Promo code").fill("FIRSTTAPE")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_role("complementary", name="Summary")).to_contain_text("−$1.29")
    look_at(page, "cart-code")
    page.get_by_role("button", name="Go to checkout").click()
    look_at(page, "checkout")
    continue_to_payment(page)
    expect(page.get_by_role("alert")).to_be_visible()
    look_at(page, "checkout-errors")
    fill_in_checkout(page, **LONG)
    continue_to_payment(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Test payment")
    look_at(page, "payment")
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Thank you"))
    look_at(page, "order")


WRONG_FORMS = {
    "login-wrong": ("/account/login/", "Log in"),
    "register-wrong": ("/account/register/", re.compile("account", re.I)),
    "password-reset-wrong": ("/account/password-reset/", re.compile("reset|send", re.I)),
    "order-look-up-wrong": ("/account/order-status/", re.compile("order|look", re.I)),
    "contact-wrong": ("/contact/", re.compile("send", re.I)),
}


@pytest.mark.parametrize("name", WRONG_FORMS)
def test_a_form_sent_empty(page, name):
    address, button = WRONG_FORMS[name]
    page.goto(address)
    page.get_by_role("main").get_by_role("button", name=button).last.click()
    expect(page.get_by_role("alert").first).to_be_visible()
    look_at(page, name)


def test_the_menu_of_a_phone(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/")
    page.get_by_label("Menu", exact=True).first.click()
    expect(page.get_by_role("navigation", name="Menu")).to_be_visible()
    look_at(page, "menu-open")


def test_a_region_picked(page):
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Knee")).first.hover()
    look_at(page, "home-hover")


def test_a_color_chosen(page):
    page.goto("/shop/original-precut_1/")
    page.get_by_role("link", name="Lime").click()
    expect(page).to_have_url(re.compile("original-precut-lime"))
    look_at(page, "product-lime")


def test_a_printed_guide(page):
    page.set_viewport_size({"width": 794, "height": 1123})  # A4
    page.emulate_media(media="print")
    page.goto("/guides/neck-after-desk-day/")
    page.screenshot(path=SHOTS / "guide-print.jpg", full_page=True)
    sheets = page.pdf(format="A4").count(b"/Type /Page\n")
    assert sheets in (1, 2)
