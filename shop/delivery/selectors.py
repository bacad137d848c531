"""Which ways of shipping a cart has, and when it arrives."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.db.models import Max
from django.utils.text import capfirst

from .methods import Method
from .models import ShippingRate

WAREHOUSE = ZoneInfo("America/New_York")
LAST_ORDER = time(15)  # what is ordered before it leaves the same working day


def all_rates() -> list[ShippingRate]:
    """One query, for whoever asks several things of them."""
    return list(ShippingRate.objects.all())


def shipping_methods(
    basket, country: str, rates: Iterable[ShippingRate] | None = None
) -> list[Method]:
    """The ways to ship this cart to the country (a code such as "US"), cheapest first, and the
    quicker first of those that cost the same.

    Empty if it is too heavy for all of them, or nothing goes there. For a cart that was loaded
    with its lines one query; none where somebody has read the `rates`.
    """
    rates = all_rates() if rates is None else rates
    return ways(rates, country, basket.total_excl_tax, cart_weight(basket))


def ways(rates: Iterable[ShippingRate], country: str, total: Decimal, weight: int) -> list[Method]:
    """The same for goods of `total` (after discounts) that weigh `weight` grams, of these rates."""
    cheapest: dict[str, ShippingRate] = {}
    for rate in rates:
        if country.upper() in rate.country_codes and rate.fits(total, weight):
            known = cheapest.get(rate.code)
            if known is None or rate.price < known.price:
                cheapest[rate.code] = rate
    return [Method(rate) for rate in sorted(cheapest.values(), key=_cheapest)]


def _cheapest(rate: ShippingRate) -> tuple:
    return rate.price, rate.days_to, rate.days_from, rate.code


def served_countries(rates: Iterable[ShippingRate] | None = None) -> list[str]:
    """The codes of the countries that some rate ships to, in the order of the alphabet."""
    rates = all_rates() if rates is None else rates
    return sorted({code for rate in rates for code in rate.country_codes})


def cart_weight(basket) -> int:
    """Grams. A product nobody weighed counts as nothing."""
    return sum(line.quantity * _weight(line.product) for line in basket.all_lines())


def _weight(product) -> int:
    own = getattr(product, "package_weight", None)
    if own is None and product.parent_id:
        own = getattr(product.parent, "package_weight", None)
    return own.grams if own else 0


def delivery_window(method, placed: datetime) -> tuple[date, date]:
    """The first and the last day it may arrive. `placed` is an aware datetime.

    Monday to Friday count; holidays are not known. An order placed before 3 pm in New York leaves
    the same day, if that is a working day; otherwise on the next.
    """
    local = placed.astimezone(WAREHOUSE)
    leaves = local.date()
    if local.time() >= LAST_ORDER or not _is_working_day(leaves):
        leaves = _working_days_after(leaves, 1)
    first, last = method.days
    return _working_days_after(leaves, first), _working_days_after(leaves, last)


def latest_arrival(code: str, shipped: datetime) -> datetime:
    """The last moment at which a box that left at `shipped` (aware) should be there: by the slowest
    rate of that way of shipping, or after a week where there is no such rate any more."""
    days = ShippingRate.objects.filter(code=code).aggregate(most=Max("days_to"))["most"]
    if days is None:
        return shipped + timedelta(days=7)
    local = shipped.astimezone(WAREHOUSE)
    return datetime.combine(_working_days_after(local.date(), days), local.timetz())


def arrival_words(method, placed: datetime) -> str:
    """ "Arrives Thursday, March 5 to Monday, March 9"; "" for a way that names no days."""
    return (
        capfirst(window_words(delivery_window(method, placed))) if hasattr(method, "days") else ""
    )


def window_words(window: tuple[date, date]) -> str:
    """ "arrives Thursday, March 5 to Monday, March 9"."""
    first, last = (f"{day:%A, %B} {day.day}" for day in window)
    return f"arrives {first}" if first == last else f"arrives {first} to {last}"


def _working_days_after(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= _is_working_day(day)
    return day


def _is_working_day(day: date) -> bool:
    return day.weekday() < 5
