"""A merchant takes 20 % off one shelf by a code, which a shopper uses; and sends money back."""

import re

from playwright.sync_api import expect

from tests.browser.desks import log_in


def test_20_percent_off_a_shelf_by_code_is_one_page(page):
    log_in(page, "/cms/discounts/add/", "merchant")
    page.get_by_role("textbox", name="Name").fill("Twenty off rolls")
    page.get_by_role("textbox", name="Code", exact=True).fill("ROLLS20")
    page.get_by_role("spinbutton", name="How much").fill("20")
    page.get_by_role("checkbox", name="Rolls").check()
    page.get_by_role("button", name="Make the discount").click()
    expect(page.get_by_role("link", name="Twenty off rolls", exact=True)).to_be_visible()

    page.goto("/shop/category/rolls/")
    page.get_by_role("link", name="Original roll").first.click()
    page.wait_for_url("**/shop/original-roll**")
    page.get_by_role("button", name="Add to cart").first.click()
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()
    page.goto("/cart/")
    page.get_by_text("Promo code", exact=True).first.click()
    page.get_by_label("Promo code").fill("rolls20")
    page.get_by_role("button", name="Apply").click()
    expect(page.get_by_text("Twenty off rolls").first).to_be_visible()


def test_a_shipped_order_is_refunded_in_two_steps(page):
    log_in(page, "/cms/orders/shipped/", "admin")
    page.locator("td a.d-code").first.click()
    page.get_by_role("link", name=re.compile("Refund")).first.click()
    page.get_by_label("Or an amount without any pieces").fill("1.00")
    page.get_by_label("Kept with the order").fill("One strip was torn")
    page.get_by_role("button", name="Show the refund").click()
    expect(page.get_by_text("cannot be undone")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("$1.00")
    page.get_by_role("button", name=re.compile("^Send|^Refund")).click()
    expect(page.get_by_role("main")).to_contain_text("One strip was torn")
