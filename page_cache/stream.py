"""Changes between processes: a stream in Redis, whose ids are in the order of the commits."""

import logging
import os
import secrets
import time
from collections.abc import Iterable

import redis

from .reads import ALL

logger = logging.getLogger(__name__)
STREAM, EPOCH = "page_cache:changes", "page_cache:epoch"
LENGTH = 10_000  # changes that stay; a process that slept longer drops all it kept
TIMEOUT = 0.5  # seconds
RETRY = 1.0  # seconds that Redis is left alone after it did not answer


class RedisStream:
    """Joins at the first `fetch`. `connected` is False while Redis does not answer; when it does
    again, everything may have been missed."""

    def __init__(self, url: str):
        self._url = url
        self._restart()
        os.register_at_fork(after_in_child=self._restart)

    def _restart(self) -> None:
        self.connected = False
        self._client = redis.Redis.from_url(
            self._url, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT, retry=None
        )
        self._own = secrets.token_hex(8)  # whose changes are known here already
        self._epoch, self._last = b"", b""
        self._unsent = False
        self._asleep_until = 0.0

    def fetch(self) -> list[str]:
        if time.monotonic() < self._asleep_until:
            return []
        try:
            if self._unsent:
                self._add({ALL})
                self._unsent = False
            return self._fetch()
        except redis.RedisError as problem:
            self._lost(problem)
            return [ALL]

    def send(self, tags: Iterable[str]) -> None:
        try:
            self._add(tags)
        except redis.RedisError as problem:
            self._unsent = True  # what changed is forgotten; that something did is said later
            self._lost(problem)

    def _fetch(self) -> list[str]:
        if not self.connected:
            return self._join()
        with self._client.pipeline(transaction=False) as pipe:
            pipe.get(EPOCH)
            pipe.xrange(STREAM, count=1)
            pipe.xread({STREAM: self._last})
            epoch, first, new = pipe.execute()
        if epoch != self._epoch or not first or _number(first[0][0]) > _number(self._last):
            return self._join()  # emptied, or cut off behind us
        entries = new[0][1] if new else []
        tags = []
        for at, fields in entries:
            self._last = at
            if fields.get(b"by") != self._own.encode():
                tags += fields[b"tags"].decode().split(" ")
        return tags

    def _join(self) -> list[str]:
        self._client.set(EPOCH, secrets.token_hex(8), nx=True)
        self._add(())  # the stream is never empty, so that one cut off can be told
        with self._client.pipeline(transaction=True) as pipe:
            pipe.get(EPOCH)
            pipe.xrevrange(STREAM, count=1)
            self._epoch, latest = pipe.execute()
        self._last = latest[0][0]
        self.connected = True
        return [ALL]

    def _add(self, tags: Iterable[str]) -> None:
        fields = {"by": self._own, "tags": " ".join(sorted(tags))}
        self._client.xadd(STREAM, fields, maxlen=LENGTH, approximate=True)

    def _lost(self, problem: Exception) -> None:
        if self.connected:
            logger.warning("Redis does not answer: %s", problem.__class__.__name__)
        self.connected = False
        self._asleep_until = time.monotonic() + RETRY


def _number(stream_id: bytes) -> tuple[int, int]:
    milliseconds, _, count = stream_id.partition(b"-")
    return int(milliseconds), int(count)
