"""How soon an editor can use the form of a guide, and what the browser did until then.

    .venv/bin/python bench/desk_form.py http://127.0.0.1:8000 [SLUG] [--visits 8]

Logs in to the desk of a demo that production's settings serve, opens the form with nothing kept,
and then again, as an editor's day is. Usable: the folded steps say their words. Milliseconds from
the moment the form is asked for; CPU is of the page's main thread until then.
"""

import argparse
import shutil
import statistics
import sys

from playwright.sync_api import sync_playwright

PASSWORD = "stretch-and-hold-25"  # noqa: S105  the demo's
WATCH = """(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(
        ...list.getEntries().map((task) => Math.round(task.duration)),
    )).observe({ type: "longtask", buffered: true });
    window.usable = new Promise((say) => (function look() {
        if (document.querySelector(".step-line__words")?.textContent.trim()) {
            say(window.usableAt = performance.now());
        } else {
            requestAnimationFrame(look);
        }
    })());
})()"""
FIGURES = """() => {
    const [page] = performance.getEntriesByType("navigation");
    const files = performance.getEntriesByType("resource")
        .filter((file) => file.startTime < window.usableAt);
    return {
        usable: window.usableAt,
        html: page.responseEnd,
        files: files.length,
        asked: files.filter((file) => file.transferSize > 0).length,
        loaded: Math.max(page.responseEnd, ...files
            .filter((file) => ["script", "link"].includes(file.initiatorType))
            .map((file) => file.responseEnd)),
        longest: Math.max(0, ...window.longTasks),
        elements: document.querySelectorAll("*").length,
    };
}"""


def cpu(session) -> float:
    """Milliseconds of the page's main thread since the page was asked for."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return {one["name"]: one["value"] for one in metrics}["TaskDuration"] * 1000


def visit(context, address: str) -> dict:
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = cpu(session)
    page.goto(address, wait_until="commit")
    page.evaluate("window.usable")
    used = cpu(session) - before
    figures = page.evaluate(FIGURES) | {"cpu": used}
    page.close()
    return figures


def log_in(context, site: str) -> None:
    page = context.new_page()
    page.goto(site + "/cms/")
    form = page.locator("#login_form")
    form.get_by_label("Email").fill("editor@example.com")
    form.get_by_label("Password").fill(PASSWORD)
    form.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**/cms/")
    page.close()


def form_of(context, site: str, slug: str) -> str:
    """The address of the guide's form: the bar that editors see on its page leads there."""
    page = context.new_page()
    page.goto(f"{site}/guides/{slug}/")
    address = page.locator("a[href*='/edit/']").first.evaluate("link => link.pathname")
    page.close()
    return site + address


def line(name: str, visits: list[dict]) -> str:
    middle = {key: statistics.median(one[key] for one in visits) for key in visits[0]}
    spread = (
        f"{min(one['usable'] for one in visits):.0f} to {max(one['usable'] for one in visits):.0f}"
    )
    return (
        f"{name:7} usable {middle['usable']:5.0f} ms ({spread}); HTML {middle['html']:4.0f},"
        f" {middle['files']:.0f} files, {middle['asked']:.0f} of them asked for, loaded"
        f" {middle['loaded']:4.0f}; longest task {middle['longest']:3.0f}, CPU {middle['cpu']:4.0f};"
        f" {middle['elements']:.0f} elements\n"
    )


def measure(browser, site: str, slug: str, visits: int) -> None:
    """Without TLS, the header says what a proxy would say."""
    headers = {} if site.startswith("https") else {"X-Forwarded-Proto": "https"}
    shape = {"viewport": {"width": 1440, "height": 900}, "ignore_https_errors": True}
    context = browser.new_context(**shape, extra_http_headers=headers)
    log_in(context, site)
    address = form_of(context, site, slug)
    state = context.storage_state()
    context.close()
    first, later = [], []
    for _ in range(visits):
        context = browser.new_context(**shape, extra_http_headers=headers, storage_state=state)
        first.append(visit(context, address))
        later += [visit(context, address), visit(context, address)]
        context.close()
    sys.stdout.write(line("first", first) + line("later", later))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site")
    parser.add_argument("slug", nargs="?", default="neck-after-desk-day")
    parser.add_argument("--visits", type=int, default=8)
    given = parser.parse_args()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        measure(chromium, given.site.rstrip("/"), given.slug, given.visits)
        chromium.close()
