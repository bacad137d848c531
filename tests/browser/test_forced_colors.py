"""With colors of the reader's choice every strip and meter is still there to see (design 8)."""

import pytest

# What draws with a background that forced colors take away, and where it is found.
EDGED = {
    "/": [".color-wall a", ".body-map .fig-plate"],
    "/body/neck/": [".region-figure use", ".site-nav__link[aria-current]"],
    "/shop/": [".color-bars__bar", ".filters .tape"],
    "/shop/original-precut_1/": [".swatch"],
    "/guides/neck-after-desk-day/": [
        ".stretch-meter__track",
        ".stretch-meter__fill",
        ".progress a",
        ".cut-list .tape",
        ".callout",
        ".btn",
    ],
    "/guides/neck-after-desk-day/?step=3": [".follow-header__segments i", ".follow-step .tape"],
}
# Each element of the selector without a border, outline or stroke that differs from its ground.
BARE = """(all) => all.filter((one) => {
    const seen = (style) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const line = (kind) => style[kind + "Style"] !== "none" && parseFloat(style[kind + "Width"])
            && style[kind + "Color"] !== ground;
        const stroke = style.stroke !== "none" && style.stroke !== ground
            && one instanceof SVGElement && !(one instanceof SVGSVGElement);
        return line("borderTop") || line("borderBottom") || line("outline") || stroke;
    };
    return !["", "::before", "::after"].some((part) => {
        const style = getComputedStyle(one, part || null);
        return (!part || style.content !== "none") && seen(style);
    });
}).map((one) => one.outerHTML.slice(0, 90))"""


@pytest.fixture
def forced(page):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.emulate_media(forced_colors="active")
    return page


@pytest.mark.parametrize("address", EDGED)
def test_edges_stay_visible(forced, address):
    forced.goto(address)
    for selector in EDGED[address]:
        found = forced.locator(selector)
        assert found.count(), f"nothing to look at: {selector}"
        assert found.evaluate_all(BARE) == [], selector


def test_side_of_the_body_that_is_shown_is_marked(forced):
    """Faults, line 29: of Front and Back, neither looked chosen."""
    forced.set_viewport_size({"width": 390, "height": 844})
    forced.goto("/body/")
    ground = "(one) => getComputedStyle(one).backgroundColor"
    front, back = (forced.locator("label", has_text=name) for name in ("Front", "Back"))
    front.click()
    chosen, other = front.evaluate(ground), back.evaluate(ground)
    assert chosen != other
    back.click()
    assert (front.evaluate(ground), back.evaluate(ground)) == (other, chosen)
