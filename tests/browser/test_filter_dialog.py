"""On a narrow screen the filters cover the page: they keep the focus, and Esc closes them."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def phone(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/shop/?stock=in")
    return page


def test_filters_keep_the_focus_and_close_with_escape(phone):
    opener = phone.get_by_role("link", name="Filter, 1 on")
    opener.click()
    dialog = phone.get_by_role("dialog", name="Filters")
    expect(dialog).to_be_visible()
    expect(phone.get_by_role("link", name="Close the filters")).to_be_focused()
    for _ in range(60):
        phone.keyboard.press("Tab")
        assert phone.evaluate("document.activeElement.matches('body, #filters *')")
    phone.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_several_filters_are_sent_at_once(phone):
    phone.get_by_role("link", name="Filter, 1 on").click()
    phone.locator("#filter-shape-Y").check()
    phone.locator("#filter-shape-roll").check()
    phone.get_by_role("button", name="Show products").click()
    expect(phone.get_by_role("link", name="Filter, 3 on")).to_be_visible()
    expect(phone.locator("#filters")).to_be_hidden()
    expect(phone).to_have_url(re.compile(r"shape=Y&shape=roll&stock=in"))


def test_filters_work_without_a_script(browser, base_url):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}, base_url=base_url
    )
    page = context.new_page()
    page.goto("/shop/")
    page.get_by_role("link", name="Filter", exact=True).click()
    page.locator("#filter-shape-roll").check()
    page.get_by_role("button", name="Show products").click()
    expect(page.locator("#product-list .product-card")).to_have_count(4)
    context.close()
