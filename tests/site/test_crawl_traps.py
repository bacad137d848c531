"""What search engines follow and list: a list once, not each of its filters' combinations."""

import re
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from shop.forks.catalogue import views
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf():
    neck = make_region("neck")
    for color in ("blue", "pink"):
        make_product(f"box-{color}", package=PRECUT | {"color": color}, regions=[neck])
    make_guide("stiff", regions=[neck], level="easy", situations=["driving"], strips=[{}])
    make_product("box-pink-short", package=PRECUT | {"length_cm": 5})


def page(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def title(client, address):
    return " ".join(page(client, address).title.text.split())


def robots(client, address):
    tag = page(client, address).find("meta", attrs={"name": "robots"})
    return tag and tag["content"]


FILTERED = [
    "/shop/?color=blue",
    "/shop/?region=neck&color=blue",
    "/shop/?color=lime&shape=fan",  # nothing left
    "/shop/?color=x",
    "/shop/?price_from=9&price_to=5",
    "/shop/?page=2&sort=price",
    "/guides/?level=easy",
    "/guides/?product=box-blue&minutes=8",
    "/guides/?home=glue",
]
LISTED = ["/shop/", "/shop/?page=2", "/shop/?x=1", "/guides/", "/guides/?product=box-blue"]
EMPTY = ["/guides/?product=box-pink-short"]


def kept_out(client, address):
    """Whether a line of robots.txt is about the address, by Google's rules: * is anything."""
    lines = client.get("/robots.txt").content.decode().splitlines()
    rules = [line.removeprefix("Disallow: ") for line in lines if line.startswith("Disallow: ")]
    patterns = [re.escape(rule).replace(r"\*", ".*") for rule in rules]
    return any(re.match(pattern, address) for pattern in patterns)


@pytest.mark.parametrize("address", FILTERED)
def test_filtered_list_is_not_even_read(client, shelf, address):
    """Faults, line 33: 278 addresses waited after 170 were fetched. A noindex would not be seen."""
    assert client.get(address).status_code == 200
    assert kept_out(client, address)
    assert robots(client, address) is None


@pytest.mark.parametrize("address", LISTED)
def test_list_itself_is_listed(client, shelf, address):
    assert not kept_out(client, address)
    assert robots(client, address) is None


@pytest.mark.parametrize("address", EMPTY)
def test_list_that_is_narrowed_to_nothing_says_that_it_is_not_to_be_listed(client, shelf, address):
    assert client.get(address).status_code == 200
    assert not kept_out(client, address)
    assert robots(client, address) == "noindex"


@pytest.mark.indexed
@pytest.mark.parametrize("query", ["q=a", "q=a&in=products", "q=a&color=blue", "color=blue&q=a"])
def test_search_is_kept_out_by_one_of_the_two(client, shelf, query):
    address = f"/search/?{query}"
    assert kept_out(client, address) is not ("X-Robots-Tag" in client.get(address))


PLAIN = ["/", "/shop/", "/guides/", "/body/neck/", "/guides/stiff/"]


@pytest.mark.parametrize("address", [*PLAIN, *FILTERED])
def test_no_link_to_a_filtered_list_is_to_be_followed(client, shelf, address, monkeypatch):
    monkeypatch.setattr(views, "PER_PAGE", 1)  # its pages have links, too
    links = page(client, address).select('a[href*="?"]')
    free = [a["href"] for a in links if "nofollow" not in a.get("rel", [])]
    assert [href for href in free if kept_out(client, urljoin(address, href))] == []


def test_title_names_the_filters_and_the_page(client, shelf, monkeypatch):
    """Faults, line 33: all of them shared one title."""
    assert title(client, "/shop/") == "Tape · KT Tape"
    assert title(client, "/shop/?color=pink&region=neck") == "Tape: Neck, Pink · KT Tape"
    assert title(client, "/guides/?level=easy&region=neck").endswith(": Neck, Easy · KT Tape")
    monkeypatch.setattr(views, "PER_PAGE", 1)
    assert title(client, "/shop/?page=2") == "Tape, page 2 · KT Tape"


def test_links_spell_a_set_of_filters_in_one_way(client, shelf):
    """Faults, line 33: two spellings of one facet."""
    asked = [
        "color=pink&color=blue&region=neck",
        "region=neck&color=blue&color=pink&color=pink&utm_source=mail&page=1",
        "color=blue&region=neck&region=nowhere&color=pink&stock=",
    ]
    links = [
        [a["href"] for a in page(client, f"/shop/?{query}").select(".list-bar .chip")]
        for query in asked
    ]
    assert links[0] == [
        "/shop/?color=blue&color=pink",
        "/shop/?region=neck&color=pink",
        "/shop/?region=neck&color=blue",
    ]
    assert links[1:] == [links[0]] * 2


def test_review_page_without_reviews_is_not_listed(client):
    """Faults, line 33."""
    box = make_product("box")
    address = f"{box.get_absolute_url()}reviews/"
    assert robots(client, address) == "noindex"
    box.reviews.create(score=4, title="Good", body="It stays on.", status=1, name="Ada")
    assert robots(client, address) is None


@pytest.mark.parametrize(
    "address", ["/cart/", "/checkout/", "/account/login/", "/search/?q=a", "/cms/", "/dashboard/"]
)
@pytest.mark.indexed
def test_what_is_private_says_that_it_is_not_to_be_listed(client, address):
    """Faults, line 33: in a header, which redirects and files carry as well."""
    assert client.get(address)["X-Robots-Tag"] == "noindex, nofollow"
    assert "X-Robots-Tag" not in client.get("/shop/")
