"""Atom feeds of guides and articles, for readers and for whoever follows what is new."""

from types import SimpleNamespace
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse_lazy
from django.utils.feedgenerator import Atom1Feed

from guides.selectors import live_articles, live_guides

NEWEST = 30  # entries; what is older is on the site
ATOM = "application/atom+xml; charset=utf-8"


class PageFeed(Feed):
    """One query for any number of entries. An entry's id stays when its address changes."""

    feed_type = Atom1Feed
    author_name = settings.SITE_NAME

    def get_feed(self, obj, request):
        """Begins every address with SITE_URL, as the canonical links do."""
        home = urlsplit(settings.SITE_URL)
        asked = SimpleNamespace(path=request.path, is_secure=lambda: home.scheme == "https")
        return super().get_feed(obj, asked)

    def feed_url(self):
        return settings.SITE_URL + str(self.address)

    def item_title(self, page):
        return page.title

    def item_description(self, page):
        return page.search_description or page.lead

    def item_link(self, page):
        return settings.SITE_URL + page.url

    def item_guid(self, page):
        return f"urn:uuid:{page.translation_key}"

    def item_author_name(self, page):
        return page.author or settings.SITE_NAME

    def item_pubdate(self, page):
        return page.first_published_at

    def item_updateddate(self, page):
        return page.last_published_at


class GuideFeed(PageFeed):
    title = f"Taping guides · {settings.SITE_NAME}"
    subtitle = "Step-by-step taping guides with a drawing for each step."
    link = f"{settings.SITE_URL}/guides/"
    address = reverse_lazy("guide-feed")

    def items(self):
        return live_guides().defer("steps", "drawings", "card_drawing", "cut_list")[:NEWEST]


class ArticleFeed(PageFeed):
    title = f"Posture articles · {settings.SITE_NAME}"
    subtitle = "Articles on posture at the desk, at the wheel and on the run."
    link = f"{settings.SITE_URL}/articles/"
    address = reverse_lazy("article-feed")

    def items(self):
        return live_articles().defer("body")[:NEWEST]
