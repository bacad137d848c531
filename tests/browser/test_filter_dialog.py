"""On a narrow screen the filters cover the page: they keep the focus, and Esc closes them. Their
button says how many products the choice leaves."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.looking import look_at


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
    for _ in range(70):
        phone.keyboard.press("Tab")
        assert phone.evaluate("document.activeElement.matches('body, #filters *')")
    phone.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_several_filters_are_sent_at_once(phone):
    phone.get_by_role("link", name="Filter, 1 on").click()
    expect(phone.get_by_role("button", name="Show 14 products")).to_be_visible()
    phone.locator("#filter-shape-y").check()
    expect(phone.get_by_role("button", name="Show 1 product", exact=True)).to_be_visible()
    phone.locator("#filter-shape-roll").check()
    expect(phone.locator("#filter-said")).to_have_text("4 products")
    phone.get_by_role("button", name="Show 4 products").click()
    expect(phone.get_by_role("link", name="Filter, 3 on")).to_be_visible()
    expect(phone.locator("#filters")).to_be_hidden()
    expect(phone).to_have_url(re.compile(r"shape=Y&shape=roll&stock=in"))


def tab_to(page, element):
    """Presses Tab until the element has the focus."""
    for _ in range(60):
        if page.evaluate("document.activeElement.id") == element:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never came to {element}")


def test_keyboard_alone_filters_by_price(phone):
    phone.goto("/shop/")
    phone.locator("nav[aria-label=Categories] a").last.focus()
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("link", name="Filter", exact=True)).to_be_focused()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("dialog", name="Filters")).to_be_visible()
    tab_to(phone, "price-from")
    phone.keyboard.type("20")
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("button", name="Show 4 products")).to_be_visible()
    phone.keyboard.type("24.99")
    phone.keyboard.press("Enter")
    expect(phone).to_have_url(re.compile(r"/shop/\?price_from=20&price_to=24\.99$"))
    expect(phone.locator("#found .product-card")).to_have_count(3)
    expect(phone.locator("#filters")).to_be_hidden()


def test_price_that_is_none_says_so_where_the_filters_are_closed(phone):
    phone.goto("/shop/?price_from=20&price_to=7")
    sentence = phone.locator("#found .alert")
    expect(sentence).to_contain_text("No price is from $20 to $7. Put the lower one first.")
    sentence.get_by_role("link", name="Change the price").click()
    expect(phone.locator("#price-problem")).to_be_visible()


def test_filters_stay_in_reach_down_the_list(phone):
    phone.goto("/shop/")
    phone.locator("#found .product-card").nth(11).scroll_into_view_if_needed()
    expect(phone.get_by_role("link", name="Filter", exact=True)).to_be_in_viewport()


def test_guides_have_the_same_filters(phone):
    phone.goto("/guides/")
    phone.get_by_role("link", name="Filter", exact=True).click()
    phone.get_by_label("I am alone").check()
    phone.get_by_label("8 minutes or less").check()
    expect(phone.locator("#filter-said")).to_have_text("6 guides")
    phone.get_by_role("button", name="Show 6 guides").click()
    expect(phone).to_have_url(re.compile(r"/guides/\?minutes=8&helper=no$"))
    expect(phone.locator("#found .guide-card")).to_have_count(6)


@pytest.mark.parametrize("address", ["/shop/?price_from=9&price_to=5", "/guides/?home=Y"])
def test_open_filters_look_right(page, address):
    page.goto(f"{address}#filters")
    look_at(page, f"filters-{address.split('/')[1]}")


@pytest.fixture
def without_script(browser, base_url):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}, base_url=base_url
    )
    yield context.new_page()
    context.close()


def test_filters_work_without_a_script(without_script):
    page = without_script
    page.goto("/shop/")
    page.get_by_role("link", name="Filter", exact=True).click()
    page.locator("#filter-shape-roll").check()
    page.locator("#price-to").fill("20")
    page.get_by_role("button", name="Show 16 products").click()
    expect(page.locator("#found .product-card")).to_have_count(2)
    page.get_by_role("link", name="Filter, 2 on").click()
    expect(page.get_by_role("button", name="Show 2 products")).to_be_visible()


def test_guide_filters_work_without_a_script(without_script):
    page = without_script
    page.goto("/guides/")
    page.get_by_role("link", name="Filter", exact=True).click()
    page.get_by_label("Y-strips").check()
    page.get_by_role("button", name="Show 20 guides").click()
    expect(page.locator("#found .guide-card")).to_have_count(1)
