"""Wagtail's page editor, by the words an editor reads."""

import re

from playwright.sync_api import expect

TRIES = 4
SAVES = re.compile(r"/pages/(add/\w+/\w+/)?\d+/(edit/)?$")


def mark_watched_forms(page):
    page.add_init_script(
        "addEventListener('w-unsaved:watch-edits', () =>"
        " document.documentElement.setAttribute('data-watched', ''))"
    )


def wait_until_watched(page):
    """Wagtail saves and checks what is typed only some seconds after its form has loaded."""
    expect(page.locator("html[data-watched]")).to_be_attached(timeout=20_000)


def saved_with(page, words):
    """A context: until Wagtail, by itself, has saved what was typed last. To publish meanwhile
    makes two versions, of which the form shows the older one."""

    def is_saved(request):
        asked = request.method == "POST" and SAVES.search(request.url)
        return bool(asked) and words in (request.post_data or "")

    return page.expect_event("requestfinished", is_saved)


def panel(page, name):
    return page.get_by_role("region", name=name, exact=True)


def insert_block(stream, kind=None):
    """Adds a block at the end of a stream; a stream of one kind asks nothing."""
    stream.get_by_role("button", name="Insert a block").last.click()
    if kind:
        stream.page.get_by_role("option", name=kind).click()


def write(rich_text, words):
    """Draftail drops keys while it starts, on a busy machine: then they are typed again."""
    for _ in range(TRIES):
        rich_text.click()
        rich_text.press("Control+a")
        rich_text.press_sequentially(words)
        try:
            expect(rich_text).to_have_text(words, timeout=2000)
        except AssertionError:
            continue
        return
    expect(rich_text).to_have_text(words)


def choose_product(part, name):
    """In a panel with an empty product chooser."""
    part.get_by_role("button", name="Choose a product").click()
    dialog = part.page.get_by_role("dialog")
    dialog.get_by_role("link", name=name, exact=True).click()
    expect(part.get_by_text(name, exact=True)).to_be_visible()


def publish(page):
    page.get_by_role("button", name="Publish", exact=True).click()


def preview(page):
    """The preview panel's page, with what was typed so far."""
    page.get_by_role("button", name="Toggle preview").click()
    return page.frame_locator("iframe[title=Preview]").last
