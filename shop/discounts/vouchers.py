"""The promo codes of a cart, which Oscar calls vouchers, and why one of them gives nothing."""

from django.db.models import Prefetch, QuerySet
from oscar.core.loading import get_model

from shop.web.pasted import normalized

from .offers import with_parts


def find_code(typed: str):
    """The voucher of a code as it was typed or pasted; None if there is none."""
    found = _with_offers(get_model("voucher", "Voucher").objects)
    return found.filter(code__in=(normalized(typed), typed.strip().upper())).first()


def codes_of(basket) -> list:
    """A cart's vouchers with their `open_offers`, in two queries at most."""
    return list(_with_offers(basket.vouchers).order_by("pk"))


def why_nothing(voucher, user, used_up=frozenset()) -> str:
    """Why the code gives nothing now, or not to this visitor, in a sentence; empty if it may.
    `used_up` are (voucher, offer) whose limits leave nothing."""
    code = f"The promo code {voucher.code}"
    if voucher.is_expired():
        return f"{code} has run out."
    if not voucher.is_active():
        return f"{code} can’t be used yet."
    if not voucher.open_offers:
        return f"{code} is no longer offered."
    if not voucher.is_available_to_user(user)[0]:
        if voucher.usage == voucher.ONCE_PER_CUSTOMER and not user.is_authenticated:
            return f"Log in to use the promo code {voucher.code}: it works once for each customer."
        return f"{code} was already used."
    if used_up.issuperset((voucher, offer) for offer in voucher.open_offers):
        return f"{code} has been used up."
    return ""


def _with_offers(vouchers) -> QuerySet:
    """A suspended offer gives nothing by code either; Oscar looks at that only for offers to
    everybody."""
    offers = get_model("offer", "ConditionalOffer").objects.exclude(status="Suspended")
    return vouchers.prefetch_related(Prefetch("offers", with_parts(offers), "open_offers"))
