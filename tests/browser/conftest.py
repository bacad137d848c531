"""Chromium of the machine, and a page that fails its test on anything a visitor should not get."""

import shutil

import pytest
from playwright.sync_api import expect

from tests.browser.markup import messages
from tests.browser.running_site import start_site
from tests.current_run import databases

# Three of these share two cores: answers come late, and waiting for one costs nothing.
expect.set_options(timeout=20_000)  # ms
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def site():
    site, server = start_site()
    yield site
    server.stop()
    if databases().kind == "sqlite":  # the same pages, which the run on PostgreSQL checks
        return
    found = messages(site.pages_dir)
    assert not found, "HTML of pages that these tests saw:\n" + "\n".join(found)


@pytest.fixture(scope="session")
def base_url(site):
    return site.url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not executable:
        pytest.fail(f"No browser found: install one of {', '.join(BROWSERS)}.", pytrace=False)
    arguments = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        # No name resolves: a page that asks another host gets an error, never an answer.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ]
    return browser_type_launch_args | {"executable_path": executable, "args": arguments}


@pytest.fixture
def complaints():
    """What went wrong in the browser; a test that provokes an error clears it."""
    return []


@pytest.fixture
def context(context, site, complaints):
    """Watches every page of the context, also those that a link opens."""

    def failed(request):
        # A navigation aborts what the old page was still loading: not an error.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"failed: {request.url} ({request.failure})")

    def asked(request):
        if not request.url.startswith((site.url + "/", "data:", "blob:")):
            complaints.append(f"another host: {request.url}")

    def said(message):
        if message.type in ("error", "warning"):
            complaints.append(f"console: {message.text} {message.location.get('url', '')}")

    context.on("console", said)
    context.on("weberror", lambda error: complaints.append(f"script: {error.error}"))
    context.on("requestfailed", failed)
    context.on("request", asked)
    context.on("response", lambda r: r.status >= 500 and complaints.append(f"{r.status}: {r.url}"))
    return context


@pytest.fixture
def page(page, complaints):
    yield page
    assert not complaints, "\n".join(complaints)
