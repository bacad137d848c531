"""Rows of a test count as committed when a request begins, as they would be on a running site.

A test's transaction is never committed, and in an open transaction nothing is kept for pages
(page_cache.kept): every count of queries would be of a site whose menus are made anew each time.
"""

import pytest
from django.core.signals import request_started
from django.db import connections
from django.dispatch import receiver

from page_cache.journal import changes
from page_cache.kept import parts
from page_cache.tracking import Announcement


@pytest.fixture(autouse=True)
def no_parts_of_other_tests(monkeypatch):
    """And kept as long as where all processes are heard: no other one writes to these rows."""
    monkeypatch.setattr(changes.channel, "connected", True)
    parts.clear()


@receiver(request_started)
def committed(**kwargs):
    """Call it in a test that asks a function, and no page, twice."""
    for connection in connections.all(initialized_only=True):
        for _, announcement, _ in connection.run_on_commit:
            if isinstance(announcement, Announcement) and announcement.tags:
                announcement()
                announcement.tags = set()
