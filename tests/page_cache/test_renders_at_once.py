"""Renders beside changes, and beside each other."""

import threading

import pytest

from page_cache.journal import changes
from tests.page_cache.apps import SlowApp, cached
from tests.page_cache.asking import get


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
