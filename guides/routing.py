"""Finds the page of an address in one query, whatever its depth and type."""

from wagtail.models import Page
from wagtail.url_routing import RouteResult

# Reverse names of the page types' own rows, joined to the page's row.
TYPES = ("guidepage", "articlepage", "regionpage", "guideindexpage", "articleindexpage")


def route_in_one_query(home: Page, path_components: list[str]) -> RouteResult | None:
    """The live page below `home` at these slugs, as its own type; None if this way cannot tell.

    A page type that is not joined here, or that routes below itself, is left to Wagtail.
    """
    if not path_components:
        return None
    url_path = f"{home.url_path}{'/'.join(path_components)}/"
    page = Page.objects.live().filter(url_path=url_path).select_related(*TYPES).first()
    if page is None:
        return None
    for name in TYPES:
        specific = getattr(page, name, None)
        if specific is not None:
            return RouteResult(specific)
    return None
