"""One copy of a page for everybody, around any WSGI application."""

import gzip

import pytest

from page_cache import wsgi
from page_cache.cdn import from_url
from page_cache.journal import changes
from tests.page_cache.apps import HTML, App, cached
from tests.page_cache.asking import get


def test_one_render_for_everybody():
    app = App()
    site = cached(app)
    replies = [get(site), get(site, cookie="session=1"), get(site, user_agent="x", referer="y")]
    assert {reply.body for reply in replies} == {b"words for nobody"}
    assert (app.renders, app.closed) == (1, 1)
    assert app.seen[0].get("HTTP_COOKIE") is None


def test_dropped_by_what_it_read_and_by_nothing_else():
    app = App()
    site = cached(app)
    get(site)
    app.words = "new"
    changes.announce({"others"})
    assert get(site).body == b"words for nobody"
    changes.announce({"words"})
    assert get(site).body == b"new for nobody"


@pytest.mark.parametrize(
    "app",
    [
        App(("Set-Cookie", "a=1")),
        App(("Cache-Control", "private")),
        App(("Cache-Control", "max-age=0, no-store")),
        App(("Vary", "Accept-Encoding, Cookie")),
        App(("Content-Encoding", "gzip")),
        App(kind=("Content-Type", "application/json")),
        App(status="404 Not Found"),
        App(status="302 Found"),
    ],
)
def test_what_may_not_be_kept_is_everybodys_own(app):
    site = cached(app)
    assert get(site, cookie="who=ann").body == b"words for who=ann"
    assert get(site, cookie="who=bob").body == b"words for who=bob"
    assert app.renders == 3  # the first one was tried without a cookie
    assert len(site.pages) == 0


def test_what_may_not_be_kept_is_rendered_once_for_a_reader_without_cookies():
    app = App(status="404 Not Found")
    reply = get(cached(app))
    assert (reply.status, reply.body, app.renders) == (404, b"words for nobody", 1)


def test_address_that_may_not_be_kept_is_tried_again_later(monkeypatch):
    app = App(("Set-Cookie", "a=1"))
    site = cached(app)
    get(site, cookie="who=ann")
    app.headers = [HTML]
    assert get(site, cookie="who=ann").body == b"words for who=ann"
    now = wsgi.time.monotonic()
    monkeypatch.setattr(wsgi.time, "monotonic", lambda: now + wsgi.NOT_KEPT + 1)
    assert get(site, cookie="who=ann").body == b"words for nobody"


@pytest.mark.parametrize(
    ("address", "headers"),
    [("/cart/", {}), ("/?x=1", {}), ("/", {"cookie": "desk=1"}), ("/", {"hx_request": "true"})],
)
def test_passed_by(address, headers):
    app = App()
    site = cached(app)
    get(site, address, **headers), get(site, address, **headers)
    assert (app.renders, len(site.pages)) == (2, 0)


def test_head_has_the_headers_and_no_body():
    app = App()
    site = cached(app)
    get(site)
    head, whole = get(site, method="HEAD"), get(site)
    assert (head.status, head.body, head.headers) == (200, b"", whole.headers)


def test_not_modified():
    site = cached(App())
    etag = get(site).headers["ETag"]
    reply = get(site, if_none_match=etag, accept_encoding="gzip")
    assert (reply.status, reply.body) == (304, b"")
    assert reply.headers["ETag"] == etag
    assert "Content-Length" not in reply.headers
    changes.announce({"words"})
    assert get(site, if_none_match='W/"other"').status == 200


def test_compressed_as_the_browser_takes_it():
    site = cached(App())
    reply = get(site, accept_encoding="gzip")
    assert reply.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(reply.body) == b"words for nobody"


def test_headers_for_a_cdn():
    """A network may keep a page only where it is told what changes."""
    headers = get(cached(App(), cdn=from_url("cloudflare://token@zone"))).headers
    assert headers["Cache-Tag"] == "words"
    assert headers["CDN-Cache-Control"] == "max-age=60, stale-while-revalidate=600"
    assert headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "CDN-Cache-Control" not in get(cached(App())).headers
