"""Atom feeds of guides and articles: found from every page, ids that stay, constant queries."""

from datetime import datetime
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = {"/feeds/guides.xml": make_guide, "/feeds/articles.xml": make_article}
every_feed = pytest.mark.parametrize("address", FEEDS)


def read(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content)


def entries(client, address):
    return [entry.findtext(f"{ATOM}title") for entry in read(client, address).iter(f"{ATOM}entry")]


def test_every_page_names_both_feeds(client):
    """Faults, line 32: there was no feed of articles."""
    head = BeautifulSoup(client.get("/guides/").content, "html.parser").head
    links = head.find_all("link", rel="alternate", type="application/atom+xml")
    assert [link["href"] for link in links] == ["/feeds/guides.xml", "/feeds/articles.xml"]
    assert [link["title"] for link in links] == ["Taping guides", "Articles"]


@every_feed
def test_entry_says_where_what_and_when(client, address):
    page = FEEDS[address]("one", lead="A lead & more.", search_description="")
    feed = read(client, address)
    (entry,) = feed.iter(f"{ATOM}entry")
    assert entry.find(f"{ATOM}link").get("href") == f"http://testserver{page.url}"
    assert entry.findtext(f"{ATOM}summary") == "A lead & more."
    page.refresh_from_db()
    assert datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) == page.last_published_at
    assert feed.findtext(f"{ATOM}updated") == entry.findtext(f"{ATOM}updated")
    assert feed.find(f"{ATOM}link[@rel='self']").get("href") == f"http://testserver{address}"


@every_feed
def test_id_stays_when_the_address_changes(client, address):
    page = FEEDS[address]("one")
    before = [entry.findtext(f"{ATOM}id") for entry in read(client, address).iter(f"{ATOM}entry")]
    page.slug = "moved"
    page.save_revision().publish()
    after = [entry.findtext(f"{ATOM}id") for entry in read(client, address).iter(f"{ATOM}entry")]
    assert before == after == [f"urn:uuid:{page.translation_key}"]


@every_feed
def test_feed_holds_what_anybody_may_read_newest_first(client, address):
    make = FEEDS[address]
    make("old")
    make("draft", live=False)
    locked = make("locked")
    PageViewRestriction.objects.create(page=locked.page_ptr, restriction_type="login")
    make("new")
    assert entries(client, address) in (["New", "Old"], ["new", "old"])


@every_feed
def test_feed_takes_the_same_queries_for_any_number(client, address, django_assert_num_queries):
    FEEDS[address]("one")
    client.get(address)
    with django_assert_num_queries(1) as few:
        client.get(address)
    for number in range(5):
        FEEDS[address](f"more-{number}")
    with django_assert_num_queries(len(few)):
        client.get(address)
