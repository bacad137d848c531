"""Many guides, articles and products, written straight into the tables.

The tree takes ten queries a page and a drawing takes longer still: copies of one page do.
"""

from decimal import Decimal

from django.db import connection
from oscar.core.loading import get_model
from wagtail.models import Page

from guides.models import ArticleIndexPage, GuideFits, GuideIndexPage, GuideSituation
from guides.search.keeping import rebuild
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
    GuideFits.objects.bulk_create(
        GuideFits(guide_id=page.pk, kinds=row.kinds) for page in guides for row in guide.fits.all()
    )
    (tag,) = guide.situations.all()
    GuideSituation.objects.bulk_create(
        GuideSituation(content_object_id=page.pk, tag=tag) for page in guides
    )
    _products(count, regions, category)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the server itself does sooner or later; minutes without it
    rebuild()  # what the search finds


def _copy_pages(page, index, count):
    places = range(index.get_children().count() + 1, count + 1)
    rows = Page.objects.bulk_create(_tree_row(page, index, place) for place in places)
    Page.objects.filter(pk=index.pk).update(numchild=count)
    table, ids = type(page)._meta.db_table, [row.pk for row in rows]
    _copy(table, {"page_ptr_id": "new.id"}, f"old.page_ptr_id = {page.pk}", ids)
    return [type(page)(pk=pk) for pk in ids]


def _copy(table, changed, where, ids):
    """A copy of one row for each of the ids, in one statement of PostgreSQL's own."""
    with connection.cursor() as cursor:
        described = connection.introspection.get_table_description(cursor, table)
        names = [column.name for column in described]
        values = [changed.get(name, f'old."{name}"') for name in names]
        columns = ", ".join(f'"{name}"' for name in names)
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {', '.join(values)} "
            f"FROM {table} old, unnest(%s::int[]) AS new(id) WHERE {where}",
            [ids],
        )


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
