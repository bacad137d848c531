"""A way of shipping as Oscar knows it: priced for one cart."""

from oscar.apps.shipping.methods import Base
from oscar.core.prices import Price

from .models import ShippingRate


class Method(Base):
    """The band of a way of shipping that a cart is in. `days` are working days, (from, to);
    `offers_apply` says whether offers on shipping do where it is not the cheapest way, `po_boxes`
    whether it goes to PO boxes and military addresses."""

    def __init__(self, rate: ShippingRate):
        self.code, self.name, self.description = rate.code, rate.name, rate.description
        self.days = (rate.days_from, rate.days_to)
        self.price = rate.price
        self.offers_apply, self.po_boxes = rate.offers_apply, rate.po_boxes

    def calculate(self, basket) -> Price:
        """Before sales tax, which is worked out for the whole order (shop.tax)."""
        return Price(currency=basket.currency, excl_tax=self.price, incl_tax=self.price)
