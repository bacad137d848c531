"""Gift codes of a canceled order. A code that takes an amount off, once, is as good as money: it
goes back like money. Any other promo code stays used.

`give_back` runs in the caller's transaction, under the order's lock, after stock records, and takes
codes before offers, each in the order of their keys: as checkout's claims do.
"""

from django.db.models import F, Sum
from oscar.core.loading import get_model


def gift_codes(order) -> list[str]:
    """The codes that a cancelation of the order gives back."""
    return sorted(voucher.code for voucher in _gifts(order))


def give_back(order) -> list[str]:
    """Undo what the order counted for each gift code. Returns the codes."""
    codes = gift_codes(order)
    vouchers = [v.pk for v in _gifts(order)]
    for voucher in _gifts(order).select_for_update(no_key=True):
        given = order.discounts.filter(voucher_id=voucher.pk).aggregate(sum=Sum("amount"))["sum"]
        voucher.applications.filter(order=order).delete()
        _rows("voucher", "Voucher", voucher.pk).update(
            num_orders=F("num_orders") - 1, total_discount=F("total_discount") - (given or 0)
        )
    for discount in order.discounts.filter(voucher_id__in=vouchers).order_by("offer_id"):
        _rows("offer", "ConditionalOffer", discount.offer_id).update(
            num_applications=F("num_applications") - discount.frequency,
            total_discount=F("total_discount") - discount.amount,
            num_orders=F("num_orders") - 1,
        )
    return codes


def _gifts(order):
    voucher, benefit = get_model("voucher", "Voucher"), get_model("offer", "Benefit")
    uses = voucher.applications.rel.related_model.objects.filter(order=order)
    gifts = voucher.objects.filter(offers__benefit__type=benefit.FIXED).values("pk")
    used = voucher.objects.filter(pk__in=gifts, usage=voucher.SINGLE_USE)
    return used.filter(pk__in=uses.values("voucher")).order_by("pk")


def _rows(app: str, model: str, pk: int):
    return get_model(app, model).objects.filter(pk=pk)
