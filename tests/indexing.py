"""The search index and the index of references, off in tests unless one is marked `indexed`.

Both write rows at each save of a page, product or picture: a third of what a test of guides costs.
A test that reads an index without the mark fails, or it would pass for finding nothing.
"""

import re
from contextlib import contextmanager

import modelsearch.signal_handlers
import pytest
from django.db import connection
from wagtail.signal_handlers import disable_reference_index_auto_update

# What a search asks, and what asks where something is used. Other statements name the rows of one
# object, to delete them with it.
READS = re.compile(
    r'SELECT\b.*(?:JOIN "wagtailsearch_indexentry"'
    r'|FROM "wagtailcore_referenceindex" .*"to_object_id" (?:=|IN))',
    re.DOTALL,
)


class NoTask:
    """Stands in for a task that nobody waits for."""

    @staticmethod
    def enqueue(*args):
        pass


@pytest.fixture(autouse=True)
def index_off(request, monkeypatch):
    if request.node.get_closest_marker("indexed"):
        yield
        return
    with without_index(monkeypatch):
        yield


@contextmanager
def without_index(monkeypatch):
    monkeypatch.setattr(modelsearch.signal_handlers, "insert_or_update_object_task", NoTask)
    monkeypatch.setattr("guides.search.receivers.refresh", NoTask)
    monkeypatch.setattr("guides.search.receivers.rebuild_all", NoTask)
    with disable_reference_index_auto_update(), _refusing():
        yield


@contextmanager
def _refusing():
    """Django's own execute_wrapper takes off whichever came last: the page cache's, if the first
    connection of the process is opened in here."""
    connection.execute_wrappers.append(_refuse_reading)
    try:
        yield
    finally:
        connection.execute_wrappers.remove(_refuse_reading)


def _refuse_reading(execute, sql, params, many, context):
    if "index" in sql and READS.match(sql):
        raise AssertionError(f"Mark the test `indexed`: it reads an index that is off.\n{sql}")
    return execute(sql, params, many, context)
