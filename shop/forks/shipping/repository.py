"""Shipping methods are rows of shop.delivery, cheapest first."""

from oscar.apps.shipping import repository

from shop.delivery.models import ShippingRate
from shop.delivery.selectors import shipping_methods
from shop.orders.addresses import HOME


class Repository(repository.Repository):
    def get_shipping_methods(self, basket, shipping_addr=None, **kwargs):
        """An offer on shipping is meant for our own country: Oscar's offers know no other. For free
        shipping elsewhere there are rates."""
        if _country(shipping_addr, kwargs) != HOME and basket.is_shipping_required():
            return self.get_available_shipping_methods(basket, shipping_addr, **kwargs)
        return super().get_shipping_methods(basket, shipping_addr, **kwargs)

    def get_available_shipping_methods(self, basket, shipping_addr=None, **kwargs):
        """The methods for the address, cheapest first; none if the cart is too heavy, or nothing
        goes there. A shop that has set up no rate at all ships for free."""
        methods = shipping_methods(basket, _country(shipping_addr, kwargs))
        if methods or ShippingRate.objects.exists():
            return methods
        return list(self.methods)

    def apply_shipping_offer(self, basket, method, offer):
        """Oscar's wrapper forwards the price and the name; the days are ours."""
        discounted = super().apply_shipping_offer(basket, method, offer)
        if hasattr(method, "days"):
            discounted.days = method.days
        return discounted


def _country(address, asked: dict) -> str:
    return asked.get("country") or getattr(address, "country_id", None) or HOME
