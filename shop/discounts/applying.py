"""The offers of a cart, applied: each line knows what came off it, and the cart by which offers.

Oscar's own way is not used: it takes percentages of the full price, uses pieces up for offers on
shipping, and rounds each line down (docs/adr/0014-discounts-are-reckoned-in-cents.md).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from oscar.apps.offer.results import SHIPPING_DISCOUNT, BasketDiscount, OfferApplications
from oscar.core.loading import get_class

from . import limits
from .arithmetic.combining import best_together
from .arithmetic.reasons import Reason, Why, missing_for, reason_of
from .arithmetic.rules import Rule, Taken
from .offers import dollars, look_up_ranges, partners, to_line, to_rule


def apply_offers(basket, offers: Iterable) -> None:
    """Work out `basket.offer_applications` anew. What is taken off shipping depends on the way of
    shipping: the offers that may do so are noted, with nothing taken off yet."""
    basket.offer_applications = applications = OfferApplications()
    basket.used_up = set()
    # By product: the order in which a cart was filled moves no cent.
    lines = sorted(basket.all_lines(), key=lambda line: (line.product_id, line.pk))
    for line in lines:
        line.clear_discount()
    found = _what_is_left(basket, list(offers)) if lines else {}
    if not found:
        return
    offers = {pk: offer for pk, (offer, _) in found.items()}
    rules = _rules(found, lines)
    numbers = [to_line(line) for line in lines]
    met = [rule for rule in rules if rule.is_met(numbers)]
    for taken in best_together(numbers, _with_partners(met)):
        _note(applications, offers[taken.rule.key], taken, lines)
    for rule in met:
        if rule.kind.is_shipping:
            offer = offers[rule.key]
            offer.rule = rule
            applications.add(offer, SHIPPING_DISCOUNT)


def reason_for(basket, offers: Sequence, pk: int) -> Reason:
    """Why the offer with this key, one of `offers`, takes nothing off the cart's goods now; no
    line is changed. An offer on shipping only says whether the cart is enough for it."""
    lines = sorted(basket.all_lines(), key=lambda line: (line.product_id, line.pk))
    basket.used_up = set()
    found = _what_is_left(basket, offers)
    if pk not in found:
        return Reason(Why.USED_UP)
    numbers, rules = [to_line(line) for line in lines], _rules(found, lines)
    mine = next((rule for rule in rules if rule.key == pk), None)
    if mine is not None and mine.kind.is_shipping:
        return missing_for(mine, numbers) or Reason(Why.NOTHING_LEFT, rule=mine)
    met = [rule for rule in rules if rule.is_met(numbers) and rule.key != pk]
    return reason_of(pk, numbers, _with_partners([*met, *([mine] if mine else [])]))


def _rules(found: dict[int, tuple], lines: Sequence) -> list[Rule]:
    look_up_ranges([offer for offer, _ in found.values()], [line.product for line in lines])
    rules = (to_rule(offer, lines, left) for offer, left in found.values())
    return [rule for rule in rules if rule is not None]


def know_buyer(request, email: str) -> None:
    """Work it out anew for the address that was typed at checkout, where an offer may be had only
    so often by each person: a visitor has no account that would say so."""
    basket = request.basket
    if email and any(a["offer"].max_user_applications for a in basket.offer_applications):
        basket.typed_email = email
        get_class("offer.applicator", "Applicator")().apply(basket, request.user, request)


def _what_is_left(basket, offers: Sequence) -> dict[int, tuple]:
    """{id: (offer, Left)} of those whose limits leave something. Two codes of one offer, as codes
    made in a set are, count it once: by the first that is not used up."""
    others, person = basket.claims_of_others(), limits.Person.of_cart(basket)
    found: dict[int, tuple] = {}
    for offer, left in zip(offers, limits.what_is_left(offers, others, person), strict=True):
        if left.is_nothing:
            basket.used_up.add((offer.get_voucher(), offer))
        else:
            found.setdefault(offer.pk, (offer, left))
    return found


def _with_partners(met: Sequence[Rule]) -> list[Rule]:
    """Offers on the goods whose form says with which others they go together, know those."""
    goods = [rule for rule in met if not rule.kind.is_shipping]
    combining = [rule for rule in goods if rule.partners is None]
    named = partners(combining) if len(combining) > 1 else {}
    return [replace(r, partners=named.get(r.key, r.partners)) for r in goods]


def _note(applications, offer, taken: Taken, lines: Sequence) -> None:
    applications.add(offer, BasketDiscount(dollars(taken.total)))
    applications.applications[offer.pk]["freq"] = taken.times
    for line, cents in zip(lines, taken.by_line, strict=True):
        if cents:
            line.discount(dollars(cents), 0, incl_tax=False, offer=offer)
