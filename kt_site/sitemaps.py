"""/sitemap.xml: Wagtail's pages, the regions, the products."""

from django.contrib.sitemaps import Sitemap
from oscar.core.loading import get_model
from wagtail.contrib.sitemaps import Sitemap as PageSitemap

from shop.regions.models import BodyRegion


class ProductSitemap(Sitemap):
    def items(self):
        return get_model("catalogue", "Product").objects.browsable().order_by("pk")

    def lastmod(self, product):
        return product.date_updated


class RegionSitemap(Sitemap):
    def items(self):
        return BodyRegion.objects.all()


class CategorySitemap(Sitemap):
    def items(self):
        return get_model("catalogue", "Category").objects.browsable().order_by("path")


SITEMAPS = {
    "pages": PageSitemap,
    "regions": RegionSitemap,
    "products": ProductSitemap,
    "categories": CategorySitemap,
}
