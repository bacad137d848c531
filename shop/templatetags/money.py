from decimal import Decimal

from babel.numbers import format_currency
from django import template

register = template.Library()


@register.filter
def money(amount: Decimal | None, currency: str = "USD") -> str:
    """12.9 -> "$12.90"; nothing for None. Dollars are formatted by hand: Babel costs 20 times more
    and a list shows forty prices."""
    if amount is None:
        return ""
    if currency == "USD":
        amount = Decimal(amount)
        return f"-${-amount:,.2f}" if amount < 0 else f"${amount:,.2f}"
    return format_currency(amount, currency, locale="en_US")
