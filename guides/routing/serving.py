"""Page routing in one query, for any depth and page type (docs/adr/0003).

Wagtail walks the tree: a query a level for the child and another for its type. Ours leaves its
answer where Wagtail looks for it, and whatever it cannot answer to Wagtail.
"""

from django.conf import settings
from django.utils.cache import patch_cache_control
from wagtail.models import Page
from wagtail.views import serve as wagtail_serve

from .sites import find_site

# Reverse names of the page types' own rows, joined to the page's row, by the number of slugs in the
# address: each type has its one place in the tree. Joining all ten everywhere makes PostgreSQL
# plan for longer than the rest of the page takes.
HOME = ("homepage",)
TOP = ("guideindexpage", "articleindexpage", "regionindexpage", "standardpage", "contactpage")
TOP += ("formpage",)
BELOW = ("guidepage", "articlepage", "regionpage", "regionindexpage")  # which answers for a region
TYPES = (HOME, TOP, BELOW)
# Rows beside a guide that its page shows.
BESIDE = ("guidepage__short_link", "guidepage__share_picture", "guidepage__verdict")


def serve(request, path):
    """Wagtail's view, with the page looked up ahead."""
    result = route_in_one_query(request, [slug for slug in path.split("/") if slug])
    if result is not None:
        request._wagtail_route_for_request = result
    response = wagtail_serve(request, path)
    if settings.SESSION_COOKIE_NAME in request.COOKIES:  # perhaps with the editors' bar
        patch_cache_control(response, private=True)
    return response


def route_in_one_query(request, slugs: list[str]):
    """The RouteResult of the deepest live page on the way; None if there is none, or of a type that
    has its place elsewhere. Raises Http404 if that page knows no such address below itself."""
    site = find_site(request)
    if site is None:
        return None
    root = site.root_page.url_path
    paths = [root + "".join(f"{slug}/" for slug in slugs[:n]) for n in range(len(slugs) + 1)]
    types = TYPES[min(len(slugs), len(TYPES) - 1)]
    beside = BESIDE if types == BELOW else ()
    on_the_way = Page.objects.live().filter(url_path__in=paths)
    deepest = on_the_way.select_related(*types, *beside).order_by("-depth").first()
    page = next((getattr(deepest, name) for name in types if hasattr(deepest, name)), None)
    if page is None:
        return None
    return page.route(request, slugs[page.depth - site.root_page.depth :])
