"""Forms are counted by address and by what they are about; without a cache most are refused."""

import threading

import pytest
from django.core.cache import cache
from django.test import RequestFactory

from shop.web.limits import Limit, allowed

LOOK_UP = Limit("test", "5/h", "2/h")
OPEN = Limit("test-open", "5/h", open_without_cache=True)


def times(limit, tries, subject="", **address):
    """How many of so many tries are allowed."""
    requests = [RequestFactory().post("/", **address) for _ in range(tries)]
    return sum(allowed(request, limit, subject) for request in requests)


def test_counted_by_address():
    assert times(Limit("test", "5/h"), 9) == 5
    assert times(Limit("test", "5/h"), 9, REMOTE_ADDR="10.0.0.2") == 5
    assert times(Limit("other", "5/h"), 9) == 5


def test_counted_by_subject_from_many_addresses():
    found = [times(LOOK_UP, 1, "ABC", REMOTE_ADDR=f"10.0.0.{n}") for n in range(9)]
    assert sum(found) == 2
    assert times(LOOK_UP, 1, "XYZ", REMOTE_ADDR="10.0.1.1") == 1


@pytest.mark.parametrize(
    ("proxies", "sent", "most"),
    [(1, "6.6.6.{n}, 9.9.9.9", 5), (0, "6.6.6.{n}", 5), (1, "6.6.6.{n}", 9)],
)
def test_visitor_is_whom_the_outermost_of_our_proxies_saw(settings, proxies, sent, most):
    """What stands before that in the header, anybody may have written."""
    settings.TRUSTED_PROXIES = proxies
    found = [
        times(Limit("test", "5/h"), 1, HTTP_X_FORWARDED_FOR=sent.format(n=n)) for n in range(9)
    ]
    assert sum(found) == most


def test_neighbors_of_one_ipv6_network_are_one_household():
    found = [times(Limit("test", "5/h"), 1, REMOTE_ADDR=f"2001:db8::{n}") for n in range(1, 10)]
    assert sum(found) == 5


def test_limit_is_exact_for_many_at_once():
    answers = []

    def ask():
        answers.append(times(Limit("test", "5/h"), 1))

    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(answers) == 5


def test_without_a_cache_only_what_says_so_is_open(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert times(LOOK_UP, 1, "ABC") == 0
    assert times(OPEN, 9) == 9


def test_cache_knows_neither_address_nor_subject():
    times(LOOK_UP, 1, "ada@example.com", REMOTE_ADDR="10.9.8.7")
    kept = " ".join(cache._cache)
    assert "allauth:rl:shop:test" in kept
    assert "10.9.8.7" not in kept
    assert "ada" not in kept
