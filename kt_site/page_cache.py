"""The page cache as this site's settings want it."""

from django.conf import settings

from page_cache.cdn import Network, from_url
from page_cache.requests import Rules
from page_cache.wsgi import PageCache

from .metrics.requests import page

DESK_COOKIE = "desk"  # whoever may open the desk has it, and gets pages rendered for them

RULES = Rules(
    # What is somebody's own, what is no page, and what keeps itself.
    passed=(
        "/account/",
        "/cart/",
        "/checkout/",
        "/cms/",
        "/colors-",
        "/dashboard/",
        "/documents/",
        "/g/",
        "/healthz",
        "/i18n/",
        "/media/",
        "/newsletter/confirm/",
        "/newsletter/out/",
        "/newsletter/sign-up/",
        "/metrics",
        "/offers/",
        "/payments/",
        "/readyz",
        "/static/",
        "/_util/",
    ),
    cookies=("messages", DESK_COOKIE),
    # Names that pages know: any other would let anybody fill the cache.
    parameters=frozenset(
        {
            *("page", "sort", "region", "q", "in", "exact"),
            *("color", "kind", "length", "material", "price", "price_from", "price_to"),
            *("shape", "skin", "stock", "water", "width"),  # lists of products
            *("helper", "home", "level", "minutes", "situation", "product"),  # the guide index
            *("tapings", "for", "answered", "step", "sent"),
            "p",  # files of the sitemap
        }
    ),
)


def keep_pages(application) -> PageCache:
    return PageCache(application, RULES, settings.PAGE_CACHE_BYTES, network(), page)


def network() -> Network | None:
    """The content delivery network in front of the site."""
    return from_url(settings.CDN_URL) if settings.CDN_URL else None
