"""Nonsense in addresses and forms: a page with a heading and a sentence, never a server error."""

import re

import pytest
import requests
from bs4 import BeautifulSoup

from tests.browser.shopping import GUIDE

BAD_ADDRESSES = {
    "/no/such/page/": 404,
    "/body/tail/": 404,
    "/guides/no-such-guide/": 404,
    "/articles/no-such-article/": 404,
    "/shop/gone_999999/": 404,
    "/shop/gone_99999999999999999999/": 404,
    "/shop/category/no-such-category/": 404,
    "/shop/category/care_999999/": 404,
    "/guides/Neck-After-Desk-Day/": 404,
    "/checkout/order/forged:token/": 404,
    "/checkout/pay/00000000-0000-0000-0000-000000000000/": 404,
    "/offers/no-such-offer/": 404,
    "/%00": 400,
    "/search/?q=%00": 400,
    "/search/?q=knee&page=x": 200,
    "/guides/?page=x": 200,
    "/guides/?page=999999": 200,
    "/guides/?page=-1": 200,
    "/guides/?region=tail&level=9&situation=%F0%9F%A6%B5": 200,
    "/articles/?page=99999999999999999999": 200,
    "/shop/?page=0": 200,
    "/shop/?page=999999": 200,
    "/shop/?color=plaid&region=tail&material=1&sort=worst": 200,
    "/shop/?color=blue&color=pink&color=": 200,
    "/search/?q=" + "x" * 4_000: 200,
    "/guides/?region=" + "x" * 4_000: 200,
    "/shop/?region=" + "x" * 4_000: 200,
    "/search/?q=🦵💥": 200,
    "/search/?q=كتف متعب": 200,
    "/search/?q=(((' OR 1=1 --": 200,
    "/search/?q=%22&in=nothing": 200,
    "/search/?q=%ff%fe": 200,
    "/search/?q=a%20%26%20%7C%20!%3A*": 200,
}
BAD_QUANTITIES = ["-1", "0", "1000000000", "1.5", "1e3", "", "🦵", "٣", "x" * 10_000]


@pytest.fixture
def visitor(site):
    """Asks like a browser on one of the site's own pages, and keeps cookies."""
    with requests.Session() as session:
        session.headers["Origin"] = site.url
        session.trust_env = False
        yield session


def words_of(answer):
    """The page's heading and its first sentence; fails where a visitor would be lost."""
    assert answer.status_code < 500, answer.url
    page = BeautifulSoup(answer.content, "html.parser")
    assert page.h1 and page.h1.get_text(strip=True), answer.url
    sentences = [p.get_text(" ", strip=True) for p in page.main.find_all("p")]
    assert any(len(sentence.split()) > 3 for sentence in sentences), answer.url
    return page


@pytest.mark.parametrize("address", BAD_ADDRESSES, ids=lambda address: address[:48])
def test_a_bad_address_gets_a_page(site, visitor, address):
    answer = visitor.get(site.url + address)
    assert answer.status_code == BAD_ADDRESSES[address]
    words_of(answer)


def test_a_long_address_gets_a_page(site, visitor):
    answer = visitor.get(f"{site.url}/search/?q={'x' * 8_000}")
    assert answer.status_code == 200
    assert words_of(answer).h1.get_text(" ", strip=True).startswith("Nothing")


def test_an_endless_address_is_refused_by_the_server(site, visitor):
    """Faults, line 48: 8 KB is the most that a request line may have."""
    assert visitor.get(f"{site.url}/search/?q={'x' * 10_000}").status_code == 414


@pytest.mark.parametrize("quantity", BAD_QUANTITIES, ids=lambda quantity: quantity[:12])
def test_a_bad_quantity_adds_nothing_and_says_why(site, visitor, quantity):
    answer = visitor.post(f"{site.url}/cart/add/3/", {"quantity": quantity, "next": GUIDE})
    assert answer.url == site.url + GUIDE
    [message] = words_of(answer).select(".messages li")
    assert message.get_text(" ", strip=True) == "Enter a whole number of pieces, 1 or more."
    assert visitor.get(f"{site.url}/cart/badge/").json()["count"] == 0


@pytest.mark.parametrize("product", ["1", "999999", "99999999999999999999"])
def test_what_cannot_be_bought_is_not_added(site, visitor, product):
    answer = visitor.post(f"{site.url}/cart/add/{product}/", {"quantity": "1"})
    assert "This product is no longer sold." in words_of(answer).get_text()


def test_more_than_there_is_says_how_many_are_left(site, visitor):
    answer = visitor.post(f"{site.url}/cart/add/30/", {"quantity": "199", "next": GUIDE})
    [message] = words_of(answer).select(".messages li")
    assert re.fullmatch(r"Gentle precut, \w+: only \d+ left\.", message.get_text(strip=True))


def test_a_form_of_another_site_is_refused(site, visitor):
    address, form = f"{site.url}/cart/add/3/", {"quantity": "1"}
    for origin in (None, "null", "https://elsewhere.example"):
        answer = visitor.post(address, form, headers={"Origin": origin})
        assert answer.status_code == 403
        assert words_of(answer).h1.get_text() == "You can’t open this"
    answer = visitor.post(address, form | {"next": "https://elsewhere.example/"})
    assert answer.url == f"{site.url}/cart/"


def test_a_checkout_without_token_is_refused_in_words(site, visitor):
    visitor.post(f"{site.url}/cart/add/3/", {"quantity": "1"})
    answer = visitor.post(f"{site.url}/checkout/", {"email": "sam@example.com"})
    assert answer.status_code == 403
    assert words_of(answer).h1.get_text() == "Please send that again"


def test_a_checkout_full_of_nonsense_is_explained(site, visitor):
    visitor.post(f"{site.url}/cart/add/3/", {"quantity": "1"})
    form = dict.fromkeys(("email", "first_name", "last_name", "line1", "city"), "🦵" * 300)
    form |= {"state": "XX", "postcode": "\u202e8002🦵", "shipping_method": "by-mule"}
    token = words_of(visitor.get(f"{site.url}/checkout/")).select_one("[name=csrfmiddlewaretoken]")
    sent = form | {"country": "US", "csrfmiddlewaretoken": token["value"]}
    answer = visitor.post(f"{site.url}/checkout/", sent)
    fields = {problem["href"] for problem in words_of(answer).select(".error-summary a")}
    assert answer.status_code == 200
    assert fields == {f"#id_{name}" for name in form}
