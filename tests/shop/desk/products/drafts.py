"""Drafts of products, written and published as the desk does it."""

from shop.desk.products.first_drafts import draft_of
from shop.desk.products.models import ProductDraft
from shop.desk.products.parts import DraftVariant
from tests.factories import make_product_class

FACTS = {"format": "precut", "shape": "I", "strips": 20, "length_cm": 25, "width_cm": 5}


def published(draft, user=None):
    """The draft after this version of it is published."""
    draft.save_revision(user=user).publish(user=user)
    return ProductDraft.objects.get(pk=draft.pk)


def draft_with_rows(product):
    """The product's draft with its rows in memory, so that they can be changed."""
    draft = draft_of(product).get_latest_revision_as_object()
    for name in ("variants", "pictures", "regions", "specs", "recommendations"):
        getattr(draft, name).get_object_list()
    return draft


def row_of(draft, color=""):
    return next(row for row in draft.variants.all() if not color or row.color == color)


def new_tape(*colors, **fields):
    """A saved draft of a tape that is not in the shop, with a row for each color."""
    values = {"title": "New tape", "kind": make_product_class("tape"), "live": False}
    draft = ProductDraft(**values | FACTS | fields)
    draft.variants = [
        DraftVariant(color=color, sku=f"new-{color}", price="9.99", first_pieces=7)
        for color in colors
    ]
    draft.save()
    return draft
