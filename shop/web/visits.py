"""Which requests are visits by people, and how often one may do a thing. Nothing of a visitor is
kept, and no cookie is needed."""

import ipaddress

from crawleruseragents import is_crawler
from django.conf import settings
from django.core.cache import cache
from django.utils.crypto import salted_hmac

from .site_days import today

EARLY = ("prefetch", "preview", "prerender")


def is_counted(request) -> bool:
    """True for a page that somebody opens: no HEAD, no page fetched ahead, no known program."""
    return request.method == "GET" and not is_by_program(request)


def is_by_program(request) -> bool:
    """True for what a browser fetches ahead, for programs that say what they are, and for who names
    none. Programs that pretend to be people are counted: this is no fence."""
    purposes = (request.headers.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Moz"))
    if any(word in purpose.lower() for purpose in purposes for word in EARLY):
        return True
    agent = request.headers.get("User-Agent", "")
    return not agent or is_crawler(agent)


def first_times_today(request, what: str, most: int) -> bool:
    """True for the first `most` times today that this visitor does `what`.

    The cache knows visitors by a keyed hash of their address, whose key is another each day, so
    nobody can be found by it. With the cache away everybody may.
    """
    who = f"{today()}|{what}|{household(request)}"
    name = salted_hmac("shop.web.visits", who, algorithm="sha256").hexdigest()
    key = f"visits.{name[:40]}"
    cache.add(key, 0, 60 * 60 * 24)
    try:
        return cache.incr(key) <= most
    except ValueError:  # nothing is kept: see kt_site.caching
        return True


def household(request) -> str:
    """Where the visitor is: an IPv4 address, or the /64 of an IPv6 one."""
    address = address_of(request)
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else address


def address_of(request) -> str:
    """The visitor's address, as the outermost of our own proxies saw it."""
    proxies = settings.TRUSTED_PROXIES
    passed = request.headers.get("X-Forwarded-For", "").split(",") if proxies else []
    sent = passed[-proxies] if len(passed) >= proxies > 0 else ""
    return sent.strip() or request.META.get("REMOTE_ADDR", "")


def is_left_out(request) -> bool:
    """Machines, whoever asks not to be counted, and our own people."""
    asks = request.headers
    if asks.get("DNT") == "1" or asks.get("Sec-GPC") == "1" or is_by_program(request):
        return True
    user = request.user
    return user.is_authenticated and (user.is_staff or user.has_perm("wagtailadmin.access_admin"))
