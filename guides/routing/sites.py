"""The Wagtail site of a request: the same row for every page."""

from django.http import HttpRequest
from wagtail.models import Site

from page_cache.kept import kept


def find_site(request) -> Site | None:
    """The site, left on the request where Wagtail looks for it. Only hosts that Django allows ask,
    so there are few to keep."""
    site = kept(f"guides.routing.sites:{request.get_host()}", lambda: _look_up(request))
    request._wagtail_site = site
    return site


def _look_up(request) -> Site | None:
    """By a request of its own: Wagtail leaves its answer on one, and then reads no row."""
    bare = HttpRequest()
    bare.META = request.META
    return Site.find_for_request(bare)
