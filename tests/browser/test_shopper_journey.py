"""From an ache to an order, on a phone, with and without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.shopping import (
    add_from_guide,
    continue_to_payment,
    fill_in_checkout,
    pieces_left,
)

PHONE = {"width": 390, "height": 844}
visit = pytest.mark.browser_context_args
on_a_phone = pytest.mark.parametrize(
    "scripts",
    [
        pytest.param(True, id="scripts", marks=visit(viewport=PHONE)),
        pytest.param(
            False, id="no-scripts", marks=visit(viewport=PHONE, java_script_enabled=False)
        ),
    ],
)


@pytest.mark.journey
@on_a_phone
def test_an_ache_leads_to_an_order(page, context, site, scripts):
    before = pieces_left(page)
    read_about_the_neck(page)
    assert context.cookies() == [], "a reader is given a cookie"
    add_and_open_cart(page, context, scripts)
    check_out_with_a_wrong_zip_first(page)
    decline_then_approve(page)
    number = read_order(page)
    address = check_mail(site.mails()[-1], number)
    page.goto(address)
    expect(page.get_by_role("complementary", name=f"Order {number}")).to_be_visible()
    assert pieces_left(page) == before - 1


def read_about_the_neck(page):
    page.goto("/")
    page.get_by_role("navigation", name="Body regions").get_by_role("link", name="Neck").click()
    expect(page).to_have_url(re.compile("/body/neck/$"))
    for part in ("Guides", "Read about it", "Tape these guides use"):
        expect(page.get_by_role("heading", name=part, exact=True)).to_be_visible()
    expect(
        page.get_by_role("link", name="Bring your head back over your shoulders")
    ).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Original precut.*[$]12.99"))).to_be_visible()
    page.get_by_role("link", name="Neck and shoulders after a desk day").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Neck and shoulders after a desk day")
    expect(page.get_by_text("Step 5 of 5")).to_be_visible()
    expect(page.get_by_text("A blood clot, or you’ve been told")).to_be_visible()
    expect(page.get_by_role("heading", name="Take it off at once if")).to_be_visible()
    diagram = page.get_by_role("img", name=re.compile("pink Y-strip.*split at base of the neck"))
    expect(diagram.first).to_be_visible()


def add_and_open_cart(page, context, scripts):
    need = page.get_by_role("complementary", name="What you need")
    expect(need).to_contain_text("1 Y-strip, 9 in / 22 cm")
    expect(need).to_contain_text("1 I-strip, 8 in / 20 cm")
    expect(need).to_contain_text("10 tapings")
    expect(need).to_contain_text("$12.99 In stock")
    need.get_by_role("button", name="Add what you need").click()
    expect(page).to_have_url(re.compile("/guides/neck-after-desk-day/$"))
    expect(page.get_by_role("status", name="Messages")).to_contain_text(
        "Added to your cart: Original precut, pink."
    )
    assert "visitor" in {cookie["name"] for cookie in context.cookies()}
    header = page.get_by_role("banner")
    expect(header.get_by_role("link", name="Cart, 1 item" if scripts else "Cart")).to_be_visible()
    page.get_by_role("link", name="View cart").click()
    lines = page.get_by_role("region", name="In your cart")
    expect(lines).to_contain_text("Pink, 20 strips, 10 in / 25 cm")
    expect(page.get_by_role("complementary", name="Summary")).to_contain_text("Total$17.94")


def check_out_with_a_wrong_zip_first(page):
    page.get_by_role("button", name="Go to checkout").click()
    expect(page.get_by_role("complementary", name="Your order")).to_contain_text("Held for you")
    fill_in_checkout(page, **{"ZIP code": "8002"})
    continue_to_payment(page)
    problem = page.get_by_role("alert").get_by_role("link")
    expect(problem).to_have_text("ZIP code: Enter five digits, such as 80020.")
    for label, kept in {"Email": "sam@example.com", "City": "Denver", "ZIP code": "8002"}.items():
        expect(page.get_by_label(label, exact=True)).to_have_value(kept)
    expect(page.get_by_label("State")).to_have_value("CO")
    problem.click()
    expect(page.get_by_label("ZIP code")).to_be_focused()
    page.get_by_label("ZIP code").fill("80020")
    expect(page.get_by_role("complementary", name="Your order")).to_contain_text("Total$18.48")
    continue_to_payment(page)


def decline_then_approve(page):
    expect(page.get_by_role("main")).to_contain_text("no card is charged")
    expect(page.get_by_role("definition")).to_have_text("$18.48")
    page.get_by_role("button", name="Decline").click()
    expect(page.get_by_role("alert")).to_contain_text("The payment was declined")
    page.get_by_role("button", name="Go back").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your payment was declined")
    expect(page.get_by_role("complementary")).to_contain_text("Original precut × 1")
    page.get_by_role("link", name="Try again").click()
    expect(page.get_by_label("Email", exact=True)).to_have_value("sam@example.com")
    continue_to_payment(page)
    page.get_by_role("button", name="Approve").click()


def read_order(page):
    """The order's number."""
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you, Sam")
    order = page.get_by_role("complementary", name=re.compile("^Order "))
    expect(order).to_contain_text("Original precut × 1")
    for name, amount in (
        ("Products", "$12.99"),
        ("Standard", "$4.95"),
        ("Sales tax", "$0.54"),
        ("Paid", "$18.48"),
    ):
        expect(order).to_contain_text(re.compile(rf"{name}\s*{re.escape(amount)}"))
    number = order.get_by_role("heading").inner_text().removeprefix("Order ")
    assert re.fullmatch("[2-9A-HJ-NP-Z]{10}", number)
    return number


def check_mail(mail, number):
    """The address of the order's page, the same in both halves."""
    assert (mail["To"], mail["Subject"]) == ("sam@example.com", f"Your KT Tape order {number}")
    text = mail.get_body("plain").get_content()
    html = mail.get_body("html").get_content()
    assert f"Order {number}, placed" in text and f"Order {number}, placed" in html
    assert "Paid  $18.48" in text and re.search(r"\$18\.48\s*</td>", html)
    [address] = re.findall(r"own page: (\S+)", text)
    assert f'href="{address}"' in html
    return address


@on_a_phone
def test_a_product_leads_to_its_guides(page, context, scripts):
    page.goto("/shop/")
    page.get_by_role("link", name=re.compile("^Box of Y-strips")).click()
    uses = page.locator(
        "section", has=page.get_by_role("heading", name="Guides that use this tape")
    )
    uses.get_by_role("link", name="Shoulder, Y-strip").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Shoulder, Y-strip")
    expect(page.get_by_role("complementary", name="What you need")).to_contain_text("Y-strip")
    assert context.cookies() == []


def test_a_cart_is_the_shoppers_own(page, browser, base_url):
    add_from_guide(page)
    with browser.new_context(base_url=base_url) as other:
        stranger = other.new_page()
        stranger.goto("/cart/")
        expect(stranger.get_by_role("heading", level=1)).to_have_text("Your cart is empty")
    page.goto("/cart/")
    page.get_by_role("button", name="Remove Original precut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your cart is empty")
