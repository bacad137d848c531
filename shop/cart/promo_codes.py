"""Promo codes, which Oscar calls vouchers. Each try answers with a sentence for the shopper."""

from oscar.apps.basket.signals import voucher_addition, voucher_removal
from oscar.core.loading import get_class, get_model

from .services import Result


def use_code(request, code: str) -> Result:
    """Put a code on the visitor's cart, if it takes something off what is in it."""
    basket, code = request.basket, code.strip().upper()
    if not code:
        return Result(False, "Enter a promo code.")
    if not basket.id:
        return Result(False, "Put something in your cart first, then enter the code.")
    if basket.contains_voucher(code):
        return Result(False, f"{code} is already in use for this cart.")
    voucher = get_model("voucher", "Voucher").objects.filter(code=code).first()
    if voucher is None:
        return Result(False, f"We don’t know the promo code {code}. Check how it is spelled.")
    if refusal := _refusal(voucher, request.user):
        return Result(False, refusal)
    basket.vouchers.add(voucher)
    voucher_addition.send(sender=use_code, basket=basket, voucher=voucher)
    get_class("offer.applicator", "Applicator")().apply(basket, request.user, request)
    if not any(found["voucher"] == voucher for found in basket.offer_applications):
        basket.vouchers.remove(voucher)
        return Result(False, f"{code} takes nothing off what is in your cart.")
    return Result(True, f"The promo code {code} is in use.")


def drop_code(basket, voucher_id: int) -> Result:
    voucher = basket.vouchers.filter(pk=voucher_id).first() if basket.id else None
    if voucher is None:
        return Result(False, "That promo code is no longer on your cart.")
    basket.vouchers.remove(voucher)
    voucher_removal.send(sender=drop_code, basket=basket, voucher=voucher)
    return Result(True, f"The promo code {voucher.code} is taken off.")


def _refusal(voucher, user) -> str:
    """Why the code cannot be used now or by this visitor; empty if it can."""
    if voucher.is_expired():
        return f"The promo code {voucher.code} has run out."
    if not voucher.is_active():
        return f"The promo code {voucher.code} can’t be used yet."
    if voucher.is_available_to_user(user)[0]:
        return ""
    if voucher.usage == voucher.ONCE_PER_CUSTOMER and not user.is_authenticated:
        return f"Log in to use the promo code {voucher.code}: it works once for each customer."
    return f"The promo code {voucher.code} was already used."
