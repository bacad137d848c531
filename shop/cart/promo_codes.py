"""Promo codes, which Oscar calls vouchers. Each try answers with a sentence for the shopper."""

from dataclasses import dataclass
from typing import Any

from oscar.apps.basket.signals import voucher_addition, voucher_removal
from oscar.core.loading import get_class, get_model

from shop.discounts.vouchers import codes_of, find_code, why_nothing
from shop.web.pasted import normalized

from .services import Result

GIVES_NOTHING = "It takes nothing off your cart."
KNOWN = "promo_codes"  # {id: code} in the session: a code that is deleted is named once more


def use_code(request, typed: str) -> Result:
    """Put a code on the visitor's cart, if it takes something off what is in it."""
    basket, code = request.basket, normalized(typed)
    if not code:
        return Result(False, "Enter a promo code.")
    if not basket.id:
        return Result(False, "Put something in your cart first, then enter the code.")
    voucher = find_code(typed)
    if voucher is None:
        return Result(False, f"We don’t know the promo code {code}. Check how it is spelled.")
    if basket.contains_voucher(voucher.code):
        return Result(False, f"{voucher.code} is already in use for this cart.")
    if refusal := why_nothing(voucher, request.user):
        return Result(False, refusal)
    basket.vouchers.add(voucher)
    basket.has_codes = True
    get_class("offer.applicator", "Applicator")().apply(basket, request.user, request)
    if not _gives(basket, voucher):
        basket.vouchers.remove(voucher)
        refusal = why_nothing(voucher, request.user, basket.used_up)
        return Result(False, refusal or f"{voucher.code} takes nothing off what is in your cart.")
    voucher_addition.send(sender=use_code, basket=basket, voucher=voucher)
    _remember(request, {str(voucher.pk): voucher.code} | request.session.get(KNOWN, {}))
    return Result(True, f"The promo code {voucher.code} is in use.")


def drop_code(request, voucher_id: int) -> Result:
    basket = request.basket
    voucher = basket.vouchers.filter(pk=voucher_id).first() if basket.id else None
    if voucher is None:
        return Result(False, "That promo code is no longer on your cart.")
    _take_off(basket, voucher)
    voucher_removal.send(sender=drop_code, basket=basket, voucher=voucher)
    known = request.session.get(KNOWN, {})
    _remember(request, {pk: code for pk, code in known.items() if pk != str(voucher.pk)})
    return Result(True, f"The promo code {voucher.code} is taken off.")


@dataclass(frozen=True)
class CodesOfCart:
    """`good` give something, or may; `dead` are (voucher, why it gives nothing any more); of
    `deleted` ones no more is known than their codes."""

    good: list
    dead: list[tuple[Any, str]]
    deleted: list[str]

    def sentences(self, more: str) -> list[str]:
        """One for each that gives nothing; `more` says what becomes of those in the cart."""
        words = [f"{reason} {more}" for _, reason in self.dead]
        return words + [f"The promo code {code} is no longer offered." for code in self.deleted]


def codes_of_cart(request) -> CodesOfCart:
    """What became of the cart's codes: ended, not begun, used up, no longer offered, deleted.
    Changes nothing, as a page may be read by anything, and twice."""
    vouchers, good, dead = list_codes(request.basket), [], []
    for voucher in vouchers:
        if reason := why_nothing(voucher, request.user, request.basket.used_up):
            dead.append((voucher, reason))
        else:
            good.append(voucher)
    known = request.session.get(KNOWN, {})
    gone = known.keys() - {str(voucher.pk) for voucher in vouchers}
    there = get_model("voucher", "Voucher").objects.filter(pk__in=gone) if gone else ()
    deleted = sorted(known[pk] for pk in gone - {str(voucher.pk) for voucher in there})
    return CodesOfCart(good, dead, deleted)


def drop_dead_codes(request) -> list[str]:
    """For a POST: take them off. A sentence for each, which is said once."""
    codes = codes_of_cart(request)
    for voucher, _ in codes.dead:
        _take_off(request.basket, voucher)
    if codes.dead or codes.deleted:
        _remember(request, {str(voucher.pk): voucher.code for voucher in codes.good})
    return codes.sentences("It is taken off your cart.")


def list_codes(basket) -> list:
    """The vouchers on a cart, with no query where its offers were applied."""
    if not basket.id:
        return []
    return codes_of(basket) if basket.promo_codes is None else basket.promo_codes


def _take_off(basket, voucher) -> None:
    basket.vouchers.remove(voucher)
    if basket.promo_codes is not None:
        basket.promo_codes = [other for other in basket.promo_codes if other != voucher]


def _gives(basket, voucher) -> bool:
    """Whether some offer of the code takes something off the goods, or off some way of shipping."""
    goods = (a for a in basket.offer_applications if a["voucher"] == voucher and a["discount"] > 0)
    if any(goods):
        return True
    ways = get_class("shipping.repository", "Repository")().get_shipping_methods(basket)
    offers = (way.offer for way in ways if way.is_discounted)
    return any(offer.get_voucher() == voucher for offer in offers)


def _remember(request, codes: dict[str, str]) -> None:
    if codes or KNOWN in request.session:
        request.session[KNOWN] = codes
