"""The merchant's screens of the desk: they fit, axe finds nothing, and cells change in place."""

import re

from playwright.sync_api import expect

from tests.browser.desks import log_in
from tests.browser.looking import DESK, PHONE, STICKS_OUT, axe_violations

SCREENS = ["products/", "products/import/", "discounts/", "discounts/add/", "settings/roles/"]
SCREENS += ["product/", "product/add/", "categories/", "categories/new/", "colors/", "colors/new/"]
SCREENS += ["fabrics/", "fabrics/new/"]
SCREENS += ["price-plans/", "price-plans/new/"]


# What Wagtail teaches the same axe to find in the page that an editor previews.
OF_WAGTAIL = "empty-meta-description"


def looks_right(page, name):
    """On a phone by day, and on a desk by night: each size and each theme once."""
    for theme, width in (("light", PHONE), ("dark", DESK)):
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(STICKS_OUT) == "", (name, theme, width)
        found = [one for one in axe_violations(page) if not one.startswith(OF_WAGTAIL)]
        assert found == [], (name, theme, width)


def test_merchants_screens(page):
    log_in(page, "/cms/", "merchant")
    for screen in SCREENS:
        page.goto(f"/cms/{screen}")
        assert page.url.endswith(f"/cms/{screen}")  # who may not is led to the desk's home
        looks_right(page, screen)
    page.goto("/cms/discounts/")
    page.get_by_role("link", name="First taping, 10% off", exact=True).click()
    page.get_by_label("How much").fill("20")
    expect(page.locator(".d-cart").first).to_contain_text("−$1.00")  # of the oil for $4.99
    looks_right(page, "discount")


def test_report_of_guides(page):
    """Merchants may not read it."""
    log_in(page, "/cms/reports/guides-attention/", "reviewer")
    expect(page.get_by_role("heading", name="Guides that need attention")).to_be_visible()
    looks_right(page, "report")


def test_page_of_a_product(page):
    log_in(page, "/cms/products/?q=pro-precut-blue", "merchant")
    page.get_by_role("link", name="Pro precut", exact=True).click()
    expect(page.get_by_text("111 in stock, 1 held.")).to_be_visible()
    for tab in ("Product", "Lists and guides", "Facts and search"):
        page.get_by_role("tab", name=tab).click()
        looks_right(page, tab)


def test_cells_change_in_place_and_outlive_the_search(page):
    log_in(page, "/cms/products/", "merchant")
    bar = page.locator("[data-bar]")
    expect(bar).to_be_hidden()
    price = page.get_by_label("Price of Fan strips")
    price.fill("13.49")
    price.press("ArrowDown")
    expect(page.get_by_label("Price of Gentle precut")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.type("9")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowRight")
    page.keyboard.type("-1")
    page.get_by_placeholder("Search…").fill("bulk")
    expect(page.get_by_label("Price of Fan strips")).to_have_count(0)
    expect(bar).to_contain_text("Price of Fan strips: 12.99 → 13.49, and 1 more")
    page.get_by_role("button", name="Save 2 changes").click()
    expect(page.locator(".messages")).to_contain_text("1 change is saved.")
    expect(page.locator(".messages")).to_contain_text("1 change is not saved")
    page.goto("/cms/products/?q=fan")
    expect(page.get_by_label("Price of Fan strips")).to_have_value("13.49")
    page.get_by_label("Price of Fan strips").fill("12.99")
    page.keyboard.press("Control+s")
    expect(page.locator(".messages")).to_contain_text("1 change is saved.")
    expect(page).to_have_url(re.compile(r"/cms/products/\?q=fan$"))
