import pytest

from page_cache.journal import changes


@pytest.fixture(autouse=True)
def no_listener_stays():
    before = list(changes.listeners)
    yield
    changes.listeners[:] = before
