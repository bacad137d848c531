"""Orders by what a person knows of them: number, email, a name without its accents, SKU, title, or
the number of a box."""

from django.db.models import Q, QuerySet
from oscar.core.loading import get_model

from shop.orders.models import OrderWords
from shop.orders.words import folded
from shop.web.pasted import without_unseen

MOST_WORDS = 6


def search(orders: QuerySet, text: str) -> QuerySet:
    """Those that have every word of `text` somewhere; the first six words count. What is said of
    orders is read once for all words: a question for each would read it as often."""
    words = pasted_words(text)
    found = OrderWords.objects.all()
    for word in words:
        found = found.filter(Q(text__contains=folded(word)) | Q(order__in=_boxes_with(word)))
    return orders.filter(pk__in=found.values("order")) if words else orders


def pasted_words(text: str) -> list[str]:
    """The first six, without marks that nobody sees and the "#" that some write before a number."""
    words = (without_unseen(word).lstrip("#") for word in text.split())
    return [word for word in words if word][:MOST_WORDS]


def _boxes_with(word: str) -> QuerySet:
    boxes = get_model("fulfilment", "Shipment").objects
    return boxes.filter(tracking_number__contains=word.upper()).order_by().values("order")
