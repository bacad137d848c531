"""What it costs to ship one piece of a product, and how it may come back: for search engines."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.utils.module_loading import import_string

from page_cache.kept import kept
from shop.delivery.free_shipping import free_shipping_from
from shop.delivery.models import ShippingRate
from shop.delivery.selectors import ways
from shop.orders.addresses import HOME


@dataclass(frozen=True)
class Charge:
    """A way of shipping to a country (a code); `days` are working days, (from, to)."""

    country: str
    service: str
    price: Decimal
    days: tuple[int, int]


def _rates_and_offer() -> tuple[list[ShippingRate], Decimal | None]:
    return list(ShippingRate.objects.all()), free_shipping_from()


def charger() -> Callable[[Decimal, int], list[Charge]]:
    """A function of a price and a weight (grams) that gives the cheapest way to each country, our
    own first. No query where the rates and the offer are kept."""
    rates, free_from = kept("shop.structured.shipping", _rates_and_offer)
    countries = {code for rate in rates for code in rate.country_codes}
    ordered = sorted(countries, key=lambda code: (code != HOME, code))

    def charges(price: Decimal, weight: int) -> list[Charge]:
        found = []
        for country in ordered:
            for way in ways(rates, country, price, weight)[:1]:
                free = country == HOME and free_from is not None and price >= free_from
                cost = Decimal("0.00") if free else way.price
                found.append(Charge(country, str(way.name), cost, way.days))
        return found

    return charges


def returns_page() -> str:
    """The address of the page that says how things may come back; "" if there is none."""
    return import_string(settings.RETURNS_PAGE)()
