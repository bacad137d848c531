"""The text of a folded step: its editor comes after the step's line, and is Wagtail's own."""

import pytest
from playwright.sync_api import expect

from tests.browser.desks import arrive, log_in
from tests.browser.editor import mark_watched_forms, panel, saved_with, wait_until_watched, write

WORDS = "Two fingers from the spine."
# What came first: a step's line in words, or the editor of a step's text.
FIRST = """new MutationObserver((changes, watch) => {
    const came = changes.flatMap(({ addedNodes }) => [...addedNodes]).find((node) =>
        node.matches?.(".step-line__words, #steps-root .Draftail-Editor__wrapper"));
    if (!came) return;
    document.documentElement.dataset.first = came.className;
    watch.disconnect();
}).observe(document, { childList: true, subtree: true })"""

pytestmark = pytest.mark.browser_context_args(viewport={"width": 1440, "height": 1000})


@pytest.fixture
def form(page, complaints):
    """That of a guide of the demo."""
    mark_watched_forms(page)
    page.add_init_script(FIRST)
    log_in(page, "/cms/", "editor")
    arrive(page, "/cms/")
    page.goto("/guides/neck-after-desk-day/")
    page.goto(page.locator("a[href*='/edit/']").first.evaluate("link => link.pathname"))
    wait_until_watched(page)
    yield page
    harmless = ("status of 400", "axe.run results")  # as in the editor's journey
    complaints[:] = [line for line in complaints if not any(word in line for word in harmless)]


def test_lines_of_steps_come_before_the_editors_of_their_texts(form):
    expect(form.locator("html")).to_have_attribute("data-first", "step-line__words")
    steps = form.locator("#steps-root .step-line")
    expect(form.locator("#steps-root .Draftail-Editor__wrapper")).to_have_count(steps.count())


def test_text_is_typed_and_saved_and_a_copy_of_its_step_has_it(form):
    step = panel(form, "Steps*").locator(".step-line").first
    step.get_by_role("button", name="Toggle section", expanded=False).first.click()
    with saved_with(form, WORDS):
        write(step.locator("[role=textbox]").first, WORDS)
    step.get_by_role("button", name="Duplicate").first.click()
    copies = form.locator("#steps-root [contenteditable=true]").filter(has_text=WORDS)
    expect(copies).to_have_count(2)
