"""Promo codes and capped offers, claimed before payment: what is claimed is used up for others.

An order counts a use for good; until then the claim does. Runs in the caller's transaction.
"""

from django.db.models import Q, QuerySet
from oscar.core.loading import get_model

from shop.discounts.limits import Left, Person, what_is_left

from .models import CheckoutAttempt, OfferClaim
from .quotes import Quote


class UsedUp(Exception):
    """A promo code or an offer that others have used up; says so in one sentence."""


def claim_discounts(attempt: CheckoutAttempt, quote: Quote) -> None:
    """Claim each discount of the quote. Raises UsedUp; the caller's transaction is rolled back."""
    attempt.claims.all().delete()
    vouchers = _locked("voucher", "Voucher", (d.voucher_id for d in quote.discounts))
    offers = _locked("offer", "ConditionalOffer", (d.offer_id for d in quote.discounts))
    others = OfferClaim.objects.exclude(attempt=attempt)
    person = Person(attempt.user_id, attempt.email)
    left = dict(zip(offers, what_is_left(list(offers.values()), others, person), strict=True))
    for discount in quote.discounts:
        offer, voucher = offers.get(discount.offer_id), vouchers.get(discount.voucher_id)
        if offer is None or (discount.voucher_id and voucher is None):
            raise UsedUp(f"{discount.name} is no longer offered.")
        if voucher is not None:
            _check_voucher(voucher, attempt)
        _check_offer(discount, left[offer.pk])
        OfferClaim.objects.create(
            attempt=attempt,
            offer=offer,
            voucher=voucher,
            applications=discount.applications,
            discount=discount.amount,
        )


def claims_of_others(basket_id: int | None) -> QuerySet:
    """What every cart but this one has claimed."""
    return OfferClaim.objects.exclude(attempt__basket_id=basket_id)


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


def _check_offer(discount, left: Left) -> None:
    """By what the cart was told by, too: a page promises nothing that is then refused."""
    if left.mine is not None and discount.applications > left.mine:
        raise UsedUp(f"You have used {discount.name} as often as it can be used.")
    too_often = discount.applications > left.times
    if too_often or (left.money is not None and discount.amount > left.money):
        raise UsedUp(f"{discount.name} has been used up by others a moment ago.")
