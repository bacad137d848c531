"""A guide on a phone: its steps are a tap away, and nothing lies under a bar or touches."""

import yaml
from django.conf import settings
from playwright.sync_api import expect

GUIDES = [
    yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((settings.BASE_DIR / "demo/guides").glob("*.yaml"))
]
TALL, LOW = {"width": 390, "height": 844}, {"width": 390, "height": 700}
UNDER = """() => {
    const ends = [...document.querySelectorAll(".follow-step__pieces li")];
    const bottom = Math.max(...ends.map((one) => one.getBoundingClientRect().bottom));
    return bottom - document.querySelector(".follow-turn").getBoundingClientRect().top;
}"""


def test_jump_to_the_steps_is_within_the_first_screen(page):
    """Faults, line 29: the first drawing begins 2,900 px down, and nothing led there."""
    page.set_viewport_size(TALL)
    for guide in GUIDES:
        page.goto(f"/guides/{guide['slug']}/")
        link = page.locator("main a[href='#steps']")
        box = link.bounding_box()
        assert box["y"] + box["height"] <= TALL["height"], guide["slug"]
        assert box["height"] >= 44
    link.click()
    expect(page.locator("#steps")).to_be_in_viewport()
    page.set_viewport_size({"width": 1440, "height": 900})
    assert not link.is_visible()


def test_strip_and_stretch_stay_above_the_bar_of_a_low_phone(page):
    """Faults, line 29: at 390 x 700 the stretch was under the bar."""
    page.set_viewport_size(LOW)
    seen = 0
    for guide in GUIDES:
        for number, step in enumerate(guide["steps"], start=1):
            if step.get("strips"):
                page.goto(f"/guides/{guide['slug']}/?step={number}")
                assert page.evaluate(UNDER) <= 0, (guide["slug"], number)
                seen += 1
    assert seen == 42


def test_buttons_of_a_guide_that_is_sold_out_do_not_touch(page):
    """Faults, line 29: "Tell me" and the button below it touched."""
    page.set_viewport_size(TALL)
    page.goto("/guides/back-of-thigh/")
    tell = page.get_by_role("button", name="Tell me").bounding_box()
    shop = page.get_by_role("link", name="Tape for the thigh").bounding_box()
    assert shop["y"] - (tell["y"] + tell["height"]) >= 8
