"""Counters of all web processes together.

Each process adds up what it saw in memory and puts the sums into one hash in Redis, some seconds
later and when it ends: a scrape reads the same figures whichever process answers it, also where
processes run on several machines. A killed process loses its last seconds. Without Redis, as in
development, a process tells its own.
"""

import atexit
import logging
import os
import threading
from collections import Counter

import redis
from django.conf import settings

logger = logging.getLogger(__name__)
HASH = "kt_site.metrics"
LATER = 2.0  # seconds
MOST = 5000  # names in memory: routes and buckets are a few hundred
TIMEOUT = 0.5  # seconds


class Counts:
    """{name with its labels, as Prometheus writes it: its sum}"""

    def __init__(self):
        self._start()
        os.register_at_fork(after_in_child=self._start)

    def _start(self) -> None:
        """A child begins anew: what its parent counted is the parent's."""
        self._lock = threading.Lock()
        self._sums: Counter[str] = Counter()
        self._timer: threading.Timer | None = None

    def add(self, amounts: dict[str, float]) -> None:
        """Costs a lock; Redis is asked by a thread of its own."""
        with self._lock:
            if len(self._sums) < MOST:
                self._sums.update(amounts)
            if self._timer is None and settings.PAGE_CACHE_REDIS_URL:
                self._timer = threading.Timer(LATER, self.put)
                self._timer.daemon = True
                self._timer.start()

    def put(self) -> None:
        """Into Redis; kept for the next time if it does not answer."""
        if not settings.PAGE_CACHE_REDIS_URL:
            return
        with self._lock:
            sums, self._sums, self._timer = self._sums, Counter(), None
        if not sums:
            return
        try:
            with _client() as client, client.pipeline(transaction=True) as many:
                for name, amount in sums.items():
                    many.hincrbyfloat(HASH, name, amount)
                many.execute()
        except redis.RedisError as problem:
            logger.warning("Figures wait: Redis does not answer (%s).", problem.__class__.__name__)
            with self._lock:
                self._sums.update(sums)

    def all(self) -> dict[str, float]:
        """Of all processes; this one's own if Redis is away."""
        self.put()
        if settings.PAGE_CACHE_REDIS_URL:
            try:
                with _client() as client:
                    held = client.hgetall(HASH)
                return {name.decode(): float(amount) for name, amount in held.items()}
            except redis.RedisError:
                logger.warning("Figures of this process only: Redis does not answer.")
        with self._lock:
            return dict(self._sums)


def _client() -> redis.Redis:
    return redis.Redis.from_url(
        settings.PAGE_CACHE_REDIS_URL, socket_connect_timeout=TIMEOUT, socket_timeout=TIMEOUT
    )


counts = Counts()
atexit.register(counts.put)
