"""/sitemap.xml: Wagtail's pages, the regions, the products."""

from types import SimpleNamespace
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import sitemaps
from django.db.models import Q
from oscar.core.loading import get_model
from wagtail.models import Site

from guides.models import RegionPage
from guides.selectors import region_rows
from shop.regions.models import BodyRegion


class Sitemap(sitemaps.Sitemap):
    """Begins every address with SITE_URL, as the canonical links do.

    Django would take the host of its own Site, Wagtail that of another.
    """

    def get_urls(self, page=1, site=None, protocol=None):
        home = urlsplit(settings.SITE_URL)
        return super().get_urls(page, SimpleNamespace(domain=home.netloc), home.scheme)


class PageSitemap(Sitemap):
    """All but the landing pages of regions, which have the regions' own addresses."""

    def items(self):
        home = Site.objects.select_related("root_page").get(is_default_site=True).root_page
        pages = home.get_descendants(inclusive=True).live().public().not_type(RegionPage)
        return pages.order_by("path")

    def location(self, page):
        return page.get_url_parts()[2]

    def lastmod(self, page):
        return page.last_published_at


class ProductSitemap(Sitemap):
    def items(self):
        return get_model("catalogue", "Product").objects.browsable().order_by("pk")

    def lastmod(self, product):
        return product.date_updated


class RegionSitemap(Sitemap):
    """Not those without guides and tape: nothing links to them."""

    def items(self):
        guided = [row.id for row in region_rows() if row.guides]
        linked = Q(pk__in=guided) | Q(region_products__isnull=False)
        return BodyRegion.objects.filter(linked).distinct()


class CategorySitemap(Sitemap):
    def items(self):
        return get_model("catalogue", "Category").objects.browsable().order_by("path")


SITEMAPS = {
    "pages": PageSitemap,
    "regions": RegionSitemap,
    "products": ProductSitemap,
    "categories": CategorySitemap,
}
