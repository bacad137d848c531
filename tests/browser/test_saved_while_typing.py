"""A button that is pressed while Wagtail saves what is typed waits for the answer."""

import re

from playwright.sync_api import expect

from tests.browser.desks import log_in
from tests.browser.editor import mark_watched_forms, wait_until_watched

ADD = re.compile(r"/cms/pages/add/\w+/\w+/\d+/$")


def test_a_new_page_is_there_once(page):
    mark_watched_forms(page)
    log_in(page, "/cms/", "editor")
    page.goto("/cms/pages/3/")
    page.get_by_role("link", name="Explore child pages of 'Posture articles'").click()
    articles = page.url
    page.get_by_role("navigation", name="Actions").get_by_role("link").click()
    wait_until_watched(page)
    sent = []
    page.route(ADD, lambda route: sent.append(route))
    with page.expect_request(ADD):
        page.get_by_role("textbox", name="Title*").fill("Written once")
        page.get_by_role("textbox", name="Lead*").fill("A line.")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Save draft").click()
    page.get_by_role(
        "textbox", name="Lead*"
    ).click()  # closes the menu, which takes its buttons out
    page.wait_for_timeout(500)
    [saving] = sent
    saving.continue_()
    expect(page).to_have_url(re.compile(r"/edit/$"))
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("has been updated")
    assert len(sent) == 1
    page.goto(articles)
    expect(page.get_by_role("link", name="Written once", exact=True)).to_have_count(1)
