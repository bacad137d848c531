"""Promo codes and capped offers, claimed before payment: what is claimed is used up for others.

An order counts a use for good; until then the claim does. Runs in the caller's transaction.
"""

from decimal import Decimal

from django.db.models import Q, Sum
from oscar.core.loading import get_model

from .models import CheckoutAttempt, OfferClaim
from .quotes import Quote


class UsedUp(Exception):
    """A promo code or an offer that others have used up; says so in one sentence."""


def claim_discounts(attempt: CheckoutAttempt, quote: Quote) -> None:
    """Claim each discount of the quote. Raises UsedUp; the caller's transaction is rolled back."""
    attempt.claims.all().delete()
    vouchers = _locked("voucher", "Voucher", (d.voucher_id for d in quote.discounts))
    offers = _locked("offer", "ConditionalOffer", (d.offer_id for d in quote.discounts))
    for discount in quote.discounts:
        offer, voucher = offers.get(discount.offer_id), vouchers.get(discount.voucher_id)
        if offer is None or (discount.voucher_id and voucher is None):
            raise UsedUp(f"{discount.name} is no longer offered.")
        if voucher is not None:
            _check_voucher(voucher, attempt)
        _check_offer(offer, discount, attempt)
        OfferClaim.objects.create(
            attempt=attempt,
            offer=offer,
            voucher=voucher,
            applications=discount.applications,
            discount=discount.amount,
        )


def used_up_by_others(offers, basket) -> set[int]:
    """Ids of those offers that claims of other carts leave nothing of; one query if any is capped.

    A page must not promise a discount that the payment would then refuse.
    """
    limited = {offer.pk: offer for offer in offers if _is_limited(offer)}
    if not limited:
        return set()
    claims = OfferClaim.objects.filter(offer__in=limited).exclude(attempt__basket_id=basket.pk)
    sums = claims.values("offer_id").annotate(n=Sum("applications"), money=Sum("discount"))
    found = {row["offer_id"]: row for row in sums}
    return {
        pk
        for pk, offer in limited.items()
        if pk in found and _nothing_left(offer, found[pk]["n"], found[pk]["money"])
    }


def _locked(app: str, model: str, ids) -> dict:
    """Rows by id, locked in the order of their keys."""
    ids = sorted({pk for pk in ids if pk})
    rows = (
        get_model(app, model)
        .objects.select_for_update(no_key=True)
        .filter(pk__in=ids)
        .order_by("pk")
    )
    return {row.pk: row for row in rows} if ids else {}


def _check_voucher(voucher, attempt: CheckoutAttempt) -> None:
    others = voucher.claims.exclude(attempt=attempt)
    uses = voucher.applications.all()
    if voucher.usage == voucher.ONCE_PER_CUSTOMER:
        who = Q(attempt__user=attempt.user) if attempt.user else Q(attempt__email=attempt.email)
        others = others.filter(who)
        uses = uses.filter(user=attempt.user) if attempt.user else uses.none()
    elif voucher.usage != voucher.SINGLE_USE:
        return
    if uses.exists() or others.exists():
        raise UsedUp(f"The promo code {voucher.code} has been used already.")


def _check_offer(offer, discount, attempt: CheckoutAttempt) -> None:
    others = offer.claims.exclude(attempt=attempt)
    sums = others.aggregate(n=Sum("applications"), money=Sum("discount"))
    used, money = sums["n"] or 0, sums["money"] or Decimal("0.00")
    refusal = UsedUp(f"{discount.name} has been used up by others a moment ago.")
    cap = offer.max_global_applications
    if cap and offer.num_applications + used + discount.applications > cap:
        raise refusal
    if offer.max_discount and offer.total_discount + money + discount.amount > offer.max_discount:
        raise refusal
    if offer.max_user_applications and attempt.user:
        mine = others.filter(attempt__user=attempt.user).aggregate(n=Sum("applications"))["n"] or 0
        mine += offer.get_num_user_applications(attempt.user)
        if mine + discount.applications > offer.max_user_applications:
            raise UsedUp(f"You have used {discount.name} as often as it can be used.")


def _is_limited(offer) -> bool:
    voucher = offer.get_voucher()
    single = voucher is not None and voucher.usage == voucher.SINGLE_USE
    return bool(offer.max_global_applications or offer.max_discount or single)


def _nothing_left(offer, used: int, money) -> bool:
    voucher = offer.get_voucher()
    if voucher is not None and voucher.usage == voucher.SINGLE_USE:
        return used > 0
    cap = offer.max_global_applications
    if cap and offer.num_applications + used >= cap:
        return True
    return bool(offer.max_discount and offer.total_discount + money >= offer.max_discount)
