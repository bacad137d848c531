"""An editor writes an article and a guide, and decides which tape goes with a region."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.desks import arrive, log_in
from tests.browser.editor import (
    choose_product,
    insert_block,
    mark_watched_forms,
    panel,
    preview,
    publish,
    saved_with,
    wait_until_watched,
    write,
)

pytestmark = pytest.mark.browser_context_args(viewport={"width": 1440, "height": 1000})


@pytest.fixture
def desk(page, complaints):
    mark_watched_forms(page)
    log_in(page, "/cms/", "editor")
    arrive(page, "/cms/")
    yield page
    # Wagtail saves while one types, and the browser reports each time it is too early for that.
    # What its checks of a page find is written to the console, as well as into their panel.
    harmless = ("status of 400", "axe.run results")
    complaints[:] = [line for line in complaints if not any(word in line for word in harmless)]


def new_page(page, section):
    page.goto("/cms/pages/3/")
    page.get_by_role("link", name=f"Explore child pages of '{section}'").click()
    page.get_by_role("navigation", name="Actions").get_by_role("link").click()
    wait_until_watched(page)


def says(page, words):
    said = page.get_by_role("main").get_by_role("status")
    expect(said.filter(has_text=re.compile(words))).to_be_visible()


def test_an_article_reaches_its_region(desk):
    new_page(desk, "Posture articles")
    desk.get_by_role("textbox", name="Title*").fill("A calm evening")
    desk.get_by_role("textbox", name="Lead*").fill("Five minutes before bed.")
    desk.get_by_role("checkbox", name="Wrist").check()
    body = panel(desk, "Body*")
    insert_block(body, "Heading")
    body.get_by_role("textbox", name="Text*").fill("Let your hands drop")
    insert_block(body, "Paragraph")
    write(panel(body, "Paragraph *").get_by_role("textbox"), "Shake them out slowly.")
    draft = preview(desk)
    expect(draft.get_by_role("heading", level=1)).to_have_text("A calm evening")
    expect(draft.get_by_text("Shake them out slowly.")).to_be_visible()
    assert desk.request.get("/articles/a-calm-evening/").status == 404
    publish(desk)
    says(desk, "Page 'A calm evening' .*published")
    desk.goto("/articles/a-calm-evening/")
    expect(desk.get_by_role("heading", level=2).first).to_have_text("Let your hands drop")
    expect(desk.get_by_text("Shake them out slowly.")).to_be_visible()
    desk.goto("/body/wrist/")
    expect(desk.get_by_role("link", name=re.compile("^A calm evening"))).to_be_visible()


def test_a_guide_is_drawn_signed_and_finds_its_tape(desk, browser, base_url):
    new_page(desk, "Taping guides")
    fill_in_guide(desk)
    step = panel(panel(desk, "Steps*"), "Step")
    fill_in_step(step)
    fill_in_strip(step)
    publish(desk)
    says(desk, "could not be")  # only the answer says this: the page before is left by then
    expect(desk.get_by_text("has not signed this version").first).to_be_visible()
    wait_until_watched(desk)
    desk.get_by_role("button", name="More actions").click()
    with desk.expect_navigation():  # its address was there before, by Wagtail's own saving
        desk.get_by_role("button", name="Save draft").click()
    expect(desk).to_have_url(re.compile(r"/edit/$"))
    sign(browser, base_url, re.search(r"/pages/(\d+)/", desk.url).group(1))
    desk.goto(desk.url)
    wait_until_watched(desk)
    expect(desk.get_by_text("This version cannot go live yet.")).to_have_count(0)
    see_the_step_as_a_line(desk)
    publish(desk)
    says(desk, "Page 'One easy strip' .*published")
    see_the_guide(desk)


def sign(browser, base_url, pk):
    """Somebody else, with the role Reviewer."""
    page = browser.new_context(base_url=base_url).new_page()
    log_in(page, f"/cms/guides/{pk}/sign/", "reviewer")
    page.get_by_role("textbox", name="Your name and license*").fill("Demo reviewer, PT")
    page.get_by_role("button", name="Sign this version").click()
    expect(page.get_by_text("A publisher can now publish this version.")).to_be_visible()
    page.context.close()


def fill_in_guide(page):
    page.get_by_role("textbox", name="Title*").fill("One easy strip")
    page.get_by_role("textbox", name="Lead*").fill("A strip that reminds you.")
    page.get_by_role("checkbox", name="Chest").check()
    page.get_by_role("textbox", name="Position*").fill("Stand up.")
    lines = [("Before you start", "Dry skin")]
    lines += [("Stop rules*", f"the skin {what}") for what in ("itches", "burns", "blisters")]
    for name, words in lines:
        rows = panel(panel(page, name), "Line *")
        before = rows.count()
        insert_block(panel(page, name))
        expect(rows).to_have_count(before + 1)  # else the row before would get these words
        rows.last.get_by_role("textbox").fill(words)
    pinned = panel(page, "Products for this guide")
    pinned.get_by_role("button", name="Add Product").click()
    choose_product(panel(pinned, "Product 1"), "Original roll")
    insert_block(panel(page, "Steps*"))


def fill_in_step(step):
    step.get_by_role("textbox", name="Title*").fill("Down beside the spine")
    write(step.locator("[role=textbox]").first, "Set one end, pull lightly, let go.")
    step.get_by_role("textbox", name="In one breath*").fill("One end, light pull, other end.")
    step.get_by_role("combobox", name="Figure*").select_option("Upper back and neck, back")
    expect(step.get_by_role("img", name="Upper back and neck, with its places")).to_be_visible()


def fill_in_strip(step):
    step.get_by_role("button", name="Add", exact=True).first.click()
    strip = step.get_by_role("region", name=re.compile("^Strip"))
    strip.get_by_role("spinbutton", name="Length (cm)*").fill("20")
    strip.get_by_role("combobox", name="From*").select_option("shoulder-tip-left")
    strip.get_by_role("combobox", name="To*").select_option("mid-back")
    with saved_with(step.page, "lime"):
        strip.get_by_role("combobox", name="Color*").select_option("Lime")


def see_the_step_as_a_line(page):
    line = panel(panel(page, "Steps*"), "Step Down beside the spine")
    expect(line.get_by_text("1 I-strip, 20 cm, 25 %")).to_be_visible()
    line.get_by_role("button", name="Toggle section", expanded=False).first.press("Enter")
    expect(line.get_by_role("img", name="Upper back and neck, with its places")).to_be_visible()


def see_the_guide(page):
    page.goto("/guides/one-easy-strip/")
    expect(page.get_by_role("img", name=re.compile("lime I-strip"))).to_be_visible()
    need = page.get_by_role("complementary", name="What you need")
    expect(need).to_contain_text("1 I-strip, 8 in / 20 cm")
    expect(need).to_contain_text("$11.99")
    page.goto("/body/chest/")
    expect(page.get_by_role("link", name=re.compile("One easy strip"))).to_be_visible()
    page.goto("/guides/one-easy-strip/")
    need.get_by_role("link", name="Original roll").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Original roll")
    expect(page.get_by_role("link", name=re.compile("One easy strip"))).to_be_visible()


def test_a_regions_tape_is_offered_with_its_guides(desk):
    guide, offered = "/guides/outer-elbow/", re.compile("^Pro roll")
    desk.goto("/body/elbow/")
    expect(desk.get_by_role("heading", name="Tape these guides use")).to_be_visible()
    expect(desk.get_by_role("link", name=re.compile("Pro roll"))).to_have_count(0)
    desk.goto("/cms/")
    desk.get_by_role("link", name="Body regions").click()
    desk.get_by_role("link", name="Elbow", exact=True).click()
    tape = panel(desk, "Tape for this region")
    listed = tape.get_by_role("region", name=re.compile("^Product"))
    expect(listed).to_have_count(3)
    tape.get_by_role("button", name="Add Product").click()
    choose_product(listed.nth(3), "Pro roll")
    desk.get_by_role("button", name="Save", exact=True).click()
    says(desk, "Body region 'Elbow' updated")
    desk.goto("/body/elbow/")
    expect(desk.get_by_role("navigation", name="On this page")).to_contain_text("Tape4")
    desk.goto(guide)
    others = desk.get_by_role("complementary", name="What you need")
    expect(others.get_by_role("link", name=offered)).to_be_visible()


def test_the_bar_leads_to_the_form_whose_checks_find_a_fault(desk):
    """Faults, line 39: no bar on pages, and checks that found nothing in any of them."""
    desk.goto("/articles/what-tape-can-and-cant-do/")
    bar = desk.locator("wagtail-userbar")
    bar.get_by_role("button", name="View Wagtail quick actions").click()
    bar.get_by_role("menuitem", name="Edit this page").click()
    wait_until_watched(desk)
    desk.get_by_role("button", name="Toggle checks").click()
    checks = desk.locator("[data-side-panel=checks]")
    expect(checks).to_contain_text(re.compile(r"Words\s*\d"), timeout=20_000)  # it has looked
    expect(checks).to_contain_text(re.compile(r"Issues found\s*0"))
    desk.get_by_role("textbox", name="Lead*").fill("")
    desk.get_by_role("tab", name="Promote").click()
    desk.get_by_role("textbox", name="Meta description").fill("")
    expect(checks).to_contain_text("Meta description is empty", timeout=20_000)
