"""/sitemap.xml: Wagtail's pages, the regions, the products; or, where they are many, the list of
the files /sitemap-<section>.xml?p=2 that hold them."""

from types import SimpleNamespace
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import sitemaps
from django.contrib.sitemaps.views import SitemapIndexItem, x_robots_tag
from django.contrib.sitemaps.views import sitemap as one_file
from django.db.models import Q
from django.template.response import TemplateResponse
from django.urls import reverse
from oscar.core.loading import get_model
from wagtail.models import Site

from guides.models import RegionPage
from guides.models.findable import hidden_page_ids
from guides.selectors import region_rows
from page_cache.kept import kept
from shop.regions.models import BodyRegion


class Sitemap(sitemaps.Sitemap):
    """Begins every address with SITE_URL, as the canonical links do.

    Django would take the host of its own Site, Wagtail that of another.
    """

    limit = 500  # addresses in a file: as many as can be listed in a tenth of a second

    def get_urls(self, page=1, site=None, protocol=None):
        home = urlsplit(settings.SITE_URL)
        return super().get_urls(page, SimpleNamespace(domain=home.netloc), home.scheme)


class PageSitemap(Sitemap):
    """All but the landing pages of regions, which have the regions' own addresses."""

    def items(self):
        home = Site.objects.select_related("root_page").get(is_default_site=True).root_page
        self.above = len(home.url_path) - 1
        pages = home.get_descendants(inclusive=True).live().public().not_type(RegionPage)
        pages = pages.exclude(pk__in=hidden_page_ids())
        return pages.order_by("path").values_list("url_path", "last_published_at")

    def location(self, row):
        return row[0][self.above :]

    def lastmod(self, row):
        return row[1]


class ProductSitemap(Sitemap):
    def items(self):
        products = get_model("catalogue", "Product").objects.browsable().order_by("pk")
        return products.only("slug", "date_updated")

    def lastmod(self, product):
        return product.date_updated


class RegionSitemap(Sitemap):
    """Not those without guides and tape: nothing links to them."""

    def items(self):
        guided = [row.id for row in region_rows() if row.guides]
        linked = Q(pk__in=guided) | Q(region_products__isnull=False)
        hidden = Q(landing_page__hidden_from_search=True)
        return BodyRegion.objects.filter(linked).exclude(hidden).distinct()


class CategorySitemap(Sitemap):
    def items(self):
        return get_model("catalogue", "Category").objects.browsable().order_by("path")


SITEMAPS = {
    "pages": PageSitemap,
    "regions": RegionSitemap,
    "products": ProductSitemap,
    "categories": CategorySitemap,
}


def sitemap(request):
    """All addresses, while one file may hold them; else the list of files."""
    files = kept("kt_site.sitemaps.files", _files)
    if sum(count for count, _ in files.values()) <= Sitemap.limit:
        return one_file(request, SITEMAPS)
    return _list_of(request, {section: pages for section, (_, pages) in files.items()})


def sitemap_part(request, section: str):
    return one_file(request, SITEMAPS, section)


def _files() -> dict[str, tuple[int, int]]:
    """{section: (its addresses, its files)}"""
    found = {section: of_kind().paginator for section, of_kind in SITEMAPS.items()}
    return {section: (pages.count, pages.num_pages) for section, pages in found.items()}


@x_robots_tag
def _list_of(request, files: dict[str, int]) -> TemplateResponse:
    items = []
    for section, pages in files.items():
        address = settings.SITE_URL + reverse("sitemap-part", args=[section])
        items.append(SitemapIndexItem(address))
        items += [SitemapIndexItem(f"{address}?p={number}") for number in range(2, pages + 1)]
    return TemplateResponse(
        request, "sitemap_index.xml", {"sitemaps": items}, content_type="application/xml"
    )
