"""How often a form may be sent: one table, and one mechanism, which is allauth's.

Counted by address, behind a stated number of proxies (TRUSTED_PROXIES), and by what it is about: a
mailbox, an order, a cart. The cache knows both by a keyed hash. Log-in, registration, reset and
second factors are counted by allauth itself: kt_site/settings/accounts.py has their numbers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from allauth.core.internal import ratelimit
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac

from .visits import household

WAIT = 60 * 60  # seconds that a browser or a program is told to wait


@dataclass(frozen=True)
class Limit:
    """Rates are "<times>/<n><s|m|h|d>". Without a cache nothing can be counted: then the form is
    refused, unless `open_without_cache`."""

    name: str
    by_address: str
    by_subject: str = ""
    open_without_cache: bool = False


ORDER_LOOK_UP = Limit("order-look-up", "20/h", "5/h")  # subject: the order number
PROMO_CODE = Limit("promo-code", "20/h", "10/h", open_without_cache=True)  # the cart
CONTACT = Limit("contact", "5/h")
FORM = Limit("form", "10/h")  # one that an editor built
REVIEW = Limit("review", "5/h")
STOCK_ALERT = Limit("stock-alert", "20/h")
STOCK_ALERT_MAIL = Limit("stock-alert-mail", "", "5/d")  # the mailbox
NEWSLETTER = Limit("newsletter", "10/h")
NEWSLETTER_MAIL = Limit("newsletter-mail", "", "3/d")  # the mailbox
ANSWER = Limit("answer", "10/d", "2/d", open_without_cache=True)  # the guide, and where from


def allowed(request: HttpRequest | None, limit: Limit, subject: str = "") -> bool:
    """Whether this may be done once more. Counts it, if it may."""
    if not cache_answers():
        return limit.open_without_cache
    rates = []
    if limit.by_subject:
        rates.append((limit.by_subject, subject))
    if limit.by_address:
        rates.append((limit.by_address, household(request)))
    return all(_count(limit.name, rate, who) for rate, who in rates)


def cache_answers() -> bool:
    """Asked first: allauth waits a second for a cache that is away, and eight threads of waiting
    would be the whole site."""
    try:
        cache.set("shop.web.limits", 1, 60)
        return cache.get("shop.web.limits") == 1
    except Exception:  # noqa: BLE001  whatever is wrong, nothing can be counted
        return False


def too_often(request: HttpRequest, exception=None) -> HttpResponse:
    """429 in the site's look; Django's and allauth's name for it is handler429."""
    page = render(request, "429.html", status=429)
    page["Retry-After"] = str(WAIT)
    return page


def not_without_cache(view: Callable) -> Callable:
    """A view whose forms are refused with 503 while nothing can be counted."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.method == "POST" and not cache_answers():
            page = render(request, "busy.html", status=503)
            page["Retry-After"] = "60"
            return page
        return view(request, *args, **kwargs)

    return guarded


def _count(name: str, rate: str, who: str) -> bool:
    hashed = salted_hmac("shop.web.limits", f"{name}|{who}", algorithm="sha256").hexdigest()
    request = _Counted()
    return bool(
        ratelimit.consume(
            request, app="shop", action=name, config={name: f"{rate}/key"}, key=hashed
        )
    )


class _Counted:
    """allauth counts whatever is no GET, and asks nothing else of a request with a key."""

    method = "POST"
