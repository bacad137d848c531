"""The desk's screens that the handbooks show; `make shots` makes their pictures anew.

A picture in docs/screenshots/desk/ is the screen at 1440 px with the demo's shop, in
few colors, so that the repository stays small.
"""

from io import BytesIO

import pytest
from PIL import Image

from tests.browser.desks import arrive, log_in
from tests.browser.looking import DESK, STICKS_OUT, TAKE_SHOTS, show_lazy_pictures
from tests.current_run import ROOT

PICTURES = ROOT / "docs" / "screenshots" / "desk"
SIZE = {"width": DESK, "height": 900}
COLORS = 256
WIDE = Image.Quantize.MAXCOVERAGE  # a swatch is few pixels of a color that nothing else has
FIRST = "td a.d-code >> nth=0"


def orders(page):
    page.goto("/cms/orders/pack/")


def order(page):
    orders(page)
    page.locator(FIRST).click()


def ship(page):
    page.goto("/cms/orders/ship/")
    page.locator("td input.bulk-action-checkbox").first.check()
    page.get_by_role("link", name="Ship the orders that are ticked").click()


def inventory(page):
    page.goto("/cms/products/")


def product(page):
    page.goto("/cms/products/?q=pro-precut-blue")
    page.get_by_role("link", name="Pro precut", exact=True).click()
    page.get_by_role("heading", name="Make variants").scroll_into_view_if_needed()


def discount(page):
    page.goto("/cms/discounts/")
    page.get_by_role("link", name="First taping, 10% off", exact=True).click()


def sales(page):
    page.goto("/cms/reports/sales/")


def guide(page):
    page.goto("/cms/pages/search/?q=Neck+and+shoulders+after+a+desk+day")
    page.get_by_role("link", name="Neck and shoulders after a desk day").first.click()
    page.get_by_role("heading", name="Steps").scroll_into_view_if_needed()


FOR_MERCHANTS = (orders, order, ship, inventory, product, discount, sales)
SCREENS = {one.__name__: one for one in (*FOR_MERCHANTS, guide)}


@pytest.mark.parametrize("name", SCREENS)
def test_screen_of_the_handbook_fits(page, name):
    page.set_viewport_size(SIZE)
    log_in(page, "/cms/", "editor" if name == "guide" else "merchant")
    arrive(page, "/cms/")
    SCREENS[name](page)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(STICKS_OUT) == ""
    show_lazy_pictures(page)
    if TAKE_SHOTS:
        taken = page.screenshot(animations="disabled", caret="hide")
        few = Image.open(BytesIO(taken)).convert("RGB").quantize(COLORS, WIDE)
        few.save(PICTURES / f"{name}.png", optimize=True)
