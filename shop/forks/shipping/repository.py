"""Shipping methods are rows of shop.delivery, cheapest first."""

from oscar.apps.shipping import repository

from shop.delivery.selectors import all_rates, shipping_methods
from shop.discounts.shipping import with_offers
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
        goes there. A shop that has set up no rate at all ships for free. `rates` are those of
        shop.delivery, where somebody has read them."""
        rates = kwargs.get("rates")
        rates = all_rates() if rates is None else rates
        country = _country(shipping_addr, kwargs)
        return shipping_methods(basket, country, rates) if rates else list(self.methods)

    def apply_shipping_offers(self, basket, methods):
        """Cheapest first still, and quickest of equal ones: what an offer takes off may change
        which that is."""
        ways = with_offers(basket, methods)
        return sorted(ways, key=lambda way: (way.calculate(basket).excl_tax, _days(way)))


def _days(method) -> tuple[int, ...]:
    """Its days, the last one first, to order by; the way of a shop without rates has none."""
    return getattr(method, "days", ())[::-1]


def _country(address, asked: dict) -> str:
    return asked.get("country") or getattr(address, "country_id", None) or HOME
