"""A range that is loaded once, and asked about a whole cart at once; an offer that ends with its
last day. No new column."""

from oscar.apps.offer.abstract_models import (
    AbstractBenefit,
    AbstractCondition,
    AbstractConditionalOffer,
    AbstractRange,
)

from shop.discounts.days import last_moment


class ConditionalOffer(AbstractConditionalOffer):
    def save(self, *args, **kwargs):
        """It ends with its last day."""
        if self.end_datetime:
            end = self._meta.get_field("end_datetime").to_python(self.end_datetime)
            self.end_datetime = last_moment(end)
        super().save(*args, **kwargs)


class Range(AbstractRange):
    def look_up(self, products, *, holds_all: bool = False) -> None:
        """Note on each of these products whether the range holds it, in one query; in none where
        the caller knows that it holds all. Oscar makes its conditions and benefits anew at each
        use, so the range itself cannot remember."""
        held = {product.pk for product in products}
        if not holds_all:
            held = set(self.product_queryset.filter(pk__in=held).values_list("pk", flat=True))
        for product in products:
            product.__dict__.setdefault("_held_by_range", {})[self.pk] = product.pk in held

    def contains_product(self, product):
        noted = getattr(product, "_held_by_range", {})
        if not self.proxy and self.pk in noted:
            return noted[self.pk]
        return super().contains_product(product)


class KeepsRange:
    """Oscar makes a condition or a benefit anew at each use; the new one knows the range that the
    old one has loaded."""

    @property
    def range_is_loaded(self) -> bool:
        return "range" in self._state.fields_cache

    def proxy(self):
        anew = super().proxy()
        if self.range_is_loaded:
            anew.range = self.range
        return anew


class Condition(KeepsRange, AbstractCondition):
    pass


class Benefit(KeepsRange, AbstractBenefit):
    pass


from oscar.apps.offer.models import *  # noqa: E402, F403
