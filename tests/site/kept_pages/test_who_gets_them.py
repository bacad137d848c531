"""Which pages are kept, and for whom."""

import re
from html import unescape

import pytest

from guides.models import GuidePage
from kt_site.metrics.counting import Counts
from kt_site.page_cache import RULES
from tests.factories import make_user
from tests.page_cache.asking import get

pytestmark = pytest.mark.django_db(transaction=True)


def test_every_reading_page_is_kept_without_a_token(site, addresses):
    for address in addresses:
        body = get(site, address).body
        assert b"csrfmiddlewaretoken" not in body, address
    assert sorted(
        path + (query and f"?{query}") for _, _, path, query in site.pages._held
    ) == sorted(addresses)


LINK = re.compile(r'(?:href|action)="(/[^"?#]*)?\?([^"#]+)')


def test_what_kept_pages_lead_to_is_kept_too(site, addresses):
    """A filter whose name the rules do not know would be rendered for each visitor anew."""
    unknown = set()
    for address in addresses:
        for path, query in LINK.findall(get(site, address).body.decode()):
            where = path or address.partition("?")[0]
            asked = {"REQUEST_METHOD": "GET", "PATH_INFO": where, "QUERY_STRING": unescape(query)}
            if not where.startswith(RULES.passed) and not RULES.may_ask(asked):
                unknown.add(query)
    assert unknown == set()


def test_visitor_with_a_cart_and_a_session_gets_the_same_copy(site, addresses, client):
    client.force_login(make_user())
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    for address in addresses:
        reader = get(site, address)
        kept = len(site.pages)
        assert get(site, address, cookie=f"{cookies}; oscar_open_basket=1:x; visitor=1") == reader
        assert len(site.pages) == kept


def test_kept_and_rendered_pages_are_counted_for_metrics(site, client, monkeypatch, settings):
    settings.METRICS_TOKEN, settings.PAGE_CACHE_REDIS_URL = "token", ""
    mine = Counts()
    monkeypatch.setattr("kt_site.metrics.requests.counts", mine)
    monkeypatch.setattr("kt_site.metrics.views.counts", mine)
    for address in ("/guides/", "/guides/", "/guides/", "/body/", "/cart/", "/nothing/"):
        get(site, address)
    said = client.get("/metrics", headers={"Authorization": "Bearer token"}).content.decode()
    found = re.findall(r'kept_pages_total\{result="(\w+)"\} (\d+)', said)
    assert found == [("hit", "2"), ("miss", "3")]  # what is not there is rendered, too


def test_staff_get_pages_of_their_own(site, addresses, client):
    get(site)
    client.force_login(make_user(is_staff=True, is_superuser=True))
    client.get("/cms/")
    assert client.cookies["desk"].value == "1"
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    reply = get(site, cookie=cookies)
    assert "private" in reply.headers["Cache-Control"]
    assert "ETag" not in reply.headers
    client.post("/account/logout/")
    assert client.cookies["desk"].value == ""


def test_shopper_gets_no_mark_of_the_desk(client):
    client.force_login(make_user())
    assert client.get("/cms/").status_code == 302
    assert "desk" not in client.cookies


def test_private_page_is_never_kept(site, addresses):
    page = GuidePage.objects.get()
    assert get(site, page.url).status == 200
    page.view_restrictions.create(restriction_type="login")
    assert get(site, page.url).status == 302


def test_part_of_a_page_for_a_script_is_no_page(site, addresses):
    whole = get(site, "/body/?region=neck").body
    part = get(site, "/body/?region=neck", hx_request="true").body
    assert len(part) < len(whole)
    assert get(site, "/body/?region=neck").body == whole
