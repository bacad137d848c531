"""From the front page to an order with Tab, Enter and what has to be typed."""

import pytest
from playwright.sync_api import expect

# A page that glides shows the focus late.
pytestmark = pytest.mark.browser_context_args(reduced_motion="reduce")

PHONE = {"width": 390, "height": 844}
# A body part shows its focus by its own edge, a hidden radio button by its label.
FOCUSED = """() => {
    const at = document.activeElement;
    const shown = at.closest("label:has(input[type=radio])") || at;
    const box = shown.getBoundingClientRect();
    const outlined = (element, style = getComputedStyle(element)) =>
        style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const plate = at.querySelector(".fig-plate");
    return {
        href: at.getAttribute("href") || "",
        form: at.form?.getAttribute("action") || "",
        id: at.id,
        name: at.getAttribute("aria-label") || at.innerText?.trim().split("\\n")[0] || at.id || "",
        figures: Boolean(at.closest("[data-body-map]")),
        list: Boolean(at.closest("[data-region-list]")),
        visible: box.width > 9 && box.height > 9 && box.bottom > 0 && box.top < innerHeight,
        ring: plate
            ? getComputedStyle(plate).stroke !== "none"
            : outlined(shown) || outlined(at),
    };
}"""
TYPED = {
    "email": "sam@example.com",
    "first_name": "Sam",
    "last_name": "Lee",
    "line1": "1 Main Street",
    "city": "Denver",
    "state": "Colorado",
    "postcode": "80020",
}
MOST = 150  # stops; a page that needs more has lost the way


def tab_until(page, wanted, key="Tab"):
    """Presses Tab (or another key) until `wanted` holds the focus; every stop must be visible."""
    stops = []
    for _ in range(MOST):
        page.keyboard.press(key)
        stop = page.evaluate(FOCUSED)
        stops.append(stop)
        assert stop["visible"] and stop["ring"], f"no visible focus on {page.url}: {stops[-3:]}"
        if wanted(stop):
            return stops
    pytest.fail(f"not reached in {MOST} stops from {page.url}")


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1440, "height": 900}], ids=["phone", "desk"])
def test_keyboard_alone_buys_tape(page, viewport):
    page.set_viewport_size(viewport)
    page.goto("/")
    [skip] = tab_until(page, lambda stop: True)
    assert skip["name"] == "Skip to content"
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    tab_until(page, lambda stop: stop["list"] and stop["name"] == "Neck")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Neck")
    tab_until(page, lambda stop: stop["href"] == "/guides/neck-after-desk-day/")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Neck and shoulders after a desk day")
    tab_until(page, lambda stop: stop["name"] == "Add what you need")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status", name="Messages")).to_contain_text("Added to your cart")
    tab_until(page, lambda stop: stop["href"] == "/cart/", key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Cart")
    expect(page.get_by_role("region", name="In your cart")).to_contain_text("Original precut")
    tab_until(page, lambda stop: stop["form"] == "/checkout/hold/")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Checkout")
    for field, words in TYPED.items():
        tab_until(page, lambda stop, field=field: stop["id"] == f"id_{field}")
        page.keyboard.type(words)
    expect(page.get_by_role("complementary", name="Your order")).to_contain_text("Sales tax")
    tab_until(page, lambda stop: stop["name"].startswith("Continue to payment"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Test payment")
    tab_until(page, lambda stop: stop["name"] == "Approve")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you, Sam")


def test_the_region_list_comes_before_the_figures(page):
    """However many regions have guides: another test of this site may publish a first one."""
    page.goto("/")
    links = page.locator("[data-region-list] a").count()
    stops = tab_until(page, lambda stop: stop["figures"] and stop["href"])
    listed = [stop["href"] for stop in stops if stop["list"]]
    assert (listed[0], listed[-1], len(listed)) == ("/body/neck/", "/guides/", links)
    assert links >= 12
    after = tab_until(page, lambda stop: not stop["figures"])
    assert not any(stop["list"] for stop in after)


def test_escape_closes_the_menu(page):
    page.set_viewport_size(PHONE)
    page.goto("/")
    menu = page.get_by_role("navigation", name="Menu")
    tab_until(page, lambda stop: stop["name"] == "Menu")
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    tab_until(page, lambda stop: stop["href"] == "/guides/")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    assert page.evaluate(FOCUSED)["name"] == "Menu"
