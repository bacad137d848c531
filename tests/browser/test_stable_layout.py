"""Nothing jumps while a page loads or is scrolled, and a first visit asks for little."""

import pytest

from tests.browser.looking import DESK, PHONE

PAGES = {
    "home": "/",
    "guide": "/guides/neck-after-desk-day/",
    "product": "/shop/original-precut_1/",
    "list": "/shop/",
    "article": "/articles/driving-and-desk/",
}
LATE_FONT = 0.1  # of the screen, what counts as good
REQUESTS = 8  # of a product page's first visit, without pictures
WATCH = """() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            // A thousandth of the screen: a font out of the cache that comes a frame late moves the
            // header's tools by 0.0009. What counts as good is a hundred times that.
            if (entry.value < 0.001) continue;
            const moved = entry.sources.map((one) => one.node?.outerHTML?.slice(0, 90));
            window.shifts.push(`${entry.value.toFixed(4)}: ${moved}`);
        }
    }).observe({ type: "layout-shift", buffered: true });
}"""
SCROLL = """async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: "instant" });
        await new Promise((done) => setTimeout(done, 60));
    }
}"""


def watched(page, name, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.add_init_script(f"({WATCH})()")
    page.goto(PAGES[name])
    page.evaluate("document.fonts.ready")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_jumps(page, name, width):
    """With the font there already, as on every page but a visit's first one."""
    page.goto("/cart/")
    page.evaluate("document.fonts.ready")
    watched(page, name, width)
    page.evaluate(SCROLL)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.shifts") == []


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("name", PAGES)
def test_late_font_moves_little(page, name, width):
    """Our font replaces the system's when it comes (`swap`): lines may break elsewhere then."""

    def late(route):
        page.wait_for_timeout(700)
        route.continue_()

    page.route("**/*.woff2", late)
    watched(page, name, width)
    assert page.evaluate("document.fonts.check('17px Archivo')")
    moved = page.evaluate("window.shifts.reduce((sum, one) => sum + parseFloat(one), 0)")
    assert moved <= LATE_FONT, page.evaluate("window.shifts")


def test_list_of_regions_waits_for_the_map_above_it(page):
    """A slow phone drew the half that had come: the list jumped down by the map's height."""
    page.set_viewport_size({"width": PHONE, "height": 844})
    whole = page.request.get("/").text()
    half = whole[: whole.index("data-body-map")].rpartition("<")[0]
    page.route("**/?half", lambda route: route.fulfill(body=half, content_type="text/html"))
    regions = page.locator("[data-region-list]")
    page.goto("/?half")
    assert regions.count() == 1
    assert not regions.is_visible()
    page.goto("/")
    assert regions.is_visible()


def test_a_jump_would_be_seen(page):
    page.add_init_script(f"({WATCH})()")
    page.goto("/")
    page.wait_for_load_state("networkidle")
    page.evaluate("document.querySelector('main').style.marginTop = '200px'")
    page.wait_for_function("window.shifts.length")


def test_product_page_asks_for_little(page):
    asked = []
    page.on("request", lambda request: asked.append(request))
    page.goto(PAGES["product"])
    page.wait_for_load_state("networkidle")
    files = [request.url for request in asked if "/media/" not in request.url]
    assert len(files) <= REQUESTS, "\n".join(files)
    assert not page.context.cookies()
