"""What every page must pass in every state: it fits, axe finds nothing, its pictures load."""

import os

from axe_playwright_python.sync_playwright import Axe

from tests.browser.keeping import keep
from tests.current_run import ROOT

SHOTS = ROOT / ".cache" / "shots"
TAKE_SHOTS = bool(os.environ.get("SHOTS"))  # `make shots`; a test sees nothing in a picture
NARROWEST, PHONE, DESK = 320, 390, 1440  # 320 px is 1280 px at 400 % zoom
# Axe and the camera leave empty style attributes, which htmx would copy against the CSP.
WITHOUT_TRACES = """() => document.querySelectorAll("[style='']")
    .forEach((element) => element.removeAttribute("style"))"""
# What sticks out to the right, unless a parent scrolls or clips it.
STICKS_OUT = """() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return "";
    const held = (e) => e && (getComputedStyle(e).overflowX !== "visible" || held(e.parentElement));
    const out = [...document.querySelectorAll("main *")]
        .filter((e) => e.getBoundingClientRect().right > innerWidth && !held(e.parentElement));
    return `${wide} px too wide: ${out.slice(0, 5).map((e) => e.outerHTML.slice(0, 80))}`;
}"""
# What fades in has its colors when it is there, and not before.
FIND_VIOLATIONS = """async (options) => {
    const fading = document.getAnimations().map((one) => one.finished);
    const second = new Promise((done) => setTimeout(done, 1000)); // some turn for ever, or wait
    await Promise.race([Promise.allSettled(fading), second]);
    return (await axe.run(document, options)).violations;
}"""


def look_at(page, name, rules=None):
    """Fails on sideways overflow and on what axe finds.

    With TAKE_SHOTS, also leaves `.cache/shots/NAME-WIDTH.jpg`.
    """
    page.wait_for_load_state()
    for width in (PHONE, DESK, NARROWEST):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(STICKS_OUT) == "", f"{name} at {width} px"
        if width != NARROWEST:
            violations = axe_violations(page, rules)
            assert not violations, "\n".join([f"{name} at {width} px", *violations])
            show_lazy_pictures(page)
            if TAKE_SHOTS:
                path = SHOTS / f"{name}-{width}.jpg"
                page.screenshot(path=path, full_page=True, animations="disabled", quality=70)
    page.evaluate(WITHOUT_TRACES)
    page.evaluate("document.adoptedStyleSheets = []")


def show_lazy_pictures(page):
    """A picture below the fold is fetched when a reader comes near: go near all of them."""
    page.evaluate("""async () => {
        const pictures = [...document.images];
        for (const picture of pictures) picture.loading = "eager";
        const soon = new Promise((done) => setTimeout(done, 3000));
        await Promise.race([Promise.all(pictures.map((p) => p.decode().catch(() => 0))), soon]);
    }""")


def look_at_html(page, site, html, name, rules=None):
    """A page that no address leads to (a mail, an error of the server), on the site's own host."""
    keep(site.pages_dir, name, html)
    address = f"{site.url}/{name}"
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(address)
    look_at(page, name, rules)


def axe_violations(page, rules=None):
    """One line for each element that breaks a rule: what, where, why. `rules`: axe's tags; all."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    options = {
        "resultTypes": ["violations"],  # or axe describes every element that breaks no rule, too
        "preload": False,  # it would fetch style sheets again, for experimental rules that are off
        "rules": {"target-size": {"enabled": True}},  # off at first: 24 px, WCAG 2.2
    } | ({"runOnly": rules} if rules else {})
    found = page.evaluate(FIND_VIOLATIONS, options)
    return [
        f"{rule['id']}: {node['html'][:120]} ({node['failureSummary']})"
        for rule in found
        for node in rule["nodes"]
    ]
