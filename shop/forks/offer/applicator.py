"""Discounts that add up: what an offer takes off is the sum of what it took off each line."""

from decimal import Decimal

from oscar.apps.offer import applicator

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
        taken: dict[int, Decimal] = {}
        for line in basket.all_lines():
            for discount in line.discounts:
                if discount.offer is not None:
                    taken[discount.offer.pk] = taken.get(discount.offer.pk, 0) + discount.amount
        for application in basket.offer_applications:
            if application["result"].affects_basket:
                application["discount"] = taken.get(application["offer"].pk, Decimal("0.00"))


def _look_up_ranges(basket, offers) -> None:
    """Oscar asks the database about each line, for each range; here once a range."""
    products = [line.product for line in basket.all_lines()]
    parts = [part for offer in offers for part in (offer.condition, offer.benefit)]
    for found in {part.range_id: part.range for part in parts if part.range_id}.values():
        found.look_up(products)
