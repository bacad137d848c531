"""The Wagtail site of a request: the same row for every page, so it is kept in the cache."""

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Site

KEY = "guides.routing.sites"
SECONDS = 60 * 10


def find_site(request) -> Site | None:
    """The site, left on the request where Wagtail looks for it. Only hosts that Django allows ask,
    so there are few to keep."""
    kept = cache.get(KEY, {})
    host = request.get_host()
    if host in kept:
        request._wagtail_site = kept[host]
    elif (site := Site.find_for_request(request)) is not None:
        cache.set(KEY, kept | {host: site}, SECONDS)
    return Site.find_for_request(request)


@receiver([post_save, post_delete])
def site_changed(sender, **kwargs):
    """A site's row, or the front page that it points at."""
    if sender is Site or sender.__name__ == "HomePage":
        cache.delete(KEY)
