"""Every test starts with the rows that migrations make, and with an empty cache."""

import gc
import os

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connections
from django.test import TransactionTestCase
from hypothesis import settings as hypothesis_settings

from tests.auditing import check_sales
from tests.databases import copy_database, copy_demo

pytest_plugins = [
    "tests.committing",
    "tests.fake_stripe.fixtures",
    "tests.indexing",
    "tests.safety",
    "tests.shared_rows",
    "tests.slowest",
]

# Playwright leaves an event loop in its worker, and Django takes every later test for async code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# A busy machine makes an example slow, not wrong; where time is the point, a test measures it.
hypothesis_settings.register_profile("patient", deadline=None)
hypothesis_settings.load_profile("patient")


def pytest_collection_finish():
    """A sixth of a run's CPU went into looking for garbage among modules, models and tests, which
    all stay until its end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(scope="session")
def django_db_setup():
    """The database is there already: tests.databases made it before the settings were read.

    Django ends a transactional test with a flush, which would also remove what migrations put
    there (the page tree, content types). A new copy of the template is right, and faster.
    """

    def renew(test):
        connections.close_all()
        copy_database("migrated", "tests")

    TransactionTestCase._fixture_teardown = renew


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """This worker's database as `load_demo` leaves an empty one, for the tests of a file."""
    with django_db_blocker.unblock():
        connections.close_all()
        copy_demo("tests")
        yield
        connections.close_all()
        copy_database("migrated", "tests")


@pytest.fixture(scope="session", autouse=True)
def mails_are_queued(django_test_environment):
    """As on a running site: the test environment's own outbox is what the queue sends by."""
    settings.EMAIL_BACKEND = "shop.mails.backend.EmailBackend"


@pytest.fixture(autouse=True)
def empty_cache():
    cache.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """While the test's rows are still there."""
    result = yield
    check_sales(item)
    return result
