"""Amounts as payment providers count them: in whole minor units of the currency."""

from decimal import Decimal

from babel.numbers import get_currency_precision


def minor_units(amount: Decimal, currency: str) -> int:
    """17.94 USD is 1794, 1794 JPY is 1794. Raises ValueError for a part of a minor unit: no
    provider could take it, and cutting it off would charge another sum than was shown."""
    units = amount.scaleb(get_currency_precision(currency))
    if units != int(units):
        raise ValueError(f"{amount} {currency} has parts of a minor unit.")
    return int(units)


def from_minor_units(units: int, currency: str) -> Decimal:
    """1794 is 17.94 USD, and 1794 JPY."""
    return Decimal(units).scaleb(-get_currency_precision(currency))
