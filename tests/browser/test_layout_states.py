"""What a visitor brings about: filled, wrong, open, empty. See looking.py for what is checked."""

import os
import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from tests.browser.looking import SHOTS, look_at
from tests.browser.shopping import GUIDE, add_from_guide, continue_to_payment, fill_in_checkout

SEVEN_STEPS = "/guides/lower-back-three-strips/"
LONG = {"First name": "Wilhelmina-Constance" * 3, "City": "Llanfair" * 9}


def test_the_way_to_an_order(page):
    add_from_guide(page)
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    look_at(page, "guide-added")
    page.goto("/cart/")
    look_at(page, "cart")
    page.get_by_text("Promo code", exact=True).first.click()
    page.get_by_label("Promo code").fill("NOSUCHCODE")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("NOSUCHCODE").first).to_be_visible()
    look_at(page, "cart-wrong-code")
    page.get_by_text("Promo code", exact=True).first.click()
    page.get_by_label("Promo code").fill("FIRSTTAPE")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_role("complementary", name="Summary")).to_contain_text("−$1.30")
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
    page.get_by_role("button", name="Decline").click()
    expect(page.get_by_role("alert")).to_contain_text("declined")
    look_at(page, "payment-declined")
    page.get_by_role("button", name="Go back").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your payment was declined")
    look_at(page, "payment-failed")
    page.get_by_role("link", name="Try again").click()
    continue_to_payment(page)
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Thank you"))
    look_at(page, "order")


def test_a_cart_of_many(page):
    for guide in (GUIDE, "/guides/ankle-and-arch/", SEVEN_STEPS):
        add_from_guide(page, guide)
    page.goto("/shop/scissors_39/")
    page.locator(".product__add").get_by_role("button", name="Add to cart").click()
    expect(page.locator("#messages")).to_contain_text("Added to your cart")
    page.goto("/cart/")
    expect(page.get_by_role("heading", name=re.compile("^For "))).to_have_count(3)
    look_at(page, "cart-groups")
    page.get_by_role("button", name="Go to checkout").click()
    look_at(page, "checkout-groups")


def test_what_a_guide_asks(page):
    page.goto(f"{GUIDE}?tapings=0")
    page.get_by_text("Which tape suits you?").click()
    look_at(page, "guide-questions")
    page.get_by_label("Sensitive skin").check()
    page.get_by_role("button", name="Show my tape").click()
    expect(page.get_by_role("group", name="Your tape")).to_be_visible()
    look_at(page, "guide-chosen")
    page.get_by_role("button", name="Send answer").click()
    expect(page.get_by_text("Choose how long.")).to_be_visible()
    look_at(page, "guide-answer-wrong")


WRONG_FORMS = {
    "login-wrong": ("/account/login/", re.compile("^Log in$")),
    "register-wrong": ("/account/register/", re.compile("account", re.I)),
    "password-reset-wrong": ("/account/password-reset/", re.compile("reset|send", re.I)),
    "order-look-up-wrong": ("/account/order-status/", re.compile("order|look", re.I)),
    "contact-wrong": ("/contact/", re.compile("send", re.I)),
    "newsletter-wrong": ("/newsletter/", re.compile("sign up", re.I)),
}


@pytest.mark.parametrize("name", WRONG_FORMS)
def test_a_form_sent_empty(page, name):
    address, button = WRONG_FORMS[name]
    page.goto(address)
    page.get_by_role("main").get_by_role("button", name=button).last.click()
    expect(page.get_by_role("alert").first).to_be_visible()
    look_at(page, name)


def test_a_form_that_an_editor_built(page, site):
    made = "from tests.site.test_built_forms import *; make_form(*KINDS, 'multiline')"
    environment = os.environ | {"DATABASE_URL": site.database_url}
    subprocess.run([sys.executable, "manage.py", "shell", "-c", made], env=environment, check=True)
    page.goto("/class/")
    look_at(page, "form")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert").first).to_be_visible()
    look_at(page, "form-wrong")


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
    for guide, sheets in ((GUIDE, 1), ("/guides/ankle-and-arch/", 1), (SEVEN_STEPS, 2)):
        page.goto(guide)
        for paper in ("A4", "Letter"):
            printed = page.pdf(format=paper).count(b"/Type /Page\n")
            assert printed == sheets, f"{guide} on {paper}"
