"""Nothing moves for a reader who asked for less motion."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.shopping import add_from_guide

RUNNING = """() => document.getAnimations()
    .filter((one) => one.playState === "running")
    .map((one) => `${one.animationName || one.transitionProperty} on ${
        one.effect.target.className.baseVal ?? one.effect.target.className}`)"""
HOVERED = {
    "/": ".color-wall a, .region-list a, .body-map__region, .guide-card",
    "/shop/": ".product-card, .chip, .btn",
    "/shop/original-precut_1/": ".swatch, .btn, .guide-card",
    "/guides/neck-after-desk-day/": ".progress a, .btn, .guide-card",
}


@pytest.fixture
def still(page):
    page.emulate_media(reduced_motion="reduce")
    return page


def hover_over_all(page, address):
    """Hovers over the first of each kind; what ran at that moment."""
    page.goto(address)
    seen = []
    for selector in HOVERED[address].split(", "):
        target = page.locator(f"{selector}:visible").first
        target.scroll_into_view_if_needed()
        target.hover(force=True)
        seen += page.evaluate(RUNNING)
    return seen


@pytest.mark.parametrize("address", HOVERED)
def test_nothing_moves_under_the_pointer(still, address):
    assert hover_over_all(still, address) == []


def test_pages_move_for_everybody_else(page):
    """Or the tests of this file would see nothing."""
    assert hover_over_all(page, "/shop/original-precut_1/") != []


def test_nothing_moves_when_the_menu_opens(still):
    still.set_viewport_size({"width": 390, "height": 844})
    still.goto("/shop/")
    still.locator(".site-menu summary").click()
    expect(still.locator(".site-menu__panel")).to_be_visible()
    assert still.evaluate(RUNNING) == []


def test_nothing_moves_when_something_is_put_into_the_cart(still):
    add_from_guide(still)
    expect(still.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    assert still.evaluate(RUNNING) == []
    assert still.locator(".is-busy").count() == 0


def test_busy_button_stands_still(still):
    still.goto("/shop/original-precut_1/")
    still.locator(".product .btn").first.evaluate("(one) => one.classList.add('is-busy')")
    assert still.evaluate(RUNNING) == []


def test_links_within_a_page_jump(still):
    still.goto("/guides/neck-after-desk-day/")
    behavior = "getComputedStyle(document.documentElement).scrollBehavior"
    assert still.evaluate(behavior) == "auto"
    still.locator(".progress a").last.click()
    expect(still).to_have_url(re.compile("#step-"))
    assert still.evaluate(RUNNING) == []
