"""One copy of a page for everybody, around any WSGI application."""

import gzip
import threading

import pytest

from page_cache import wsgi
from page_cache.cdn import from_url
from page_cache.journal import changes
from page_cache.reads import note
from page_cache.requests import Rules
from page_cache.wsgi import PageCache
from tests.page_cache.asking import get

RULES = Rules(passed=("/cart/",), cookies=("desk",), parameters=frozenset({"page"}))
HTML = ("Content-Type", "text/html; charset=utf-8")


class App:
    """Counts its renders; says who asks; depends on "words"."""

    def __init__(self, *more, status="200 OK", kind=HTML):
        self.renders, self.seen, self.closed = 0, [], 0
        self.status, self.headers = status, [kind, *more]
        self.words = "words"

    def __call__(self, environ, start_response):
        self.renders += 1
        self.seen.append(environ)
        note({"words"})
        start_response(self.status, list(self.headers))
        who = environ.get("HTTP_COOKIE", "nobody")
        return Body(self, f"{self.words} for {who}".encode())


class Body(list):
    def __init__(self, app, body):
        super().__init__([body])
        self.app = app

    def close(self):
        self.app.closed += 1


def cached(app, **options):
    return PageCache(app, RULES, 1_000_000, **options)


@pytest.fixture(autouse=True)
def no_listener_stays():
    before = list(changes.listeners)
    yield
    changes.listeners[:] = before


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


class SlowApp(App):
    """Reads the words, and waits in mid-render until it is told to go on."""

    def __init__(self):
        super().__init__()
        self.read, self.go_on = threading.Event(), threading.Event()

    def __call__(self, environ, start_response):
        answer = super().__call__(environ, start_response)
        self.read.set()
        assert self.go_on.wait(10)
        return answer


def _change_while_it_renders(site, app):
    """The page that a reader gets whose render began before a change, and ended after it."""
    replies = []
    reader = threading.Thread(target=lambda: replies.append(get(site)))
    reader.start()
    assert app.read.wait(10)
    app.words = "new"
    changes.announce({"words"})
    app.go_on.set()
    reader.join(10)
    return replies[0]


def test_render_that_read_before_a_change_is_not_kept():
    app = SlowApp()
    site = cached(app)
    assert _change_while_it_renders(site, app).body == b"words for nobody"  # asked before it
    assert get(site).body == b"new for nobody"


def test_control_without_positions_the_old_page_stays(monkeypatch):
    def keep_anyway(position, tags, put):
        put()
        return True

    monkeypatch.setattr(changes, "keep_if_unchanged", keep_anyway)
    app = SlowApp()
    site = cached(app)
    _change_while_it_renders(site, app)
    assert get(site).body == b"words for nobody"


def test_readers_at_once_wait_for_one_render():
    app = SlowApp()
    site = cached(app)
    replies = []
    readers = [threading.Thread(target=lambda: replies.append(get(site))) for _ in range(5)]
    for reader in readers:
        reader.start()
    assert app.read.wait(10)
    app.go_on.set()
    for reader in readers:
        reader.join(10)
    assert ([reply.body for reply in replies], app.renders) == ([b"words for nobody"] * 5, 1)
    assert site._waiting == {}


def test_error_of_the_application_is_nobodys_wait():
    def failing(environ, start_response):
        raise ZeroDivisionError

    site = cached(failing)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            get(site)
    assert site._waiting == {}
