"""What every page must pass in every state: it fits, axe finds nothing, and a picture is kept."""

from axe_playwright_python.sync_playwright import Axe

from tests.current_run import ROOT

SHOTS = ROOT / ".cache" / "shots"
NARROWEST, PHONE, DESK = 320, 390, 1440  # 320 px is 1280 px at 400 % zoom
# What sticks out to the right, unless a parent scrolls or clips it.
STICKS_OUT = """() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return "";
    const held = (e) => e && (getComputedStyle(e).overflowX !== "visible" || held(e.parentElement));
    const out = [...document.querySelectorAll("main *")]
        .filter((e) => e.getBoundingClientRect().right > innerWidth && !held(e.parentElement));
    return `${wide} px too wide: ${out.slice(0, 5).map((e) => e.outerHTML.slice(0, 80))}`;
}"""


def look_at(page, name):
    """Fails on sideways overflow and on what axe finds; leaves `.cache/shots/NAME-WIDTH.jpg`."""
    for width in (PHONE, DESK, NARROWEST):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(STICKS_OUT) == "", f"{name} at {width} px"
        if width != NARROWEST:
            violations = axe_violations(page)
            assert not violations, "\n".join([f"{name} at {width} px", *violations])
            path = SHOTS / f"{name}-{width}.jpg"
            page.screenshot(path=path, full_page=True, animations="disabled", quality=70)


def axe_violations(page):
    """One line for each element that breaks a rule: what, where, why."""
    found = Axe().run(page).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:120]} ({node['failureSummary']})"
        for rule in found
        for node in rule["nodes"]
    ]
