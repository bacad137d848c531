"""What every shopper does on the way to an order, by the words on the page."""

import re

from playwright.sync_api import expect

from kt_site.demo.people import PASSWORD

GUIDE = "/guides/neck-after-desk-day/"
PINK_STRIPS = "/shop/original-precut-pink_3/"  # what GUIDE's first strip asks for
CONTACT = {
    "Email": "sam@example.com",
    "First name": "Sam",
    "Last name": "Lee",
    "Address": "1 Main Street",
    "City": "Denver",
    "ZIP code": "80020",
}


def log_in(page):
    """As the demo's shopper."""
    page.goto("/account/login/")
    button = page.get_by_role("button", name="Log in", exact=True)
    form = page.locator("form", has=button)
    form.get_by_label("Email").fill("shopper@example.com")
    form.get_by_label("Password").fill(PASSWORD)
    button.click()
    expect(page).not_to_have_url(re.compile("login"))


def add_from_guide(page, guide=GUIDE):
    page.goto(guide)
    panel = page.get_by_role("complementary", name="What you need")
    with page.expect_response(re.compile("/cart/add-kit/")):  # with a script the page stays
        panel.get_by_text("Add what you need").click()


def fill_in_checkout(page, **changes):
    for label, value in (CONTACT | changes).items():
        # The label of what may be left out says so, too.
        page.get_by_label(label, exact=label != "Last name").fill(value)
    page.get_by_label("State").select_option("Colorado")


def continue_to_payment(page):
    """Twice where the page first shows the sales tax of the state that was typed."""
    button = page.get_by_role("button", name=re.compile("^Continue to payment"))
    button.click()
    page.wait_for_load_state()
    if page.get_by_role("heading", name="Please look at the total again").count():
        button.click()


def buy_as_guest(page):
    """Leaves the page at the order."""
    add_from_guide(page)
    page.goto("/checkout/")
    fill_in_checkout(page)
    continue_to_payment(page)
    page.get_by_role("button", name="Approve").click()


def pieces_left(page, product=PINK_STRIPS):
    page.goto(product)
    return int(page.get_by_label("Quantity", exact=True).get_attribute("max"))
