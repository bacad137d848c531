"""Where we ship to, and the address that checkout starts with."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db.models import F
from oscar.core.loading import get_model

from shop.delivery.models import ShippingRate
from shop.delivery.selectors import all_rates, served_countries
from shop.orders.addresses import HOME

SHIPS_NOWHERE = "This shop ships nowhere right now. Nothing was charged."


def shipping_countries(
    rates: Iterable[ShippingRate] | None = None,
) -> list[tuple[str, str]]:
    """(code, name) of the countries that some shipping rate goes to, our own first; of these rates
    where somebody has read them. Those without a row are left out: an order's address could not
    point at them."""
    codes = served_countries(rates) or [HOME]
    rows = get_model("address", "Country").objects.filter(iso_3166_1_a2__in=codes)
    names = dict(rows.values_list("iso_3166_1_a2", "printable_name"))
    known = [(code, names[code]) for code in codes if code in names]
    return sorted(known, key=lambda pair: (pair[0] != HOME, pair[1]))


@dataclass(frozen=True)
class Way:
    """A way of shipping to a country: what its rates charge, from the least on; `days` are working
    days, (from, to)."""

    name: str
    least: Decimal
    most: Decimal
    days: tuple[int, int]
    po_boxes: bool


def where_we_ship() -> list[tuple[str, list[Way]]]:
    """(name, ways) of the countries that orders can go to, our own first, cheapest way first."""
    rates = all_rates()
    return [
        (name, _ways([rate for rate in rates if code in rate.country_codes]))
        for code, name in shipping_countries(rates)
    ]


def _ways(rates: list[ShippingRate]) -> list[Way]:
    by_code: dict[str, list[ShippingRate]] = {}
    for rate in rates:
        by_code.setdefault(rate.code, []).append(rate)
    ways = [
        Way(
            name=bands[0].name,
            least=min(band.price for band in bands),
            most=max(band.price for band in bands),
            days=(min(b.days_from for b in bands), max(b.days_to for b in bands)),
            po_boxes=all(band.po_boxes for band in bands),
        )
        for bands in by_code.values()
    ]
    return sorted(ways, key=lambda way: (way.least, way.days))


def countries_without_row() -> list[str]:
    """The codes that shipping rates name, and the shop does not know: nothing is shipped there."""
    codes = served_countries() or [HOME]
    rows = get_model("address", "Country").objects.filter(iso_3166_1_a2__in=codes)
    return sorted(set(codes) - set(rows.values_list("iso_3166_1_a2", flat=True)))


def address_problem(address: dict) -> str:
    """Why an order could not be written with this address (the fields of Oscar's shipping address):
    it must fit the columns, and point at a country that has a row. "" if it can."""
    try:
        get_model("order", "ShippingAddress")(**address).clean_fields()
    except ValidationError as problem:
        return f"We cannot ship to this address. {' '.join(problem.messages)}"
    return ""


def first_address(user) -> dict:
    """Checkout's fields from the user's address book: the one to use first, else the oldest.
    Empty for whoever has none."""
    if not user.is_authenticated:
        return {}
    address = user.addresses.order_by("-is_default_for_shipping", "pk").first()
    if address is None:
        return {}
    fields = ("first_name", "last_name", "line1", "line2", "state", "postcode")
    values = {name: getattr(address, name) for name in fields}
    phone = address.phone_number.as_national if address.phone_number else ""
    return values | {"country": address.country_id, "city": address.line4, "phone": phone}


def keep_address(user, fields: dict) -> None:
    """Put an order's address into the user's address book, once however often it is used."""
    book = get_model("address", "UserAddress")
    entry = book(user=user, **fields)
    entry.hash = entry.generate_hash()
    kept = book.objects.filter(user=user, hash=entry.hash)
    if kept.exists():
        kept.update(num_orders_as_shipping_address=F("num_orders_as_shipping_address") + 1)
    else:
        entry.num_orders_as_shipping_address = 1
        entry.save()
