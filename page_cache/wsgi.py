"""The page cache, around the WSGI application: a hit asks neither Django nor the database.

A page is rendered from a request stripped of everything personal, so whatever the code does, a
kept page holds no cart, session, message or token. That is the one rule which makes it safe; all
others save time.
"""

import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass

from . import entry as entries
from .cdn import Headers, Network
from .entry import Entry
from .journal import changes
from .kept import Life
from .reads import Reads, reading
from .requests import Rules, key_of, marked, personal, stripped
from .store import Store

KINDS = ("text/html", "application/xml", "text/xml", "application/atom+xml", "text/plain")
NOT_KEPT = 5.0  # seconds that an address which may not be kept is not tried again
REMEMBERED = 1000  # of those
PATIENCE = 20.0  # seconds to wait for another thread that renders the same page


@dataclass
class Answer:
    """What the application said, whole."""

    status: str
    headers: Headers
    body: bytes
    exc_info: object = None

    def header(self, name: str) -> str:
        return ", ".join(value for key, value in self.headers if key.lower() == name)

    def may_be_kept(self) -> bool:
        vary = {name.strip().lower() for name in self.header("vary").split(",")}
        control = self.header("cache-control").lower()
        return (
            self.status.startswith("200 ")
            and self.header("content-type").partition(";")[0] in KINDS
            and not self.header("set-cookie")
            and not self.header("content-encoding")
            and "cookie" not in vary
            and not re.search(r"\b(private|no-store)\b", control)
        )


class PageCache:
    """`app` with kept pages in front; `most` is their size in bytes. `cdn` is the content delivery
    network that is told of changes, if there is one. `count` is told "hit" or "miss" of each page
    that may be kept."""

    def __init__(
        self, app: Callable, rules: Rules, most: int, cdn: Network | None = None, count=None
    ):
        self.app, self.rules, self.cdn = app, rules, cdn
        self.count = count or (lambda result: None)
        self.pages = Store(most)
        changes.listeners.append(self.pages.drop)
        self._after_fork()
        os.register_at_fork(after_in_child=self._after_fork)

    def __call__(self, environ, start_response):
        if not self.rules.may_ask(environ):
            return self.app(environ, start_response)
        key = key_of(environ)
        changes.catch_up()
        page = self._kept(key)
        self.count("miss" if page is None else "hit")
        if page is None:
            if self._not_kept.get(key, 0) > time.monotonic():
                return self.app(environ, start_response)
            page = self._make(key, environ)
        if isinstance(page, Entry):
            return _serve(page, environ, start_response)
        if personal(environ) or marked(environ) or environ["REQUEST_METHOD"] == "HEAD":
            return self.app(environ, start_response)
        start_response(page.status, page.headers)
        return [page.body]

    def _kept(self, key) -> Entry | None:
        page = self.pages.get(key)
        if page is not None and not page.life.lasts():
            self.pages.remove(key)
            return None
        return page

    def _make(self, key, environ) -> Entry | Answer:
        """Renders it, or waits for the thread that does."""
        with self._one_at_a_time(key):
            return self._kept(key) or self._render(key, environ)

    def _render(self, key, environ) -> Entry | Answer:
        changes.catch_up()
        position = changes.position
        with reading() as reads:
            answer = ask(self.app, stripped(environ))
        if not answer.may_be_kept():
            self._remember_not_kept(key)
            return answer
        return self._keep(key, answer, reads, position)

    def _keep(self, key, answer: Answer, reads: Reads, position: int) -> Entry:
        tags = frozenset(reads.tags)
        life = Life(reads.until)
        for_cdn = self.cdn.headers(tags) if self.cdn else []
        page = entries.build(answer.body, answer.headers, tags, life, for_cdn)
        changes.keep_if_unchanged(
            position, tags, lambda: self.pages.put(key, page, page.size, tags)
        )
        return page

    def _remember_not_kept(self, key) -> None:
        if len(self._not_kept) >= REMEMBERED:
            self._not_kept.clear()
        self._not_kept[key] = time.monotonic() + NOT_KEPT

    @contextmanager
    def _one_at_a_time(self, key):
        with self._waiting_lock:
            lock, waiting = self._waiting.get(key, (threading.Lock(), 0))
            self._waiting[key] = (lock, waiting + 1)
        held = lock.acquire(timeout=PATIENCE)
        try:
            yield
        finally:
            if held:
                lock.release()
            with self._waiting_lock:
                lock, waiting = self._waiting.pop(key)
                if waiting > 1:
                    self._waiting[key] = (lock, waiting - 1)

    def _after_fork(self) -> None:
        """Another thread of the parent may have held the locks."""
        self._waiting: dict = {}
        self._waiting_lock = threading.Lock()
        self._not_kept: dict[tuple, float] = {}
        self.pages.after_fork()


def ask(app, environ) -> Answer:
    """The application's whole answer."""
    said = []

    def start_response(status, headers, exc_info=None):
        said[:] = [status, headers]

    parts = app(environ, start_response)
    try:
        body = b"".join(parts)
    finally:
        if hasattr(parts, "close"):
            parts.close()
    return Answer(*said, body)


def _serve(page: Entry, environ, start_response):
    if entries.matches(environ.get("HTTP_IF_NONE_MATCH", ""), page.etag):
        start_response("304 Not Modified", page.not_modified)
        return []
    coding = entries.coding_for(environ.get("HTTP_ACCEPT_ENCODING", ""))
    variant = page.variants.get(coding) or entries.plain(page)
    start_response("200 OK", variant.headers)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [variant.body]
