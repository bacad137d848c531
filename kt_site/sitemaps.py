"""/sitemap.xml: Wagtail's pages, the regions, the products; or, where they are many, the list of
the files /sitemap-<section>.xml?p=2 that hold them."""

from types import SimpleNamespace
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import sitemaps
from django.contrib.sitemaps.views import SitemapIndexItem, x_robots_tag
from django.contrib.sitemaps.views import sitemap as one_file
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.template.response import TemplateResponse
from django.urls import reverse
from oscar.core.loading import get_model
from wagtail.models import Site

from guides.models import RegionIndexPage, RegionPage
from guides.models.findable import unlisted_page_ids
from guides.selectors import live_articles, live_guides, region_rows
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
        pages = pages.exclude(pk__in=unlisted_page_ids())
        changed = Coalesce("last_published_at", "latest_revision_created_at", "first_published_at")
        return pages.order_by("path").values_list("url_path", changed)

    def location(self, row):
        return row[0][self.above :]

    def lastmod(self, row):
        return row[1]


class ProductSitemap(Sitemap):
    def items(self):
        products = _products().order_by("pk")
        return products.only("slug", "date_updated")

    def lastmod(self, product):
        return product.date_updated


class RegionSitemap(Sitemap):
    """Not those without guides and tape: nothing links to them. A region changes with what its page
    lists."""

    def items(self):
        if not RegionIndexPage.objects.live().public().exists():
            return BodyRegion.objects.none()
        guided = [row.id for row in region_rows() if row.guides]
        linked = Q(pk__in=guided) | Q(region_products__isnull=False)
        of_region = {"regions": OuterRef("pk")}
        tape = _products().filter(region_products__region=OuterRef("pk"))
        regions = BodyRegion.objects.filter(linked).exclude(landing_page__in=_closed())
        return regions.distinct().annotate(
            page_changed=F("landing_page__last_published_at"),
            guide_changed=_newest(live_guides().filter(**of_region), "last_published_at"),
            article_changed=_newest(live_articles().filter(**of_region), "last_published_at"),
            tape_changed=_newest(tape, "date_updated"),
        )

    def lastmod(self, region):
        names = ("page", "guide", "article", "tape")
        known = [getattr(region, f"{name}_changed") for name in names]
        return max((moment for moment in known if moment), default=None)


class CategorySitemap(Sitemap):
    """A category changes with its products, and those of the categories below it."""

    def items(self):
        within = _products().filter(categories__path__startswith=OuterRef("path"))
        categories = get_model("catalogue", "Category").objects.browsable().order_by("path")
        return categories.annotate(changed=_newest(within, "date_updated"))

    def lastmod(self, category):
        return category.changed


def _products():
    return get_model("catalogue", "Product").objects.browsable()


def _newest(rows, field: str) -> Subquery:
    return Subquery(rows.order_by(F(field).desc(nulls_last=True)).values(field)[:1])


def _closed() -> list[int]:
    """Landing pages that only some may read, or that are not to be listed."""
    private = RegionPage.objects.live().not_public().values_list("pk", flat=True)
    return [*private, *unlisted_page_ids()]


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
