"""Rate limit of stock alerts, counted in the cache by a keyed hash: no address is stored."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

from shop.web.visits import household

CLIENT_MOST, CLIENT_SECONDS = 20, 60 * 60
EMAIL_MOST, EMAIL_SECONDS = 5, 60 * 60 * 24


def client_may_ask(request) -> bool:
    return _count("client", household(request), CLIENT_SECONDS) <= CLIENT_MOST


def address_may_be_mailed(address: str) -> bool:
    """So that nobody can fill a stranger's mailbox with our confirmations."""
    return _count("address", address, EMAIL_SECONDS) <= EMAIL_MOST


def _count(kind: str, who: str, seconds: int) -> int:
    """How many times within this period; 0 where the cache is away."""
    key = f"stock-alerts:{kind}:{salted_hmac('shop.stock_alerts', who).hexdigest()}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:
        return 0
