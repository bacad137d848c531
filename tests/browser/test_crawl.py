"""Everything that links lead to, fetched without a browser."""

import re
from collections import Counter
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import requests

from tests.browser.crawling import crawl, fetch, parsed
from tests.browser.shopping import buy_as_guest

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
# A form with a token, or a message, needs a cookie here.
MAY_SET_COOKIES = ("/account/", "/cart/", "/checkout/")


@pytest.fixture(scope="module")
def whole(site):
    return crawl(site.url)


def shopper_pages(whole):
    return whole.pages


def named(problems):
    return "\n".join(sorted(problems))


def test_no_link_is_dead(whole):
    dead = [
        f"{visit.status} {visit.address} linked from {whole.linked_from[visit.address]}"
        for visit in whole.visits.values()
        if visit.status >= 400
    ]
    assert len(whole.pages) > 80
    assert not dead, named(dead)


def test_no_link_leaves_the_site(whole):
    assert whole.external == {}


def test_every_address_of_the_sitemap_is_linked(site, whole):
    answer = requests.get(f"{site.url}/sitemap.xml", timeout=30)
    listed = [loc.text for loc in ElementTree.fromstring(answer.content).iter(LOC)]
    assert len(listed) == len(set(listed)) > 60
    assert not (lost := set(listed) - set(whole.visits)), named(lost)


def test_nothing_stands_inside_a_page_that_belongs_in_a_file(whole):
    found = []
    for visit in shopper_pages(whole):
        for tag in visit.page.find_all(True):
            data = tag.get("type") == "application/ld+json"  # which no browser runs
            script = tag.name == "script" and not tag.get("src") and not data
            inline = tag.name == "style" or script
            handlers = [name for name in tag.attrs if name == "style" or name.startswith("on")]
            if inline or handlers:
                found.append(f"{visit.address}: <{tag.name}> {handlers}")
    assert not found, named(found)


def test_reading_sets_no_cookie(whole):
    found = [
        f"{visit.address}: {visit.cookies}"
        for visit in whole.visits.values()
        if visit.cookies and not urlsplit(visit.landed).path.startswith(MAY_SET_COOKIES)
    ]
    assert not found, named(found)


def test_every_page_says_what_it_is(whole):
    found = []
    for visit in shopper_pages(whole):
        page = visit.page
        headings = [h1.get_text(strip=True) for h1 in page.find_all("h1")]
        description = page.find("meta", attrs={"name": "description"})
        hidden = page.find("meta", attrs={"name": "robots", "content": re.compile("noindex")})
        problems = {
            "language": page.html.get("lang") != "en-US",
            "title": not (page.title and page.title.get_text(strip=True)),
            "heading": len(headings) != 1 or not headings[0],
            "description": not hidden and not (description and description["content"].strip()),
        }
        found += [f"{visit.address}: {name}" for name, wrong in problems.items() if wrong]
    assert not found, named(found)


def test_no_id_stands_twice_on_a_page(whole):
    found = []
    for visit in shopper_pages(whole):
        counted = Counter(tag["id"] for tag in visit.page.find_all(id=True))
        found += [f"{visit.address}: {name}" for name, n in counted.items() if n > 1]
    assert not found, named(found)


def test_every_link_within_a_page_has_its_place(whole):
    found = []
    for visit in shopper_pages(whole):
        for link in visit.page.find_all("a", href=re.compile("^#.")):
            if not visit.page.find(id=link["href"][1:]):
                found.append(f"{visit.address}: {link['href']}")
    assert not found, named(found)


def test_no_two_pages_share_a_title(whole):
    """Variants of a list (filters, pages) may; they name one canonical address."""
    canonical = {}
    for visit in shopper_pages(whole):
        link = visit.page.find("link", rel="canonical")
        if link:
            canonical.setdefault(visit.page.title.get_text(strip=True), set()).add(link["href"])
    assert not (twice := {t: sorted(a) for t, a in canonical.items() if len(a) > 1}), twice


def test_every_link_of_the_mails_is_alive(page, site):
    buy_as_guest(page)
    mail = site.mails()[-1]
    html = parsed(mail.get_body("html").get_content())
    addresses = {link["href"] for link in html.find_all("a", href=True)}
    addresses |= set(re.findall(r"https?://\S+", mail.get_body("plain").get_content()))
    assert len(addresses) >= 3
    for address in addresses:
        assert address.startswith(site.url), address
        assert fetch(address).status == 200, address
