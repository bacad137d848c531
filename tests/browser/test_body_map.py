"""The body map: picking never leaves the page, and figure, list and panel agree."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def documents(page):
    """The addresses of whole pages that the browser loaded."""
    loaded = []
    page.on("request", lambda r: loaded.append(r.url) if r.resource_type == "document" else None)
    return loaded


def lit(page):
    return page.evaluate(
        "() => [...new Set([...document.querySelectorAll('.is-on')].map((e) => e.dataset.region))]"
    )


def test_picking_in_the_list_and_on_the_figure_fills_the_panel(page, documents):
    page.goto("/body/")
    panel = page.get_by_role("complementary", name="The region picked")
    expect(panel.get_by_role("heading")).to_have_text("Upper back")
    documents.clear()
    page.get_by_role("navigation", name="Body regions").get_by_role("link", name="Knee").click()
    expect(panel.get_by_role("heading")).to_have_text("Knee")
    expect(page).to_have_url(re.compile(r"/body/\?region=knee$"))
    assert lit(page) == ["knee"]
    assert page.locator("a.body-map__region.is-on").count() == 2  # front and back, both knees each
    page.locator("[data-view=back] a[data-region=neck]").click()
    expect(panel.get_by_role("heading")).to_have_text("Neck")
    expect(panel.get_by_role("link", name="Open neck")).to_have_attribute("href", "/body/neck/")
    assert documents == []
    page.reload()
    expect(panel.get_by_role("heading")).to_have_text("Neck")


def test_hovering_lights_and_leaving_returns_to_the_region_picked(page):
    page.goto("/body/")
    page.get_by_role("navigation", name="Body regions").get_by_role("link", name="Hip").hover()
    assert lit(page) == ["hip"]
    page.get_by_role("heading", level=1).hover()
    assert lit(page) == ["upper-back"]


def test_a_phone_turns_to_the_figure_that_has_the_region(page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/body/?region=knee")
    page.locator("label", has_text="Front").click()
    assert page.locator("[data-view=front]").is_visible()
    page.get_by_role("navigation", name="Body regions").get_by_role(
        "link", name="Lower back"
    ).click()
    expect(page.locator("[data-view=back]")).to_be_visible()
    tops = [page.locator(s).bounding_box()["y"] for s in (".body-map", "#picked", ".region-list")]
    assert tops == sorted(tops)


# Of the pin's line and of the region, at one moment: the page may still move.
TIP_AND_MIDDLE = """() => {
  const pin = document.querySelector("[data-pin]"), box = pin.getBoundingClientRect();
  const region = document.querySelector("[data-view=back] a[data-region=upper-back]");
  const shape = region.getBoundingClientRect();
  const reach = parseFloat(pin.style.getPropertyValue("--pin-reach"));
  const middle = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  return [[box.x - reach, box.y + box.height / 2], middle];
}"""


@pytest.mark.parametrize("width", [768, 1024, 1440, 1920])
def test_the_pin_finds_its_region_after_the_window_grew(page, width):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/")
    assert lit(page) == [], "faults, line 28: nobody said that it aches there"
    expect(page.locator("[data-pin]")).to_be_hidden()
    regions = page.get_by_role("navigation", name="Body regions")
    regions.get_by_role("link", name="Upper back").focus()
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_timeout(200)
    pin = page.locator("[data-pin]")
    expect(pin).to_be_visible()
    if width < 1400:  # below the figures, without its line
        assert pin.bounding_box()["y"] > page.locator("[data-view=back] svg").bounding_box()["y"]
        return
    tip, middle = page.evaluate(TIP_AND_MIDDLE)
    assert tip == pytest.approx(middle, abs=2)


def test_without_a_script_a_region_is_a_link_to_its_page(browser, page):
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    page.goto("/body/")
    plain.goto(page.url)
    plain.get_by_role("navigation", name="Body regions").get_by_role("link", name="Neck").click()
    expect(plain).to_have_url(re.compile("/body/neck/$"))
    context.close()
