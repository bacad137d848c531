"""What a content delivery network is told, over real HTTP to a small one of our own."""

import pytest

from page_cache.cdn import LONGEST, coarse, from_url
from page_cache.journal import changes
from page_cache.purging import Purger
from page_cache.reads import ALL
from tests.page_cache.delivery_network import FakeNetwork


@pytest.fixture
def fake():
    server = FakeNetwork()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def purger(fake):
    before = list(changes.listeners)
    yield Purger(from_url(f"cloudflare://secret@zone1?api={fake.url}"))
    changes.listeners[:] = before


def test_cloudflare(fake):
    network = from_url(f"cloudflare://secret@zone1?api={fake.url}")
    network.purge({f"t{number:02}" for number in range(31)})
    network.purge({"a", ALL})
    at, key = "/client/v4/zones/zone1/purge_cache", "Bearer secret"
    assert fake.calls == [
        (at, key, {"tags": [f"t{number:02}" for number in range(30)]}),
        (at, key, {"tags": ["t30"]}),
        (at, key, {"purge_everything": True}),
    ]
    assert network.headers({"b", "a:1"})[1] == ("Cache-Tag", "a:1,b")


def test_fastly(fake):
    network = from_url(f"fastly://secret@SU1Z?api={fake.url}")
    network.purge({"b", "a"})
    network.purge({ALL})
    assert fake.calls == [
        ("/service/SU1Z/purge", "secret", {"surrogate_keys": ["a", "b"]}),
        ("/service/SU1Z/purge_all", "secret", None),
    ]
    assert network.headers({"b", "a:1"})[1] == ("Surrogate-Key", "a:1 b")


def test_their_own_addresses_unless_told():
    assert from_url("fastly://t@s").api == "https://api.fastly.com"
    assert from_url("cloudflare://t%2F@s").token == "t/"


def test_rows_too_many_for_a_header_are_their_table():
    few, many = {"a:1", "b!"}, {f"stock:{number}" for number in range(LONGEST)} | {"page", "b!"}
    assert coarse(few) == ["a:1", "b!"]
    assert coarse(many) == ["b", "page", "stock"]


def test_changes_are_purged_together_and_once(fake, purger):
    changes.announce({"a"})
    changes.announce({"b", "a"})
    purger.step(), purger.step()
    assert [body for *_, body in fake.calls] == [{"tags": ["a", "b"]}]


def test_network_that_fails_is_asked_again(fake, purger):
    fake.status = 500
    changes.announce({"a"})
    purger.step()
    fake.status = 200
    changes.announce({"b"})
    purger.step(), purger.step()
    assert [body for *_, body in fake.calls] == [{"tags": ["a"]}, {"tags": ["a", "b"]}]
