"""Orders by what a person knows of them: number, email, a name without its accents, SKU, title, or
the number of a box."""

from django.db.models import Q, QuerySet
from oscar.core.loading import get_model

from shop.orders.models import OrderWords
from shop.orders.words import folded

MOST_WORDS = 6


def search(orders: QuerySet, text: str) -> QuerySet:
    """Those that have every word of `text` somewhere; the first six words count."""
    for word in text.split()[:MOST_WORDS]:
        orders = orders.filter(Q(pk__in=_said(word)) | Q(pk__in=_boxes_with(word)))
    return orders


def _said(word: str) -> QuerySet:
    """Read once for all rows, as a join to each would not be."""
    return OrderWords.objects.filter(text__contains=folded(word)).values("order")


def _boxes_with(word: str) -> QuerySet:
    boxes = get_model("fulfilment", "Shipment").objects
    return boxes.filter(tracking_number__contains=word.upper()).order_by().values("order")
