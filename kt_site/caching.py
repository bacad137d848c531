"""A cache that may be away: a page then costs more, and is never an error."""

import logging
from functools import wraps

from django.core.cache.backends.redis import RedisCache, RedisCacheClient
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

# What each call says when Redis does not: nothing is kept, and nobody holds a lock.
SILENT = {
    "add": False,
    "set": None,
    "touch": False,
    "delete": False,
    "has_key": False,
    "get_many": {},
    "set_many": None,
    "delete_many": None,
    "clear": False,
}


def _forgiving(name, otherwise):
    method = getattr(RedisCacheClient, name)

    @wraps(method)
    def call(self, *args, **kwargs):
        try:
            return method(self, *args, **kwargs)
        except RedisError as problem:
            logger.warning("Redis does not answer: %s", problem.__class__.__name__)
            return otherwise

    return call


class ForgivingClient(RedisCacheClient):
    def get(self, key, default):
        try:
            return super().get(key, default)
        except RedisError as problem:
            logger.warning("Redis does not answer: %s", problem.__class__.__name__)
            return default

    def incr(self, key, delta):
        """A key that cannot be read counts as missing: ValueError, as Django's caches raise."""
        try:
            return super().incr(key, delta)
        except RedisError as problem:
            raise ValueError(f"Key {key!r} not found: Redis does not answer.") from problem


for _name, _otherwise in SILENT.items():
    setattr(ForgivingClient, _name, _forgiving(_name, _otherwise))


class ForgivingRedisCache(RedisCache):
    def __init__(self, server, params):
        super().__init__(server, params)
        self._class = ForgivingClient
