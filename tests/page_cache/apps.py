"""Small applications to keep pages of."""

import threading

from page_cache.reads import note
from page_cache.requests import Rules
from page_cache.wsgi import PageCache

RULES = Rules(passed=("/cart/",), cookies=("desk",), parameters=frozenset({"page"}))
HTML = ("Content-Type", "text/html; charset=utf-8")


def cached(app, **options):
    return PageCache(app, RULES, 1_000_000, **options)


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
