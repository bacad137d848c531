"""From an empty database to the first paid order: setup_shop, the link, the list, the shop."""

import os
import re
import subprocess
import sys

import pytest
from allauth.mfa.totp.internal import auth as totp
from playwright.sync_api import expect

from tests.browser.running_site import start_site
from tests.browser.shopping import continue_to_payment, fill_in_checkout
from tests.current_run import ROOT
from tests.fake_stripe.server import KEY, WEBHOOK_SECRET, FakeStripe

PASSWORD = "tape-and-rub-9"


@pytest.fixture(scope="module")
def new_shop():
    """A real shop on an empty database, with a Stripe of its own: (site, manage.py)."""
    with FakeStripe() as stripe:
        more = {
            "IS_DEMO": "false",
            "SELLER_ADDRESS": "1 Pier; Salem, OR 97301",
            "SECOND_FACTOR_FOR_STAFF": "true",
            "PAYMENT_PROVIDER": "stripe",
            "STRIPE_SECRET_KEY": KEY,
            "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET,
            "STRIPE_API_BASE": stripe.url,
        }
        site, server = start_site(name="new", demo=False, **more)
        environment = (
            os.environ
            | more
            | {
                "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
                "DATABASE_URL": site.database_url,
                "SITE_URL": site.url,
                "MEDIA_ROOT": str(site.pages_dir.parent / "public" / "media"),
                "EMAIL_URL": f"filemail:///{site.mail_dir}",
            }
        )

        def manage(*words):
            command = [sys.executable, "manage.py", *words]
            done = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
            )
            return done.stdout

        yield site, manage
        server.stop()


@pytest.fixture
def owner(browser, new_shop):
    """The owner's browser. It goes to Stripe's page, which is another host."""
    context = browser.new_context(base_url=new_shop[0].url)
    yield context.new_page()
    context.close()


@pytest.fixture
def shopper(browser, new_shop):
    context = browser.new_context(base_url=new_shop[0].url)
    yield context.new_page()
    context.close()


def test_first_day(owner, shopper, new_shop):
    site, manage = new_shop
    expect_closed(shopper)
    said = manage("setup_shop", "--admin", "owner@example.com")
    choose_password(owner, re.search(r"http\S+/account/password-reset/\S+", said)[0])
    log_in_with_a_new_app(owner)
    expect(owner.get_by_role("heading", name="Before the shop opens")).to_be_visible()
    add_shipping_rate(owner)
    add_product(owner)
    for page in ("Shipping and returns", "Contact"):
        publish(owner, page)
    manage("run_jobs", "--once")
    open_shop(owner)
    buy(shopper)
    manage("send_mail")
    assert any("Your KT Tape order" in mail["Subject"] for mail in site.mails())
    assert "order total ≠ lines + shipping + tax − discounts: 0" in manage("audit_sales")


def expect_closed(page):
    page.goto("/shop/")
    expect(page.get_by_role("heading", name="Opening soon")).to_be_visible()


def choose_password(page, link):
    page.goto(link)
    for label in ("New password", "New password again"):
        page.get_by_label(label, exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Save it").click()


def log_in_with_a_new_app(page):
    page.goto("/cms/")
    form = page.locator("#login_form")
    form.get_by_label("Email").fill("owner@example.com")
    form.get_by_label("Password").fill(PASSWORD)
    form.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_role("link", name="Set up an app").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    secret = page.locator("main code").inner_text()
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    page.get_by_label("Code that the app shows").fill(
        totp.format_hotp_value(totp.hotp_value(secret, counter))
    )
    page.get_by_role("button", name="Switch it on").click()
    expect(page.locator("main li code")).to_have_count(10)
    page.get_by_role("link", name="Go on to the desk").click()


def add_shipping_rate(page):
    page.goto("/cms/shipping-rates/new/")
    values = {"name": "Standard", "code": "standard", "price": "4.99", "countries": "US"}
    values |= {"days_from": "3", "days_to": "5"}
    for name, value in values.items():
        page.locator(f"#id_{name}").fill(value)
    page.get_by_role("button", name=re.compile("^(Save|Create)")).click()
    expect(page.get_by_role("link", name="Standard")).to_be_visible()


def add_product(page):
    page.goto("/cms/products/")
    page.get_by_role("link", name="Add a product").click()
    page.locator("#id_title").fill("First tape")
    page.get_by_label("Kind", exact=True).select_option(label="Tape")
    page.get_by_label("Format", exact=True).select_option("precut")
    page.get_by_label("Shape", exact=True).select_option("I")
    for label, value in (("Strips", "20"), ("Length (cm)", "25"), ("Width (cm)", "5")):
        page.get_by_label(label, exact=True).fill(value)
    page.get_by_label("Blue", exact=True).check()
    page.get_by_label("Price of each ($)").fill("12.99")
    page.get_by_label("Pieces of each").fill("50")
    page.get_by_role("button", name="Make the variants").click()
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page).to_have_url(re.compile("/cms/products/$"))


def publish(page, title):
    """A page that setup_shop left as a draft."""
    page.goto("/cms/pages/")
    page.get_by_role("link", name=re.compile("child pages of")).first.click()
    page.get_by_role("main").get_by_role("link", name=re.compile(title)).first.click()
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text(re.compile(f"'{title}' has been published"))).to_be_visible()


def open_shop(page):
    page.goto("/cms/settings/opening/")
    page.get_by_role("button", name="Open the shop").click()
    expect(page.get_by_text("The shop is open.").first).to_be_visible()


def buy(page):
    page.goto("/shop/")
    page.get_by_role("link", name=re.compile("^First tape")).first.click()
    with page.expect_response(re.compile("/cart/add/")):  # with a script the page stays
        page.get_by_role("button", name=re.compile("^Add to cart")).first.click()
    page.goto("/checkout/")
    fill_in_checkout(page)
    continue_to_payment(page)
    page.get_by_role("button", name="Pay").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you")
