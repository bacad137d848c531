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
REQUESTS = 8  # of a product page's first visit, without pictures
WATCH = """() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
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


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_jumps(page, name, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.add_init_script(f"({WATCH})()")
    page.goto(PAGES[name])
    page.evaluate(SCROLL)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.shifts") == []


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
