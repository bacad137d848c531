"""The orders of the product list."""

from datetime import timedelta

from django.db.models import Case, F, Min, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from page_cache.kept import kept
from page_cache.reads import narrow
from shop.orders.status import CLOSED
from shop.web.site_days import start_of, today

from .product_facets import families_in_stock

SORTS = {
    "featured": "Featured",
    "best": "Best sellers",
    "new": "Newest",
    "price": "Price, low to high",
    "-price": "Price, high to low",
    "title": "Name",
}
RELEVANCE = {"relevance": "Best match"}  # of products that a search found, in its order
COLUMNS = {
    "price": (F("lowest_price").asc(nulls_last=True), "pk"),
    "-price": (F("lowest_price").desc(nulls_last=True), "pk"),
    "title": ("title", "pk"),
    "new": ("-date_created", "-pk"),
    "featured": ("sold_out", "pk"),
    "best": ("sold_out", "pk"),  # among those that sold alike
}
SOLD_WITHIN = timedelta(days=90)


def in_order(products: QuerySet, sort: str, *, narrowly: bool = True) -> list[int]:
    """Ids of the products, in the order of SORTS. `narrowly`: nothing of them depends on the pieces
    in stock, so a list by price is not made anew by each sale."""
    if sort in ("price", "-price"):
        of_variants = Min("children__stockrecords__price", filter=Q(children__is_public=True))
        products = products.annotate(lowest_price=Coalesce(Min("stockrecords__price"), of_variants))
        table = get_model("partner", "StockRecord")._meta.db_table
        with narrow(*([table] if narrowly else [])):
            return list(products.order_by(*COLUMNS[sort]).values_list("pk", flat=True))
    if sort in ("featured", "best"):
        there = When(pk__in=families_in_stock(), then=Value(0))
        products = products.annotate(sold_out=Case(there, default=Value(1)))
    ids = list(products.order_by(*COLUMNS[sort]).values_list("pk", flat=True))
    if sort == "best":
        sold = kept("shop.browse.sold", _sold)
        ids.sort(key=lambda pk: -sold.get(pk, 0))
    return ids


def _sold() -> dict[int, int]:
    """{product: pieces} of the last 90 days, with those of its variants; canceled and refunded
    orders do not count."""
    since = start_of(today() - SOLD_WITHIN)
    lines = get_model("order", "Line").objects.filter(order__date_placed__gte=since)
    lines = lines.exclude(order__status__in=CLOSED).exclude(product=None).order_by()
    family = Coalesce("product__parent_id", "product_id")
    return dict(lines.annotate(family=family).values_list("family").annotate(n=Sum("quantity")))
