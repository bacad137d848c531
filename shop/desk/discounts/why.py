"""Why a discount was not applied, in a sentence: its days and its limits, then the arithmetic's own
reason for the cart, worked out with the prices and discounts of today and unmade again."""

from decimal import Decimal

from django.db import transaction
from oscar.core.loading import get_class, get_model

from shop.cart.selectors import cart_totals
from shop.discounts import limits
from shop.discounts.applying import reason_for
from shop.discounts.arithmetic.reasons import Reason, Why
from shop.discounts.arithmetic.rules import Measure
from shop.discounts.offers import dollars
from shop.web.money import money
from shop.web.site_days import day_of

from .listing import ENDED, SCHEDULED, SUSPENDED

Offer = get_model("offer", "ConditionalOffer")
PLAIN = {
    Why.NOT_FOR_THESE: "It is not for these products.",
    Why.NOTHING_OFF: "Even by itself it takes nothing off these products.",
    Why.NOT_KNOWN: "This shop has no arithmetic for what it was made to do: it takes nothing off.",
}


def why(offer, wanted, order=None) -> str:
    """`offer` as listing.discounts() reads it, `wanted` [(stock record, pieces)]."""
    if order and (given := _given(offer, order)):
        return f"It was applied: it took {money(given)} off order {order.number}."
    return _why_not_running(offer, order) or _why_not_here(offer, wanted, order)


def _given(offer, order) -> Decimal:
    rows = order.discounts.filter(offer_id=offer.pk)
    return sum((row.amount for row in rows), Decimal(0))


def _why_not_running(offer, order) -> str:
    if offer.state == SUSPENDED:
        return "It is suspended: it takes nothing off until it runs again."
    if order:
        placed = order.date_placed
        if offer.starts and offer.starts > placed:
            return f"It was not valid yet: the order came on {_day(placed)}, and it began on " + (
                f"{_day(offer.starts)}."
            )
        if offer.ends and offer.ends < placed:
            return f"It had ended: on {_day(offer.ends)}, and the order came on {_day(placed)}."
        return ""
    if offer.state == SCHEDULED:
        return f"It is not valid yet: it begins on {_day(offer.starts)}."
    if offer.state == ENDED:
        return f"It ended on {_day(offer.ends)}."
    return ""


def _day(moment) -> str:
    day = day_of(moment)
    return f"{day:%B} {day.day}, {day.year}"


@transaction.atomic
def _why_not_here(offer, wanted, order) -> str:
    """The cart is made for a moment, and everything is put back."""
    basket = _basket(wanted, order)
    mine = _with_voucher(Offer.objects.get(pk=offer.pk))
    others = [other for other in _others(order) if other.pk != mine.pk]
    reason = reason_for(basket, [*others, mine], mine.pk)
    sentence = _said(reason, mine, basket)
    if reason.rule and reason.rule.kind.is_shipping and reason.why is Why.NOTHING_LEFT:
        sentence = _of_shipping(basket, mine, others)
    transaction.set_rollback(True)
    return sentence


def _basket(wanted, order):
    basket = get_model("basket", "Basket").objects.create()
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for record, pieces in wanted:
        basket.add_product(record.product, pieces)
    if order:  # as the shopper who may have had it before; never saved
        basket.owner, basket.typed_email = order.user, order.guest_email
    basket.reset_offer_applications()
    return basket


def _with_voucher(offer):
    if voucher := offer.vouchers.order_by("-pk").first():
        offer.set_voucher(voucher)
    return offer


def _others(order) -> list:
    """What else the cart may have: the automatic ones, and the order's own codes."""
    found = list(get_class("offer.applicator", "Applicator")().get_site_offers())
    if order:
        codes = get_model("voucher", "VoucherApplication").objects.filter(order=order)
        for use in codes.select_related("voucher"):
            for offer in use.voucher.offers.all():
                offer.set_voucher(use.voucher)
                found.append(offer)
    return found


def _said(reason: Reason, offer, basket) -> str:
    cents = money(dollars(reason.cents))
    if reason.why is Why.TAKEN:
        return f"Nothing stands in its way: it takes {cents} off this cart today{_code(offer)}"
    if reason.why is Why.USED_UP:
        return _used_up(offer, basket)
    if reason.why is Why.TOO_LITTLE:
        return _too_little(reason)
    if reason.why is Why.NOT_TOGETHER:
        names = _names(reason)
        return f"It does not go together with {names}: alone it would take {cents} off."
    if reason.why is Why.NOTHING_LEFT:
        return f"Nothing was left for it, after {_names(reason)}."
    return PLAIN[reason.why]


def _code(offer) -> str:
    return " with its code: was it entered?" if offer.get_voucher() else "."


def _names(reason: Reason) -> str:
    rows = Offer.objects.in_bulk([other.rule.key for other in reason.others])
    said = [
        f"“{rows[other.rule.key].name}”, which took {money(dollars(other.total))} off"
        for other in reason.others
    ]
    return " and ".join(said)


def _too_little(reason: Reason) -> str:
    missing, measure = reason.missing, reason.rule.condition.measure
    if measure is Measure.CENTS:
        return f"The cart is {money(dollars(missing))} short of what it must reach."
    what = "piece" if measure is Measure.PIECES else "different product"
    more = f"{missing} more {what}" + ("" if missing == 1 else "s")
    return f"The cart needs {more} of what it is for."


def _used_up(offer, basket) -> str:
    person = limits.Person.of_cart(basket)
    left = limits.what_is_left([offer], basket.claims_of_others(), person)[0]
    if left.mine is not None and left.mine < 1:
        times = offer.max_user_applications
        return f"This customer has had it {'once' if times == 1 else f'{times} times'}: no more."
    if left.money is not None and left.money <= 0:
        return f"It is used up: it has taken off the {money(offer.max_discount)} that it may."
    return "It is used up: all its uses are taken, by orders or by carts that are being paid."


def _of_shipping(basket, offer, others) -> str:
    """By what the cart costs with it, and without."""
    applicator = get_class("offer.applicator", "Applicator")()
    totals = []
    for offers in ([*others, offer], others):
        applicator.apply_offers(basket, offers)
        totals.append(cart_totals(basket)["total"])
    if given := totals[1] - totals[0]:
        return (
            f"Nothing stands in its way: it takes {money(given)} off the shipping "
            f"today{_code(offer)}"
        )
    return "Another discount took as much off the shipping, or more: two never add up."
