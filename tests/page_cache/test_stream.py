"""Processes tell each other what changed, through a real Redis that may be emptied or away."""

import pytest
import redis

from page_cache import stream
from page_cache.reads import ALL
from page_cache.stream import RedisStream
from tests.page_cache.redis_server import RedisServer


@pytest.fixture(scope="module")
def server():
    server = RedisServer()
    yield server
    server.stop()


@pytest.fixture
def pair(server, monkeypatch):
    """Two processes that have joined."""
    monkeypatch.setattr(stream, "RETRY", 0.0)
    redis.Redis.from_url(server.url).flushall()
    one, two = RedisStream(server.url), RedisStream(server.url)
    assert one.fetch() == two.fetch() == [ALL]  # whatever was before is not known
    assert one.connected
    one.fetch(), two.fetch()
    return one, two


def test_others_hear_it_once_and_the_sender_does_not(pair):
    one, two = pair
    one.send({"b", "a:5"})
    one.send({"c"})
    assert two.fetch() == ["a:5", "b", "c"]
    assert two.fetch() == []
    assert one.fetch() == []


def test_emptied_redis_is_noticed(pair, server):
    one, two = pair
    redis.Redis.from_url(server.url).flushall()
    assert two.fetch() == [ALL]
    one.send({"a"})
    assert "a" in two.fetch()


def test_emptied_and_filled_again_before_one_looks(pair, server):
    one, two = pair
    redis.Redis.from_url(server.url).flushall()
    one.send({"a"})
    assert ALL in two.fetch()


def test_stream_cut_off_behind_a_sleeping_process(pair, server):
    one, two = pair
    one.send({"missed"})
    redis.Redis.from_url(server.url).xtrim(stream.STREAM, maxlen=0)
    one.send({"a"})
    assert ALL in two.fetch()


def test_redis_away_and_back(pair, server):
    one, two = pair
    server.stop()
    assert one.fetch() == [ALL]  # nothing that it keeps can be trusted
    assert not one.connected
    one.send({"a"})  # raises nothing
    server.start()
    assert two.fetch() == [ALL]
    assert two.connected
    assert one.fetch() == [ALL]
    assert ALL in two.fetch(), "what changed meanwhile was not said"


def test_redis_is_left_alone_for_a_moment_after_it_did_not_answer(server, monkeypatch):
    monkeypatch.setattr(stream, "RETRY", 60.0)
    one = RedisStream("redis://127.0.0.1:1/0")
    assert one.fetch() == [ALL]
    monkeypatch.setattr(one, "_join", lambda: pytest.fail("asked again"))
    assert one.fetch() == []
