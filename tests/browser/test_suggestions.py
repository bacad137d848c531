"""The search box suggests while one types; it works without a script, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.looking import axe_violations

PHONE = pytest.mark.browser_context_args(viewport={"width": 390, "height": 844})
without_scripts = pytest.mark.browser_context_args(java_script_enabled=False)


def box_of(page):
    return page.get_by_role("combobox", name=re.compile("Search"))


def options(page):
    return page.get_by_role("listbox", name="Suggestions").get_by_role("option")


@PHONE
def test_tape_is_bought_from_a_suggestion_by_keyboard_alone(page):
    page.goto("/search/")
    page.locator("main input[name=q]").focus()
    expect(box_of(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("y st")
    expect(options(page).first).to_contain_text("Y-strips")
    expect(page.get_by_role("status").filter(has_text="suggestion")).to_be_attached()
    page.keyboard.press("ArrowDown")
    chosen = options(page).first
    expect(chosen).to_have_attribute("aria-selected", "true")
    expect(box_of(page)).to_have_attribute("aria-activedescendant", chosen.get_attribute("id"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/shop/y-strips_"))
    page.get_by_role("button", name="Add to cart").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Cart, 1 item", exact=True)).to_be_visible()


def test_escape_closes_the_list_and_keeps_the_words(page):
    page.goto("/guides/")
    page.get_by_role("searchbox").click()
    page.keyboard.type("shou")
    expect(options(page).first).to_be_visible()
    assert axe_violations(page) == []
    page.keyboard.press("ArrowUp")  # the last one
    expect(options(page).last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(box_of(page)).to_have_value("shou")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("for “shou”")


def test_own_searches_stay_in_the_browser_and_can_be_cleared(page, context):
    page.goto("/search/?q=knee")
    page.goto("/search/")
    page.locator("main input[name=q]").click()
    box = page.get_by_role("main").get_by_role(
        "combobox"
    )  # the script that keeps questions is there
    box.fill("sholder")
    box.press("Enter")
    expect(page.get_by_role("main")).to_contain_text("Showing results for shoulder")
    page.goto("/search/")
    page.locator("main input[name=q]").click()
    expect(options(page)).to_have_text(["sholder"])
    page.get_by_role("button", name="Clear recent searches").click()
    expect(options(page)).to_have_count(0)
    assert context.cookies() == []


@without_scripts
def test_form_works_without_a_script(page):
    page.goto("/guides/")
    page.get_by_role("searchbox").fill("tenis elbow")
    page.get_by_role("searchbox").press("Enter")
    expect(page.get_by_role("main")).to_contain_text("Tape is no therapy for any condition")
    expect(page.get_by_role("link", name=re.compile("Outer elbow"))).to_be_visible()
