"""A passkey, with the browser's own virtual authenticator: added, and logged in with."""

from playwright.sync_api import expect

from kt_site.demo.people import PASSWORD
from tests.browser.shopping import log_in

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def test_passkey_is_added_and_logs_in(browser, site):
    """Browsers take `localhost` for safe, and an address of numbers not."""
    home = site.url.replace("127.0.0.1", "localhost")
    context = browser.new_context(base_url=home)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    log_in(page)
    page.goto("/account/second-factor/")
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("Log in with it alone").check()
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.locator("main li code")).to_have_count(10)
    page.goto("/account/logout/")
    page.get_by_role("main").get_by_role("button", name="Log out").last.click()
    page.goto("/account/login/?next=/account/profile/")
    page.get_by_role("button", name="Log in with a passkey").click()
    expect(page).to_have_url(f"{home}/account/profile/")
    page.goto("/account/second-factor/webauthn/")
    page.get_by_role("link", name="Take off").click()
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Take it off").click()  # the shopper of other tests has none
    expect(page.get_by_text("None yet.")).to_be_visible()
    context.close()
