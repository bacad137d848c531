"""Amounts in words, everywhere alike: on pages, in mails, on papers, in sentences."""

from decimal import Decimal

from babel import Locale
from babel.numbers import format_currency

US = Locale("en", "US")


def money(amount: Decimal | int | None, currency: str = "USD") -> str:
    """12.9 -> "$12.90", -3 -> "-$3.00"; nothing for None. `amount` in major units."""
    return "" if amount is None else format_currency(amount, currency, locale=US)
