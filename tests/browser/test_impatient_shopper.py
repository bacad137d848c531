"""Impatient taps, Back, and changes of mind at the checkout: what the page shows is what is so."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.shopping import PINK_STRIPS, add_from_guide

PHONE = pytest.mark.browser_context_args(viewport={"width": 390, "height": 844})
without_scripts = pytest.mark.browser_context_args(java_script_enabled=False)


def held(page, address):
    """The requests to an address, none of which is answered until `let_go`."""
    routes = []
    page.route(re.compile(address), lambda route: routes.append(route))
    return routes


def let_go(page, routes):
    for route in routes:
        route.continue_()
    page.unroute_all()


def tap(page, button, times=3):
    """Without waiting for what the page does: as a finger does."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    for _ in range(times):
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def charge(name, price):
    return re.compile(rf"{name}\s*{re.escape(price)}")


def in_cart(page):
    page.goto("/cart/")
    return page.get_by_role("spinbutton", name=re.compile("^Quantity of")).input_value()


@pytest.mark.journey
@PHONE
def test_three_taps_on_a_slow_line_buy_one_box(page):
    """Faults, line 24: two or three boxes were in the cart."""
    page.goto(PINK_STRIPS)
    made = held(page, "/cart/add/")
    button = page.get_by_role("button", name="Add to cart").first
    tap(page, button)
    expect(button).to_have_class(re.compile("is-busy"))
    let_go(page, made)
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    expect(button).not_to_have_class(re.compile("is-busy"))
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()
    assert len(made) == 1
    tap(page, button, times=1)  # once the answer has come, another tap is meant
    expect(page.get_by_role("link", name="Cart, 2 items")).to_be_visible()


@pytest.mark.journey
def test_three_taps_on_a_kit_buy_one(page):
    """Faults, line 24: kits, too."""
    page.goto("/guides/neck-after-desk-day/")
    made = held(page, "/cart/add-kit/")
    button = page.get_by_role("button", name="Add what you need")
    tap(page, button)
    expect(button).to_have_class(re.compile("is-busy"))
    let_go(page, made)
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    assert len(made) == 1
    assert in_cart(page) == "1"


@pytest.mark.journey
@without_scripts
def test_double_click_without_scripts_buys_one_box(page):
    """Faults, line 24: the first click has given the visitor a cart."""
    page.goto(PINK_STRIPS)
    page.get_by_role("button", name="Add to cart").first.click()
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    page.goto(PINK_STRIPS)
    page.wait_for_timeout(3100)  # another click within three seconds would be the same one
    page.get_by_role("button", name="Add to cart").first.dblclick()
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    assert in_cart(page) == "2"


def test_answer_that_was_lost_is_not_bought_again(page, complaints):
    """Faults, line 24: the server had put the box into the cart, and the shopper tried again."""
    page.goto(PINK_STRIPS)
    button = page.get_by_role("button", name="Add to cart").first
    button.click()
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()

    def lose(route):
        route.fetch()
        route.fulfill(status=504, body="")

    page.route(re.compile("/cart/add/"), lose, times=1)
    with page.expect_response(re.compile("/cart/add/")):
        button.click()
    expect(button).not_to_have_class(re.compile("is-busy"))
    with page.expect_response(re.compile("/cart/add/")):
        button.click()
    expect(page.get_by_role("link", name="Cart, 2 items")).to_be_visible()
    assert in_cart(page) == "2"
    assert [line for line in complaints if "504" not in line] == []
    complaints.clear()


@pytest.fixture
def page_that_stays(browser_type, browser_type_launch_args, site):
    """Of a browser that keeps the page it leaves, as people's do: Playwright tells it not to."""
    keeps = {"ignore_default_args": ["--disable-back-forward-cache"]}
    browser = browser_type.launch(**browser_type_launch_args | keeps)
    yield browser.new_page(base_url=site.url)
    browser.close()


def test_count_is_right_after_back(page_that_stays):
    """Faults, line 23: Back showed the page as it was left, with the count of that time."""
    page = page_that_stays
    page.goto("/shop/")
    page.evaluate("window.leftHere = true")
    page.get_by_role("link", name=re.compile("Original precut")).first.click()
    page.wait_for_url("**/shop/original-precut**")
    page.get_by_role("button", name="Add to cart").first.click()
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()
    page.evaluate("history.back()")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tape")
    assert page.evaluate("window.leftHere") is True, "the page was loaded anew"
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()


def test_sums_and_fields_follow_every_choice_at_checkout(page):
    """Faults, line 25: the labels and the list stayed those of the US; and after one change of
    the shipping the page heard of no other."""
    add_from_guide(page)
    page.goto("/checkout/")
    sums = page.get_by_role("complementary", name="Your order")
    page.get_by_label("City").fill("Ottawa")
    page.get_by_label("Country").select_option("Canada")
    expect(page.get_by_label("Province")).to_be_visible()
    expect(page.get_by_label("Postal code")).to_have_attribute("inputmode", "text")
    expect(page.get_by_label("Province").get_by_role("option")).to_have_count(14)
    expect(sums).to_contain_text(charge("Express", "$12.95"))
    expect(page.get_by_label("City")).to_have_value("Ottawa")
    page.get_by_label("Country").select_option("United States")
    expect(page.get_by_label("ZIP code")).to_have_attribute("inputmode", "numeric")
    page.get_by_label("State").select_option("Colorado")
    expect(sums).to_contain_text(charge("Sales tax", "$0.54"))
    for name, price in (("Express", "$12.95"), ("Standard", "$4.95"), ("Express", "$12.95")):
        page.get_by_role("radio", name=name).check()
        expect(sums).to_contain_text(charge(name, price))
