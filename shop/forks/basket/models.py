"""A basket that loads its lines in two queries, however many there are."""

from oscar.apps.basket.abstract_models import AbstractBasket


class Basket(AbstractBasket):
    def all_lines(self):
        """Oscar's lines, with all that a strategy reads of a product: no query a line."""
        if self.id is not None and self._lines is None:
            self._lines = (
                self.lines.select_related(
                    "stockrecord",
                    "product__product_class",
                    "product__parent__product_class",
                    "product__tape_package",
                )
                .prefetch_related("product__stockrecords")
                .order_by("pk")
            )
        return super().all_lines()


from oscar.apps.basket.models import *  # noqa: E402, F403
