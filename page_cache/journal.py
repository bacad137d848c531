"""The changes that this process knows of."""

from django.conf import settings

from .changes import Changes, NoChannel
from .stream import RedisStream

_url = settings.PAGE_CACHE_REDIS_URL
changes = Changes(RedisStream(_url) if _url else NoChannel())
