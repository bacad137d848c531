"""What a phone's browser has to do at once before a page shows, in CPU time.

    .venv/bin/python bench/first_layout.py https://127.0.0.1:8443

For each page the longest task of the main thread while it loads (ms of CPU time; the least of
eight loads, each in a browser of its own), and how many fonts its text is set in: each size,
weight and width counts.
"""

import json
import shutil
import sys

from playwright.sync_api import sync_playwright

PAGES = ["/", "/guides/neck-after-desk-day/", "/shop/original-precut_1/", "/shop/"]
LOADS = 8
TRACED = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"]
PHONE = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "is_mobile": True,
    "ignore_https_errors": True,
}
FONTS = """() => new Set([...document.querySelectorAll("body *")]
    .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .filter((e) => e.checkVisibility())
    .map(getComputedStyle)
    .map((style) => [style.fontSize, style.fontWeight, style.fontStretch].join())).size"""


def load(chromium, address: str) -> tuple[float, int]:
    """The longest task (ms of CPU time) and the number of fonts."""
    browser = chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_context(**PHONE).new_page()
    browser.start_tracing(page=page, categories=TRACED)
    page.goto(address)
    page.wait_for_timeout(800)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    fonts = page.evaluate(FONTS)
    browser.close()
    first = next(e for e in events if e["name"] == "ParseHTML" and address in str(e["args"]))
    thread = first["pid"], first["tid"]
    tasks = (e for e in events if e["name"] == "RunTask" and (e["pid"], e["tid"]) == thread)
    return max(e.get("tdur", 0) for e in tasks if e["ts"] >= first["ts"]) / 1000, fonts


if __name__ == "__main__":
    site = sys.argv[1].rstrip("/")
    with sync_playwright() as playwright:
        for path in PAGES:
            tasks, fonts = zip(
                *(load(playwright.chromium, site + path) for _ in range(LOADS)), strict=True
            )
            sys.stdout.write(f"{path:32} {min(tasks):5.1f} ms  {fonts[0]} fonts\n")
