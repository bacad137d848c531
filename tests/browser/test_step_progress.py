"""The segments above a guide's steps follow the scroll, and a jump lands where it points."""

import pytest
from playwright.sync_api import expect

GUIDE = "/guides/neck-after-desk-day/"
PHONE = {"width": 390, "height": 844}
CURRENT = "[data-progress] [aria-current=step]"
LANDED = """([hash, padding]) =>
    Math.abs(document.querySelector(hash).getBoundingClientRect().top - padding) < 1"""
PADDING = "() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)"


@pytest.mark.parametrize("size", [PHONE, {"width": 1440, "height": 900}], ids=["phone", "desk"])
def test_segments_follow_up_and_down(page, size):
    page.set_viewport_size(size)
    page.emulate_media(reduced_motion="reduce")
    page.goto(GUIDE)
    expect(page.locator(CURRENT)).to_have_attribute("href", "#step-1")
    for step, done in ((5, 4), (2, 1), (3, 2)):
        page.evaluate("hash => document.querySelector(hash).scrollIntoView()", f"#step-{step}")
        expect(page.locator(CURRENT)).to_have_attribute("href", f"#step-{step}")
        expect(page.locator("[data-progress] .is-done")).to_have_count(done)
    page.evaluate("scrollTo(0, 0)")
    expect(page.locator(CURRENT)).to_have_attribute("href", "#step-1")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_jump_lands_on_its_step_though_none_was_laid_out_yet(page, motion):
    page.set_viewport_size(PHONE)
    page.emulate_media(reduced_motion=motion)
    page.goto(GUIDE)
    page.locator("[data-progress] a[href='#step-4']").click()
    expect(page.locator(CURRENT)).to_have_attribute("href", "#step-4")
    page.wait_for_function(LANDED, arg=["#step-4", page.evaluate(PADDING)])
