"""A basket that loads its lines in two queries, however many there are.
The same product bought from two pages is two lines."""

from django.db import models, transaction
from oscar.apps.basket.abstract_models import AbstractBasket
from oscar.core.loading import get_model

from shop.checkout.claims import claims_of_others
from shop.checkout.holds import held_by_cart
from shop.checkout.merging import take_along


class Basket(AbstractBasket):
    _page_key: int | None = None
    has_codes = False  # promo codes; known once its lines are loaded
    promo_codes = None  # vouchers with their `open_offers`, once offers are applied
    used_up = frozenset()  # (voucher or None, offer) whose limits leave nothing
    typed_email = ""  # at checkout, for offers that somebody may have once; not kept

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

    def claims_of_others(self) -> models.QuerySet:
        """What other carts are about to take of offers and codes."""
        return claims_of_others(self.pk)

    def held_pieces(self) -> dict[int, int]:
        """{stock record id: pieces} that this cart holds in checkout: not gone for it."""
        return held_by_cart(self)

    def all_lines(self):
        """Oscar's lines, with all that a strategy and a way of shipping read of a product. They are
        loaded here: whoever asks how many there are asks for them next."""
        if self.id is not None and self._lines is None:
            records = get_model("partner", "StockRecord").objects.select_related("compare_price")
            codes = type(self).vouchers.through.objects.filter(basket=models.OuterRef("basket"))
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
                .prefetch_related(models.Prefetch("product__stockrecords", records))
                .defer("product__description", "product__parent__description")
                .annotate(cart_has_codes=models.Exists(codes))
                .order_by("pk")
            )
            self.has_codes = any(line.cart_has_codes for line in self._lines)
        return super().all_lines()

    @property
    def num_lines(self):
        return len(self.all_lines())


from oscar.apps.basket.models import *  # noqa: E402, F403
