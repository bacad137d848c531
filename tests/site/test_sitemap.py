"""Faults, line 33, its kind: what the sitemap lists may be read, and is the one address of it."""

from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from guides.models import RegionIndexPage
from page_cache.kept import parts
from tests.factories import make_category, make_product, make_region
from tests.guides.factories import make_article, make_guide, make_landing_page
from tests.site.many_rows import grow

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
NAMES = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SITE = "https://shop.example"


def entries(client) -> dict:
    """{address: lastmod}"""
    found = ElementTree.fromstring(client.get("/sitemap.xml").content)
    return {one.find(f"{NAMES}loc").text: one.findtext(f"{NAMES}lastmod") for one in found}


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return page


@pytest.fixture
def kinds():
    """What `grow` copies."""
    neck, rolls = make_region("neck"), make_category("rolls")
    make_product("tape", colors=("blue",), regions=[neck], categories=[rolls])
    guide = make_guide("stiff", regions=[neck], strips=[{}], situations=["driving"])
    return {
        "guide": publish(guide),
        "article": publish(make_article("posture", regions=[neck])),
        "regions": [neck],
        "category": rolls,
    }


@pytest.fixture
def unlisted(kinds):
    """One of each that is not to be found."""
    make_guide("draft", live=False)
    publish(make_guide("hidden"), hidden_from_search=True)
    publish(make_article("copy"), original="https://example.org/first/")
    restrict(make_guide("private"))
    for number, slug in enumerate(("wrist", "knee", "hip")):
        region = make_region(slug)
        page = make_landing_page(region)
        make_guide(f"guide-{number}", regions=[region])
        if slug == "wrist":
            restrict(page)
        elif slug == "knee":
            publish(page, hidden_from_search=True)
        else:
            publish(page, original="/body/neck/")
    make_product("secret", public=False)
    make_category("closed", is_public=False)


def test_every_address_answers_and_is_its_own_original(client, settings, unlisted):
    settings.SITE_URL = SITE
    found = entries(client)
    assert {f"{SITE}/body/neck/", f"{SITE}/guides/stiff/", f"{SITE}/shop/category/rolls/"} < {
        *found
    }
    assert len(found) == 12
    for address in found:
        assert address.startswith(f"{SITE}/"), address
        answer = client.get(address.removeprefix(SITE))
        assert answer.status_code == 200, address
        head = BeautifulSoup(answer.content, "html.parser").head
        assert head.find("link", rel="canonical")["href"] == address
        assert "noindex" not in str(head.find("meta", {"name": "robots"})), address
        assert "noindex" not in answer.get("X-Robots-Tag", ""), address


def test_what_is_not_to_be_found_is_not_listed(client, unlisted):
    listed = " ".join(entries(client))
    words = ("draft", "hidden", "copy", "private", "wrist", "knee", "hip", "secret", "closed")
    assert [word for word in words if word in listed] == []


def test_every_address_says_when_it_changed(client, kinds):
    for page in Page.objects.filter(last_published_at=None, depth__gte=2).specific():
        publish(page)
    assert [address for address, changed in entries(client).items() if not changed] == []


@pytest.mark.parametrize("private", [False, True])
def test_regions_without_their_index_are_not_listed(client, kinds, private):
    index = RegionIndexPage.objects.get()
    restrict(index) if private else index.unpublish()
    assert "/body/" not in " ".join(entries(client))


def test_the_same_queries_for_66_addresses_and_for_366(client, kinds):
    found = []
    for rows in (20, 120):
        grow(rows, **kinds)
        entries(client)
        parts.clear()
        with CaptureQueriesContext(connection) as captured:
            assert len(entries(client)) == 3 * rows + 6
        found.append(len(captured))
    assert found[0] == found[1]
