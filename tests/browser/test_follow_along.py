"""A guide one step a screen, with tape in both hands: keys, swipes, taps, and no script at all."""

import re

import pytest
from playwright.sync_api import expect

GUIDE = "/guides/rounded-shoulders/"
STEPS = 6
PHONE = {"width": 390, "height": 844}
visit = pytest.mark.browser_context_args
# Counts the requests to keep the screen awake; a headless browser has no screen to keep.
WAKE_LOCK = """
    window.awake = [];
    Object.defineProperty(navigator, "wakeLock", { value: { request: async (kind) => {
        const lock = { kind, released: false, release() { this.released = true; } };
        window.awake.push(lock);
        return lock;
    } } });
"""


def at_step(page, step):
    """Waits until the step is shown, and checks that the whole of it fits the screen."""
    expect(page).to_have_url(re.compile(rf"{GUIDE}\?step={step}$"))
    expect(page.locator(".follow-header__count")).to_have_text(f"{step} of {STEPS}")
    expect(page).to_have_title(re.compile(f"^Step {step} of {STEPS}: "))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("img").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollHeight") <= PHONE["height"]


def at_the_end(page):
    expect(page.get_by_role("heading", level=1)).to_have_text("Done")
    expect(page.get_by_role("heading", name="Take it off at once if")).to_be_visible()
    need = page.get_by_role("complementary", name="What you need")
    expect(need.get_by_role("button", name="Add what you need")).to_be_attached()


def swipe(page, across):
    """A finger drawn `across` px over the picture, to the left if negative."""
    box = page.locator("[data-follow-picture]").bounding_box()
    x, y = box["x"] + box["width"] / 2 - across / 2, box["y"] + box["height"] / 2
    fingers = page.context.new_cdp_session(page)
    for kind, points in (
        ("touchStart", [{"x": x, "y": y}]),
        ("touchMove", [{"x": x + across / 2, "y": y}]),
        ("touchMove", [{"x": x + across, "y": y}]),
        ("touchEnd", []),
    ):
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    fingers.detach()


def tap_picture(page, share):
    """A tap at `share` of the picture's width."""
    picture = page.locator("[data-follow-picture]")
    box = picture.bounding_box()
    picture.tap(position={"x": box["width"] * share, "y": box["height"] / 2})


@visit(viewport=PHONE, has_touch=True)
def test_steps_turn_by_keys_swipes_and_taps(page):
    page.add_init_script(WAKE_LOCK)
    page.goto(GUIDE)
    page.get_by_role("link", name="Follow along, one step a screen").click()
    at_step(page, 1)
    page.evaluate("window.firstPage = true")

    page.keyboard.press("ArrowLeft")  # nothing before the first
    page.keyboard.press("ArrowRight")
    at_step(page, 2)
    page.keyboard.press("Space")
    at_step(page, 3)
    page.keyboard.press("ArrowLeft")
    at_step(page, 2)
    swipe(page, -160)
    at_step(page, 3)
    swipe(page, 160)
    at_step(page, 2)
    swipe(page, -20)  # a tap that slipped
    at_step(page, 2)
    expect(page.get_by_role("status").last).to_contain_text("Step 2 of 6")
    page.go_back()
    at_step(page, 3)
    tap_picture(page, 0.9)
    at_step(page, 4)
    tap_picture(page, 0.1)
    at_step(page, 3)
    assert page.evaluate("window.firstPage"), "a step loaded the whole page"


@visit(viewport=PHONE)
def test_address_keeps_the_step(page):
    page.goto(f"{GUIDE}?step=3")
    page.get_by_role("link", name="Next").click()
    at_step(page, 4)
    page.reload()
    at_step(page, 4)
    page.go_back()
    at_step(page, 3)
    page.go_forward()
    at_step(page, 4)
    page.get_by_role("link", name="Leave follow along").click()
    expect(page).to_have_url(re.compile(f"{GUIDE}#step-4$"))
    expect(page.locator("#step-4")).to_be_in_viewport()
    expect(page.locator("[data-buy-bar]")).to_be_visible()


@visit(viewport=PHONE)
def test_screen_stays_awake_until_the_end(page):
    page.add_init_script(WAKE_LOCK)
    page.goto(f"{GUIDE}?step={STEPS - 1}")
    page.wait_for_function("awake.length === 1")
    page.keyboard.press("ArrowRight")
    at_step(page, STEPS)
    assert page.evaluate("awake.map((lock) => lock.kind + lock.released)") == ["screenfalse"]

    # A browser lets go of the lock whenever another tab is looked at.
    page.evaluate("""() => {
        awake[0].released = true;
        document.dispatchEvent(new Event("visibilitychange"));
    }""")
    page.wait_for_function("awake.length === 2")

    page.get_by_role("link", name="Done").press("Enter")
    at_the_end(page)
    page.wait_for_function("awake[1].released")
    expect(page.get_by_role("main")).to_be_focused()


@visit(viewport=PHONE)
def test_next_step_is_there_before_it_is_asked_for(page, complaints):
    page.goto(f"{GUIDE}?step=1")
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    page.keyboard.press("ArrowRight")
    at_step(page, 2)
    page.context.set_offline(False)
    complaints.clear()  # the third could not be fetched


@visit(viewport=PHONE, java_script_enabled=False)
def test_steps_are_links_without_scripts(page):
    page.goto(GUIDE)
    page.get_by_role("link", name="Follow along, one step a screen").click()
    for step in range(1, STEPS + 1):
        expect(page.locator(".follow-header__count")).to_have_text(f"{step} of {STEPS}")
        back, onward = page.locator(".follow-turn a").all()
        assert back.bounding_box()["height"] >= 80
        assert onward.bounding_box()["width"] > 1.6 * back.bounding_box()["width"]
        onward.click()
    at_the_end(page)
    page.get_by_role("link", name="Back").click()
    expect(page.locator(".follow-header__count")).to_have_text(f"{STEPS} of {STEPS}")
    page.get_by_role("link", name="Leave follow along").click()
    expect(page).to_have_url(re.compile(f"{GUIDE}#step-{STEPS}$"))


def test_print_link_leads_to_the_guide_and_asks_once(page):
    page.add_init_script("window.prints = 0; window.print = () => { window.prints += 1; };")
    page.goto(f"{GUIDE}?step=done")
    page.get_by_role("link", name="Print this guide").click()
    expect(page).to_have_url(re.compile(f"{GUIDE}$"))
    page.wait_for_function("prints === 1")
    page.reload()
    assert page.evaluate("prints") == 0
