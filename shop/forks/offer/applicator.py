"""Discounts that add up: what an offer takes off is the sum of what it took off each line."""

from decimal import Decimal

from oscar.apps.offer import applicator


class Applicator(applicator.Applicator):
    def apply_offers(self, basket, offers):
        """Oscar rounds the discount it shows and not the lines that it charges, so that a page's
        figures may differ by a cent. Lines are rounded (see the fork of basket.Line); here the
        figure shown, and later written to the order, is taken from them."""
        super().apply_offers(basket, offers)
        taken: dict[int, Decimal] = {}
        for line in basket.all_lines():
            for discount in line.discounts:
                if discount.offer is not None:
                    taken[discount.offer.pk] = taken.get(discount.offer.pk, 0) + discount.amount
        for application in basket.offer_applications:
            if application["result"].affects_basket:
                application["discount"] = taken.get(application["offer"].pk, Decimal("0.00"))
