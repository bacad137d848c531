"""Rows that are made once for all tests of a file, as Django's setUpTestData does for a class.

    @pytest.fixture(scope="module")
    def rows(rows_of_file):
        with rows_of_file():
            box = make_product("box")
            return box, order_of(box)

    @pytest.fixture
    def order(rows, db):
        return fresh(rows[1])

A transaction lies around the file's tests, and a test's own is a savepoint in it: each finds the
rows as they were made. Not for tests whose transactions end (`django_db(transaction=True)`).
"""

from contextlib import contextmanager
from copy import deepcopy

import pytest
from django.db import transaction

from tests.indexing import without_index

fresh = deepcopy  # of what a test may change; the rows themselves are put back by the database


def rows_shared(item) -> int:
    """By how many fixtures."""
    if "rows_of_file" not in item.fixturenames:
        return 0
    found = item._fixtureinfo.name2fixturedefs
    return sum(found[name][-1].scope == "module" for name in item.fixturenames if name in found)


@pytest.fixture(scope="module")
def rows_of_file(request, django_db_setup, django_db_blocker):
    """A context in which rows may be made for the whole file; without the index, as in tests."""
    around = transaction.atomic()

    @contextmanager
    def making(indexed=False):
        with django_db_blocker.unblock():
            if indexed:
                yield
            else:
                with pytest.MonkeyPatch.context() as monkeypatch, without_index(monkeypatch):
                    yield

    with django_db_blocker.unblock():
        around.__enter__()
    yield making
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)
