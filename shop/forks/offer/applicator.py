"""Discounts that add up: what an offer takes off is the sum of what it took off each line."""

from decimal import Decimal

from oscar.apps.offer import applicator
from oscar.core.loading import get_model

from shop.checkout.claims import used_up_by_others


class Applicator(applicator.Applicator):
    def apply_offers(self, basket, offers):
        """Oscar rounds the discount it shows and not the lines that it charges, so that a page's
        figures may differ by a cent. Lines are rounded (see the fork of basket.Line); here the
        figure shown, and later written to the order, is taken from them."""
        gone = used_up_by_others(offers, basket)
        offers = [offer for offer in offers if offer.pk not in gone]
        _look_up_ranges(basket, offers)
        super().apply_offers(basket, offers)
        for application in basket.offer_applications:
            if application["result"].affects_basket:
                offer = application["offer"]
                if offer.benefit.type == offer.benefit.FIXED:
                    _take_the_rest(basket, offer, application["discount"])
                application["discount"] = sum(_taken(basket, offer), Decimal("0.00"))


def _taken(basket, offer) -> list[Decimal]:
    """What the offer took off, line by line."""
    discounts = (discount for line in basket.all_lines() for discount in line.discounts)
    return [discount.amount for discount in discounts if discount.offer == offer]


def _take_the_rest(basket, offer, amount: Decimal) -> None:
    """A gift is worth its amount: what fell on a line that another offer had made free comes off
    the offer's other lines."""
    for line in basket.all_lines():
        rest = amount - sum(_taken(basket, offer))
        if rest > 0 and any(discount.offer == offer for discount in line.discounts):
            line.discount(rest, 0, incl_tax=False, offer=offer)


def _look_up_ranges(basket, offers) -> None:
    """Oscar asks the database about each line, for each range; here once a range. Parts with one
    range share it: else each loads its own."""
    products = [line.product for line in basket.all_lines()]
    parts = [part for offer in offers for part in (offer.condition, offer.benefit)]
    parts = [part for part in parts if part.range_id]
    ranges = get_model("offer", "Range").objects.in_bulk({part.range_id for part in parts})
    for part in parts:
        part.range = ranges[part.range_id]
    for found in ranges.values():
        found.look_up(products)
