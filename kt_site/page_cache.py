"""The page cache as this site's settings want it."""

from django.conf import settings

from page_cache.cdn import Network, from_url
from page_cache.requests import Rules
from page_cache.wsgi import PageCache


def keep_pages(application) -> PageCache:
    rules = Rules(
        passed=settings.PAGE_CACHE_PASSED,
        cookies=settings.PAGE_CACHE_PASSED_COOKIES,
        parameters=settings.PAGE_CACHE_PARAMETERS,
    )
    return PageCache(application, rules, settings.PAGE_CACHE_BYTES, network())


def network() -> Network | None:
    """The content delivery network in front of the site."""
    return from_url(settings.CDN_URL) if settings.CDN_URL else None
