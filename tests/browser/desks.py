"""Logging in to the desk."""

import re

from playwright.sync_api import expect

from kt_site.demo.people import PASSWORD


def log_in(page, address, person):
    """Opens `address` as `person` of the demo; stops at whatever that shows."""
    page.goto(address)
    form = page.locator("#login_form")
    form.get_by_label("Email").fill(f"{person}@example.com")
    form.get_by_label("Password").fill(PASSWORD)
    form.get_by_role("button", name="Log in", exact=True).click()


def arrive(page, address):
    expect(page).to_have_url(re.compile(re.escape(address) + "$"))
