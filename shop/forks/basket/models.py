"""A basket that loads its lines in two queries, however many there are, and discounts in cents.
The same product bought from two pages is two lines."""

from decimal import ROUND_DOWN, Decimal

from django.db import transaction
from oscar.apps.basket.abstract_models import AbstractBasket, AbstractLine

from shop.checkout.holds import held_by_cart
from shop.checkout.merging import take_along

CENT = Decimal("0.01")


class Basket(AbstractBasket):
    _page_key: int | None = None

    def add_product(self, product, quantity=1, options=None, *, page_key=None):
        """`page_key` is the page that sells it; its pieces have a line of their own."""
        self._page_key = page_key
        try:
            return super().add_product(product, quantity, options)
        finally:
            self._page_key = None

    def _create_line_reference(self, product, stockrecord, options):
        """Oscar joins lines of one reference when a cart joins another at log-in."""
        reference = super()._create_line_reference(product, stockrecord, options)
        return f"{reference}_page-{self._page_key}" if self._page_key else reference

    @transaction.atomic
    def merge(self, basket, add_quantities=True):
        """At log-in. What the other cart holds for its visitor stays theirs."""
        take_along(basket, self)
        super().merge(basket, add_quantities)

    merge.alters_data = True

    def held_pieces(self) -> dict[int, int]:
        """{stock record id: pieces} that this cart holds in checkout: not gone for it."""
        return held_by_cart(self)

    def all_lines(self):
        """Oscar's lines, with all that a strategy and a way of shipping read of a product."""
        if self.id is not None and self._lines is None:
            self._lines = (
                self.lines.select_related(
                    "source",
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
        """Whole cents only, as the offer itself rounds: 10 % of $12.99 is $1.29, not $1.299. Never
        more than other offers have left of the price: else discounts add up to more than it."""
        cents = discount_value.quantize(CENT, rounding=ROUND_DOWN)
        cents = min(cents, self.price_left)
        super().discount(cents, affected_quantity, incl_tax=incl_tax, offer=offer)

    @property
    def price_left(self) -> Decimal:
        """What the line still costs, in the middle of working out its discounts."""
        return self.line_price_excl_tax - sum(discount.amount for discount in self.discounts)


from oscar.apps.basket.models import *  # noqa: E402, F403
