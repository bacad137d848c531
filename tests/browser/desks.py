"""Logging in to the desk."""

import re

from playwright.sync_api import expect

from kt_site.demo.people import PASSWORD


def log_in(page, address, person):
    """Opens `address` as `person` of the demo; stops at whatever that shows."""
    page.goto(address)
    page.get_by_role("textbox", name=re.compile("^Email address")).fill(f"{person}@example.com")
    page.get_by_role("textbox", name=re.compile("^Password")).fill(PASSWORD)
    page.get_by_role("button", name=re.compile("log ?in|sign in", re.I)).click()


def arrive(page, address):
    expect(page).to_have_url(re.compile(re.escape(address) + "$"))
