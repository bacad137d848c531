"""Offers on shipping, on the ways that a cart may be shipped. Of several the best counts, for each
way by itself; two never add up."""

from collections.abc import Sequence

from oscar.apps.shipping.methods import OfferDiscount
from oscar.core.prices import Price

from .arithmetic.combining import best_on_shipping
from .offers import cents, dollars


class Discounted(OfferDiscount):
    """A way of shipping with `amount` off, by `offer`."""

    def __init__(self, method, offer, amount):
        super().__init__(method, offer)
        self.amount = amount
        if hasattr(method, "days"):
            self.days, self.po_boxes = method.days, method.po_boxes

    def calculate(self, basket) -> Price:
        """Before sales tax, as the way itself is."""
        full = self.method.calculate(basket)
        left = full.excl_tax - self.amount
        return Price(currency=full.currency, excl_tax=left, incl_tax=left)

    def discount(self, basket):
        return self.amount


def with_offers(basket, methods: Sequence) -> list:
    """The same ways (cheapest first) with what offers take off them: off the cheapest, and off
    those that the merchant named. A faster way is not made free by accident."""
    offers = {found["offer"].pk: found["offer"] for found in basket.shipping_discounts}
    rules = [offer.rule for offer in offers.values()]
    ways = []
    for i, method in enumerate(methods):
        best = None
        if i == 0 or method.offers_apply:
            best = best_on_shipping(cents(method.calculate(basket).excl_tax), rules)
        if best is None:
            ways.append(method)
        else:
            rule, amount = best
            ways.append(Discounted(method, offers[rule.key], dollars(amount)))
    return ways
