"""What a draft's variants have on hand and held, and at which price, as the shop has it now."""

from shop.desk.inventory.changes import COMPARE, current, records

from .models import ProductDraft
from .parts import VariantKey
from .places import places_of


def stock_of_drafts(draft: ProductDraft) -> dict:
    """{key of a row: its stock record}; two queries, once for a draft in memory."""
    known = getattr(draft, "_records", None)
    if known is None:
        keys = [row.key for row in draft.variants.all()]
        products = dict(VariantKey.objects.filter(key__in=keys).values_list("product", "key"))
        known = {}
        for record in records().filter(product__in=products).order_by("-pk"):
            known[products[record.product_id]] = record
        draft._records = known
    return known


def refresh(draft: ProductDraft) -> None:
    """In memory, before a form shows it: what was not changed in the draft is what the shop asks
    now, and whoever saves the form has seen it."""
    found = stock_of_drafts(draft)
    for row in draft.variants.get_object_list():
        if record := found.get(row.key):
            row.price, row.price_base = _newer(row.price, row.price_base, record.price)
            before = current(record, COMPARE)
            row.compare_price, row.compare_base = _newer(
                row.compare_price, row.compare_base, before
            )
    places = places_of(draft.product_id) if draft.product_id else {}
    for row in draft.regions.get_object_list():
        if row.region_id in places:
            row.place, row.place_base = _newer(row.place, row.place_base, places[row.region_id])


def _newer(typed, base, now) -> tuple:
    return (now if typed == base else typed), now
