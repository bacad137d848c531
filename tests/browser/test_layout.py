"""Every kind of page fits every screen; `make shots` keeps what it looks like in .cache/shots/."""

import pytest

from tests.browser.looking import axe_violations, look_at

PAGES = {
    "home": "/",
    "body": "/body/",
    "region": "/body/neck/",
    "region-without-guides": "/body/chest/",
    "guides": "/guides/",
    "guides-none": "/guides/?region=wrist&situation=driving",
    "guide": "/guides/neck-after-desk-day/",
    "guide-long": "/guides/ankle-and-arch/",
    "articles": "/articles/",
    "article": "/articles/what-tape-can-and-cant-do/",
    "shop": "/shop/",
    "shop-filters": "/shop/?color=blue#filters",
    "category": "/shop/category/care/",
    "product": "/shop/original-precut_1/",
    "product-out": "/shop/pro-extreme-precut_28/",
    "product-plain": "/shop/removal-oil_38/",
    "search": "/search/?q=knee",
    "search-condition": "/search/?q=tenis+elbow",
    "search-none": "/search/?q=" + "unbreakable" * 8,
    "search-empty": "/search/",
    "follow": "/guides/neck-after-desk-day/?step=1",
    "follow-strip": "/guides/neck-after-desk-day/?step=2",
    "follow-done": "/guides/neck-after-desk-day/?step=5",
    "offers": "/offers/",
    "help": "/shipping-and-returns/",
    "contact": "/contact/",
    "newsletter": "/newsletter/",
    "newsletter-sent": "/newsletter/?sent=1",
    "reviews": "/shop/original-precut_1/reviews/",
    "order-look-up": "/account/order-status/",
    "cart-empty": "/cart/",
    "login": "/account/login/",
    "register": "/account/register/",
    "password-reset": "/account/password-reset/",
    "password-reset-sent": "/account/password-reset/done/",
    "password-reset-over": "/account/password-reset/complete/",
    "password-reset-bad-link": "/account/password-reset/confirm/1-wrong/",
}


@pytest.mark.parametrize("name", PAGES)
def test_page_fits(page, name):
    assert page.goto(PAGES[name]).status == 200
    look_at(page, name)


def test_missing_page_fits(page, complaints):
    assert page.goto("/no/such/page/").status == 404
    look_at(page, "missing")
    [complaint] = complaints
    assert "404" in complaint
    complaints.clear()


def test_a_fault_would_be_seen(page):
    """The control: a picture without words, and a target of 4 px beside another."""
    page.goto("/cart/")
    page.evaluate("""() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(".tiny { all: unset; font-size: 4px; line-height: 1; }");
        document.adoptedStyleSheets = [sheet];
        const [tiny, image] = ['<button class="tiny">a</button>', document.createElement("img")];
        image.width = image.height = 99;
        document.querySelector("main").insertAdjacentHTML("beforeend", tiny + tiny);
        document.querySelector("main").append(image);
    }""")
    found = " ".join(axe_violations(page))
    assert "image-alt" in found and "target-size" in found
