"""A picture of a whole page, as the browser's own capture and archive tools take it."""

import io

import pytest
from PIL import Image

from tests.browser.looking import PHONE

SCREEN = 844
STRIP = 400  # px: no part of a page this high is empty
PAGES = [
    "/",
    "/guides/neck-after-desk-day/",
    "/guides/",
    "/shop/",
    "/shop/original-precut_1/",
    "/body/neck/",
    "/articles/driving-and-desk/",
]


def blank_strips(picture):
    """Where, below the second screen, a strip of the page has one color, in px from the top."""
    width, height = picture.size
    starts = range(2 * SCREEN, height - STRIP, STRIP)
    strips = [(top, picture.crop((0, top, width, top + STRIP))) for top in starts]
    # No answer means that there are more colors.
    return [top for top, strip in strips if strip.getcolors(maxcolors=2) is not None]


def captured(page):
    page.wait_for_selector("html.is-loaded")
    return picture_of(page)


def picture_of(page):
    return Image.open(io.BytesIO(page.screenshot(full_page=True, scale="css"))).convert("RGB")


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_blank_below_the_second_screen(page, address):
    """Faults, line 26: all that was not scrolled to was left out of the picture."""
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.goto(address)
    picture = captured(page)
    assert picture.height > 3 * SCREEN
    assert blank_strips(picture) == []


def test_a_blank_part_would_be_seen(page):
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.goto("/")
    page.wait_for_selector("html.is-loaded")
    page.evaluate(
        """for (const name of ["is-loaded", "is-near"])
            document.querySelectorAll("." + name).forEach((e) => e.classList.remove(name))"""
    )
    assert blank_strips(picture_of(page))


BATCHES = """window.batches = [];
new MutationObserver((changes) => {
  const near = changes.filter(({ target }) => target.classList.contains("is-near"));
  if (near.length) batches.push(near.length);
}).observe(document, { attributeFilter: ["class"], subtree: true });"""


@pytest.mark.parametrize("without", ["", "delete window.requestIdleCallback;"])
def test_parts_of_a_guide_are_laid_out_one_by_one(page, without):
    """Faults, line 26: all at once after the load took 338 ms on a slow phone."""
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.add_init_script(BATCHES + without)
    page.goto("/guides/neck-after-desk-day/")
    page.wait_for_selector("html.is-loaded")
    parts = page.locator(".section, .guide-body .step, .site-footer").count()
    assert parts > 5
    assert page.evaluate("batches") == [1] * parts


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_page_without_scripts_is_whole(page):
    page.set_viewport_size({"width": PHONE, "height": SCREEN})
    page.goto("/guides/neck-after-desk-day/")
    assert blank_strips(picture_of(page)) == []
