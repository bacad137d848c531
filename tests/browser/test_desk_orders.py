"""The desk's screens about orders: seen by axe in both themes, and worked by the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desks import arrive, log_in
from tests.browser.looking import DESK, PHONE, STICKS_OUT, axe_violations

LISTS = ("pack", "ship", "problems", "shipped", "all")
OTHERS = ("/cms/", "/cms/reports/sales/", "/cms/mails/all/", "/cms/reviews/", "/cms/customers/")
NUMBERS = ["1Z999AA10123456784", "9400111899223333444455", "123456789012"]


def first_of(page, view):
    page.goto(f"/cms/orders/{view}/")
    return page.locator("td a.d-code").first.get_attribute("href")


def looked_at(page, address, widths):
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(address)
        wide = page.evaluate(STICKS_OUT)
        found += [f"{address} at {width} px: {one}" for one in [*axe_violations(page), wide] if one]
    return found


def newsletter_screens(page):
    """A draft of a guide is made for them. Its form is Wagtail's own, without a heading."""
    page.goto("/cms/pages/search/?q=Neck+and+shoulders+after+a+desk+day")
    guide = page.get_by_role("link", name="Neck and shoulders after a desk day").first
    pk = re.search(r"\d+", guide.get_attribute("href")).group()
    page.goto(f"/cms/newsletters/of/{pk}/")
    page.get_by_role("button", name="Make a newsletter of it").click()
    page.wait_for_url("**/edit/*/")
    name = re.search(r"edit/(\d+)", page.url)[1]
    found = ["/cms/subscribers/", "/cms/snippets/newsletter/newsletter/"]
    found.append(f"/cms/newsletters/of/{pk}/")
    return [*found, f"/cms/newsletters/{name}/", f"/cms/newsletters/{name}/send/"]


# A theme has other colors, never another layout.
@pytest.mark.parametrize(("theme", "widths"), [("light", (DESK, PHONE)), ("dark", (DESK,))])
def test_axe_finds_nothing_on_any_screen(page, theme, widths):
    page.emulate_media(color_scheme=theme)
    log_in(page, "/cms/", "admin")
    arrive(page, "/cms/")
    addresses = [*OTHERS, *(f"/cms/orders/{view}/" for view in LISTS)]
    orders = [first_of(page, view) for view in ("pack", "ship", "problems", "shipped")]
    key = re.search(r"\d+", orders[0]).group()
    addresses += [*orders, f"/cms/orders/{key}/refund/", f"/cms/orders/{key}/address/"]
    addresses += [f"/cms/bulk/order/order/{move}/?id={key}&next=/cms/" for move in ("pack", "ship")]
    page.goto("/cms/mails/all/")
    addresses.append(page.locator("td.m a").first.get_attribute("href"))
    page.goto("/cms/customers/")
    addresses.append(page.locator("td.m a").first.get_attribute("href"))
    addresses += newsletter_screens(page)
    problems = [problem for address in addresses for problem in looked_at(page, address, widths)]
    assert not problems, "\n".join(problems)


def test_orders_are_packed_and_shipped_by_keyboard_and_scanner(page):
    """Ten orders take five clicks besides the scans: "Select all" in place of each row's box."""
    page.set_viewport_size({"width": DESK, "height": 900})
    log_in(page, "/cms/orders/pack/", "admin")
    for place in range(len(NUMBERS)):
        page.locator("td input.bulk-action-checkbox").nth(place).press("Space")
    page.get_by_role("link", name="Pack the orders that are ticked").press("Enter")
    expect(page.get_by_role("heading", name="To pick")).to_be_visible()
    page.get_by_role("button", name="Pack 3 orders").press("Enter")
    expect(page.get_by_text("3 orders are packed.")).to_be_visible()
    expect(page.get_by_label(re.compile("Tracking number of box 1,"))).to_be_focused()
    for number in NUMBERS:  # as a scanner types
        page.keyboard.type(number)
        page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Ship the boxes with a number")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("3 orders are on the way.")).to_be_visible()
    page.goto("/cms/orders/all/?q=123456789012")
    page.locator("td a.d-code").first.press("Enter")
    expect(page.get_by_role("link", name="123456789012")).to_have_attribute(
        "href", "https://www.fedex.com/fedextrack/?trknbr=123456789012"
    )
