"""What offers and promo codes have counted of a canceled order: it gave nothing, so that a code for
one use is good again, and a cap has what the order took of it.

`give_back` runs in the caller's transaction, under the order's lock, after stock records, and takes
codes before offers, each in the order of their keys: as checkout's claims do.
"""

from django.db.models import F, Sum
from oscar.core.loading import get_model


def codes_to_give_back(order) -> list[str]:
    """The codes that somebody may use again once the order is canceled. Those that anybody may use
    as often as they like are not named."""
    vouchers = _used(order).exclude(usage=get_model("voucher", "Voucher").MULTI_USE)
    return sorted(voucher.code for voucher in vouchers)


def give_back(order) -> list[str]:
    """Undo what the order counted for each code and each offer. Returns the codes that are good
    again."""
    codes = codes_to_give_back(order)
    for voucher in _used(order).select_for_update(no_key=True):
        given = order.discounts.filter(voucher_id=voucher.pk).aggregate(sum=Sum("amount"))["sum"]
        voucher.applications.filter(order=order).delete()
        _rows("voucher", "Voucher", voucher.pk).update(
            num_orders=F("num_orders") - 1, total_discount=F("total_discount") - (given or 0)
        )
    for discount in order.discounts.order_by("offer_id"):
        offer = _rows("offer", "ConditionalOffer", discount.offer_id)
        offer.update(
            num_applications=F("num_applications") - discount.frequency,
            total_discount=F("total_discount") - discount.amount,
            num_orders=F("num_orders") - 1,
        )
        offer.filter(status="Consumed").update(status="Open")  # as Oscar notes one that is used up
    return codes


def _used(order):
    voucher = get_model("voucher", "Voucher")
    uses = voucher.applications.rel.related_model.objects.filter(order=order)
    return voucher.objects.filter(pk__in=uses.values("voucher")).order_by("pk")


def _rows(app: str, model: str, pk: int):
    return get_model(app, model).objects.filter(pk=pk)
