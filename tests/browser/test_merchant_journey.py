"""A merchant brings a new tape into the shop, and changes what is sold."""

import pytest
from playwright.sync_api import expect

from tests.browser.desks import arrive, log_in

# Leads with the tape that its editor picked: Y-strips, of which orange is the color drawn.
GUIDE = "/guides/shoulder-y-strip/"
MOST_CLICKS, MOST_FIELDS = 15, 20


class Hand:
    """Counts what a person does with a page."""

    def __init__(self, page):
        self.page, self.clicks, self.fields = page, 0, 0

    def click(self, found):
        self.clicks += 1
        found.click()

    def choose(self, label, option):
        self.clicks += 2
        self.page.get_by_label(label, exact=True).first.select_option(label=option)

    def type(self, label, text):
        self.fields += 1
        self.page.get_by_label(label, exact=False).first.fill(text)


def write_tape(page, hand):
    hand.type("Title", "River tape")
    hand.type("Summary", "Stays on in water.")
    hand.choose("Kind", "Tape")
    hand.choose("Format", "Precut strips")
    for label, number in (("Strips", "20"), ("Length (cm)", "25"), ("Width (cm)", "5")):
        hand.type(label, number)
    for color in ("Blue", "Pink", "Black"):
        hand.click(page.get_by_role("checkbox", name=color, exact=True))
    hand.type("Price of each ($)", "14.99")
    hand.type("Pieces of each", "3")
    hand.click(page.get_by_role("button", name="Make the variants"))
    expect(page.get_by_text("3 rows are added below.")).to_be_visible()
    hand.click(page.get_by_role("tab", name="Lists and guides"))
    hand.click(page.get_by_role("checkbox", name="Precut strips"))


@pytest.mark.journey
def test_a_new_tape_in_three_colors(page):
    log_in(page, "/cms/products/", "merchant")
    hand = Hand(page)
    hand.click(page.get_by_role("link", name="Add a product"))
    write_tape(page, hand)
    hand.click(page.get_by_role("button", name="More actions"))
    hand.click(page.get_by_role("button", name="Publish"))
    arrive(page, "/cms/products/")
    assert hand.clicks <= MOST_CLICKS
    assert hand.fields <= MOST_FIELDS
    page.goto("/shop/category/precut-strips/?sort=new")
    page.get_by_role("link", name="River tape").first.click()
    page.get_by_role("link", name="Pink").click()
    expect(page.locator(".product__price")).to_contain_text("$14.99")
    expect(page.get_by_label("Quantity", exact=True)).to_have_attribute("max", "3")


@pytest.mark.journey
def test_the_price_of_six_variants_in_one_save(page):
    log_in(page, "/cms/products/?q=original-precut-blue", "merchant")
    for price in ("13.75", "12.99"):  # other journeys buy it for what it was
        page.goto("/cms/products/?q=original-precut-blue")
        page.get_by_role("link", name="Original precut", exact=True).click()
        page.get_by_label("Price of each ($)").fill(price)
        page.get_by_role("button", name="Set the price of all rows").click()
        expect(page.get_by_text(f"6 rows cost ${price}.")).to_be_visible()
        page.get_by_role("button", name="More actions").click()
        page.get_by_role("button", name="Publish").click()
        arrive(page, "/cms/products/")
        page.goto("/cms/products/?q=original-precut")
        prices = page.get_by_label("Price of Original precut")
        assert [cell.input_value() for cell in prices.all()] == [price] * 6


@pytest.mark.journey
def test_a_merchant_changes_price_and_stock(page):
    log_in(page, "/cms/products/?q=y-strips-orange", "merchant")
    page.get_by_label("Price of Y-strips, orange").fill("11.25")
    page.get_by_label("On hand of Y-strips, orange").fill("3")
    page.get_by_role("button", name="Save 2 changes").click()
    expect(page.get_by_text("2 changes are saved.")).to_be_visible()
    page.goto(GUIDE)
    need = page.get_by_role("complementary", name="What you need")
    expect(need.locator(".price").first).to_have_text("$11.25")
    expect(need.get_by_text("3 left")).to_be_visible()
    need.get_by_role("link", name="Y-strips").first.click()
    page.get_by_role("link", name="Orange").click()
    expect(page.locator(".product__price")).to_contain_text("$11.25")
    expect(page.get_by_label("Quantity", exact=True)).to_have_attribute("max", "3")


@pytest.mark.parametrize("address", ["/cms/", "/dashboard/"])
def test_the_desk_refuses_shoppers(page, complaints, address):
    log_in(page, address, "shopper")
    expect(page.get_by_text("You do not have permission to access the admin.")).to_be_visible()
    complaints.clear()  # a refusal is an error to the browser
