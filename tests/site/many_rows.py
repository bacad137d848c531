"""Many guides, articles and products, written straight into the tables.

The tree takes ten queries a page and a drawing takes longer still: copies of one page do.
"""

from copy import copy
from decimal import Decimal

from oscar.core.loading import get_model
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from guides.models import ArticleIndexPage, ArticlePage, GuideIndexPage, GuidePage, GuideSituation
from shop.regions.models import RegionProduct
from shop.tape.models import TapePackage
from tests.factories import PRECUT, make_product_class

Product = get_model("catalogue", "Product")
StockRecord = get_model("partner", "StockRecord")


def grow(count, *, guide, article, regions, category):
    """Fill up with copies to `count` guides, articles and products of each region."""
    guides = _copy_pages(guide, GuideIndexPage.objects.get(), count)
    articles = _copy_pages(article, ArticleIndexPage.objects.get(), count)
    for pages in (guides, articles):
        through = type(pages[0]).regions.through
        field = f"{type(pages[0])._meta.model_name}_id"
        through.objects.bulk_create(
            through(**{field: page.pk, "bodyregion_id": region.pk})
            for page in pages
            for region in regions
        )
    (tag,) = guide.situations.all()
    GuideSituation.objects.bulk_create(
        GuideSituation(content_object_id=page.pk, tag=tag) for page in guides
    )
    products = _products(count, regions, category)
    backend = get_search_backend()
    for model, objects in ((GuidePage, guides), (ArticlePage, articles), (Product, products)):
        backend.get_index_for_model(model).add_items(model, objects)


def _copy_pages(page, index, count):
    places = range(index.get_children().count() + 1, count + 1)
    rows = [_tree_row(page, index, place) for place in places]
    Page.objects.bulk_create(rows)
    Page.objects.filter(pk=index.pk).update(numchild=count)
    pages = []
    for row in rows:
        own = copy(page)
        own.page_ptr_id = row.pk
        own.save_base(raw=True, force_insert=True)  # raw: the row of the tree is there already
        pages.append(type(page).objects.get(pk=row.pk))
    return pages


def _tree_row(page, index, place):
    slug = f"{page.slug}-{place}"
    return Page(
        title=f"{page.title} {place}",
        draft_title=page.title,
        slug=slug,
        path=f"{index.path}{place:04d}",
        depth=index.depth + 1,
        url_path=f"{index.url_path}{slug}/",
        content_type=page.content_type,
        locale_id=page.locale_id,
        first_published_at=page.first_published_at,
    )


def _products(count, regions, category):
    """Tape in the regions' lists, in the category and in stock."""
    have = category.product_set.count()
    partner = get_model("partner", "Partner").objects.get()
    products = Product.objects.bulk_create(
        Product(
            upc=f"tape-{number}",
            slug=f"tape-{number}",
            title=f"Elbow tape {number}",
            product_class=make_product_class("tape"),
        )
        for number in range(have, count)
    )
    TapePackage.objects.bulk_create(TapePackage(product=one, **PRECUT) for one in products)
    StockRecord.objects.bulk_create(
        StockRecord(
            product=one, partner=partner, partner_sku=one.upc, price=Decimal(9), num_in_stock=50
        )
        for one in products
    )
    RegionProduct.objects.bulk_create(
        RegionProduct(region=region, product=one, position=place)
        for place, one in enumerate(products, start=have)
        for region in regions
    )
    through = Product.categories.through
    through.objects.bulk_create(through(product=one, category=category) for one in products)
    return products
