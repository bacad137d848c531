"""A merchant changes what is sold; each desk is open to its own people alone."""

import pytest
from playwright.sync_api import expect

from tests.browser.desks import arrive, log_in

# Leads with the tape that its editor picked: Y-strips, of which orange is the color drawn.
GUIDE = "/guides/shoulder-y-strip/"


@pytest.mark.journey
def test_a_merchant_changes_price_and_stock(page, complaints):
    log_in(page, "/dashboard/", "merchant")
    arrive(page, "/dashboard/")
    page.goto(GUIDE)
    need = page.get_by_role("complementary", name="What you need")
    expect(need.locator(".price").first).to_have_text("$13.99")
    expect(need.get_by_text("In stock")).to_be_visible()
    open_stock_of_the_orange_y_strips(page)
    page.locator("[name=stockrecords-0-price]").fill("11.25")
    page.locator("[name=stockrecords-0-num_in_stock]").fill("3")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Updated a variant of 'Y-strips'.")).to_be_visible()
    # The text editor of Oscar's dashboard talks about its license.
    assert all("TinyMCE" in complaint for complaint in complaints)
    complaints.clear()
    page.goto(GUIDE)
    expect(need.locator(".price").first).to_have_text("$11.25")
    expect(need.get_by_text("3 left")).to_be_visible()
    need.get_by_role("link", name="Y-strips").first.click()
    page.get_by_role("link", name="Orange").click()
    expect(page.locator(".product__price")).to_contain_text("$11.25")
    expect(page.get_by_label("Quantity", exact=True)).to_have_attribute("max", "3")


def open_stock_of_the_orange_y_strips(page):
    page.goto("/dashboard/catalogue/")
    page.get_by_label("UPC").fill("y-strips")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Y-strips").first.click()
    page.get_by_role("link", name="Variants").click()
    page.get_by_role("row", name="Orange").get_by_role("link", name="Edit").click()
    page.get_by_role("link", name="Stock and pricing").click()


@pytest.mark.parametrize(
    "person, address, refusal",
    [
        ("shopper", "/cms/", "You do not have permission to access the admin."),
        ("editor", "/dashboard/", "You can’t open this"),
        ("shopper", "/dashboard/", "You can’t open this"),
    ],
)
def test_a_desk_refuses_other_people(page, complaints, person, address, refusal):
    log_in(page, address, person)
    expect(page.get_by_text(refusal)).to_be_visible()
    complaints.clear()  # a refusal is an error to the browser
