"""Deletes abandoned carts."""

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone
from oscar.core.loading import get_model

from .models import CheckoutAttempt

UNTOUCHED = timedelta(days=60)
BATCH = 500


def clear_old_carts(now=None) -> int:
    """Delete open carts without an order or an attempt under way, whose every line is older than
    UNTOUCHED. Returns how many."""
    deleted = 0
    while pks := _delete_some((now or timezone.now()) - UNTOUCHED):
        deleted += pks
    return deleted


@transaction.atomic
def _delete_some(before) -> int:
    """A cart that is in use at this moment is locked, and stays."""
    touched = get_model("basket", "Line").objects.filter(
        basket=OuterRef("pk"), date_updated__gte=before
    )
    attempts = CheckoutAttempt.objects.filter(
        basket=OuterRef("pk"), status__in=CheckoutAttempt.ACTIVE
    )
    orders = get_model("order", "Order").objects.filter(basket=OuterRef("pk"))
    carts = get_model("basket", "Basket").objects.filter(
        ~Exists(touched), ~Exists(attempts), ~Exists(orders), status="Open", date_created__lt=before
    )
    locked = carts.select_for_update(
        of=("self",) if connection.features.has_select_for_update_of else (),
        skip_locked=connection.features.has_select_for_update_skip_locked,
    )
    pks = list(locked.values_list("pk", flat=True)[:BATCH])
    get_model("basket", "Basket").objects.filter(pk__in=pks).delete()
    return len(pks)
