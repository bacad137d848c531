"""Where a script saves a page load: the page stays, the address follows, the focus too."""

import re

import psycopg
import pytest
from playwright.sync_api import expect

from tests.browser.shopping import log_in


@pytest.fixture
def documents(page):
    """The addresses of whole pages that the browser loaded."""
    loaded = []
    page.on("request", lambda r: loaded.append(r.url) if r.resource_type == "document" else None)
    return loaded


def test_another_color_changes_the_page_in_place(page, documents):
    page.goto("/shop/")
    page.get_by_role("link", name="Original precut").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Original precut")
    page.wait_for_load_state()  # before its scripts are there, a link loads a page
    documents.clear()
    page.get_by_role("link", name="Pink").click()
    expect(page).to_have_url(re.compile(r"/shop/original-precut-pink_\d+/$"))
    expect(page.locator(".swatches__label span")).to_have_text("Pink")
    expect(page.locator("#swatch-pink")).to_be_focused()
    page.locator(".product__add").get_by_role("button", name="Add to cart").click()
    expect(page.locator("#messages")).to_contain_text("Added to your cart: Original precut, pink.")
    expect(page.locator("[data-cart-count]").first).to_have_text("1")
    page.go_back()
    expect(page.locator(".swatches__label span")).to_have_text("Blue")
    assert documents == []


def test_filters_act_when_chosen_and_come_off_again(page, documents):
    page.goto("/shop/")
    documents.clear()
    cards = page.locator("#product-list .product-card")
    page.locator("#filter-shape-roll").check()
    expect(cards).to_have_count(4)
    expect(page).to_have_url(re.compile(r"\?shape=roll$"))
    expect(page.locator("#filter-shape-roll")).to_be_focused()
    page.locator("#filter-color-beige").check()
    expect(cards).to_have_count(2)
    page.get_by_role("link", name="Remove Beige").click()
    expect(cards).to_have_count(4)
    assert documents == []


def test_the_cart_counts_and_takes_codes_in_place(page, documents):
    page.goto("/shop/")
    page.get_by_role("link", name="Original precut").first.click()
    page.locator(".product__add").get_by_role("button", name="Add to cart").click()
    expect(page.locator("#messages")).to_contain_text("Added to your cart")
    page.goto("/cart/")
    documents.clear()
    page.get_by_role("button", name="One more").click()
    expect(page.locator("#messages")).to_contain_text("Your cart now has 2 × Original precut")
    expect(page.locator("[data-cart-count]").first).to_have_text("2")
    expect(page.locator(".summary")).to_contain_text("$30.93")
    page.locator(".voucher summary").click()
    page.locator("#voucher-code").fill("firsttape")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator(".summary")).to_contain_text("$28.33")
    page.get_by_role("button", name="Remove Original precut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your cart is empty")
    assert documents == []


@pytest.fixture
def review(site):
    """One of tape 1 that staff approved; its id."""
    values = {"product_id": 1, "title": "Stays on", "body": "Five days.", "score": 5, "status": 1}
    values |= {"name": "", "email": "", "homepage": "", "total_votes": 0, "delta_votes": 0}
    columns, marks = ", ".join(values), ", ".join(["%s"] * len(values))
    insert = f"INSERT INTO reviews_productreview ({columns}, date_created) VALUES ({marks}, now())"
    with psycopg.connect(site.database_url, autocommit=True) as database:
        [pk] = database.execute(f"{insert} RETURNING id", [*values.values()]).fetchone()
        yield pk
        database.execute("DELETE FROM reviews_vote WHERE review_id = %s", [pk])
        database.execute("DELETE FROM reviews_productreview WHERE id = %s", [pk])


def test_a_vote_changes_the_reviews_in_place(page, documents, review):
    log_in(page)
    page.goto("/shop/original-precut_1/reviews/")
    documents.clear()
    page.get_by_role("button", name="Helpful", exact=True).click()
    expect(page.locator("#messages")).to_contain_text("Thank you for your vote.")
    expect(page.locator(f"#review-{review}")).to_contain_text("1 of 1 found this helpful")
    expect(page.locator(f"#helpful-{review}")).to_be_focused()
    assert documents == []


def test_another_number_of_tapings_is_said_where_a_screen_reader_listens(page, documents):
    page.goto("/guides/neck-after-desk-day/")
    said = page.locator("#need-said")
    expect(said).to_have_text("For 3 tapings: 1 Original precut, pink; $12.99 in all.")
    said.evaluate("element => window.stays = element")
    documents.clear()
    page.get_by_label("For how many tapings?").fill("10")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(said).to_have_text("For 10 tapings: 1 Original precut, pink; $12.99 in all.")
    assert said.evaluate("element => element === window.stays")  # a new one would be silent
    assert documents == []
