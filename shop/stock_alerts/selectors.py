"""What is waited for, and by whom."""

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from oscar.core.loading import get_model

from shop.accounts.wishlists import Item, items_of

from .models import BackInStockAlert


def buyable_items(product_ids) -> dict[int, Item]:
    """{id: Item} of the public variants among these; a product of several colors is none."""
    products = get_model("catalogue", "Product").objects
    buyable = products.filter(pk__in=product_ids).exclude(structure="parent")
    return items_of(buyable.values_list("pk", flat=True))


def alerts_of(user):
    """What the shopper asked for while logged in, newest first."""
    return user.stock_alerts.select_related("product")


def waiting(product_ref: str):
    """An expression: how many confirmed people wait for the product `product_ref` names."""
    alerts = BackInStockAlert.objects.filter(
        product=OuterRef(product_ref), confirmed_at__isnull=False
    )
    counts = alerts.order_by().values("product").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counts), 0)
