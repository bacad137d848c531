"""A basket that loads its lines in two queries, however many there are, and discounts in cents."""

from decimal import ROUND_DOWN, Decimal

from oscar.apps.basket.abstract_models import AbstractBasket, AbstractLine

CENT = Decimal("0.01")


class Basket(AbstractBasket):
    def all_lines(self):
        """Oscar's lines, with all that a strategy and a way of shipping read of a product."""
        if self.id is not None and self._lines is None:
            self._lines = (
                self.lines.select_related(
                    "stockrecord",
                    "product__product_class",
                    "product__parent__product_class",
                    "product__tape_package",
                    "product__package_weight",
                    "product__parent__package_weight",
                )
                .prefetch_related("product__stockrecords")
                .order_by("pk")
            )
        return super().all_lines()


class Line(AbstractLine):
    def discount(self, discount_value, affected_quantity, incl_tax=True, offer=None):
        """Whole cents only, as the offer itself rounds: 10 % of $12.99 is $1.29, not $1.299."""
        cents = discount_value.quantize(CENT, rounding=ROUND_DOWN)
        super().discount(cents, affected_quantity, incl_tax=incl_tax, offer=offer)


from oscar.apps.basket.models import *  # noqa: E402, F403
