"""How much sales tax an order takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .models import SalesTaxRate

CENT = Decimal("0.01")
NOTHING = Decimal("0.00")


@dataclass(frozen=True)
class Tax:
    """Dollars. `rate` is in percent; `lines` are in the order asked."""

    rate: Decimal
    lines: tuple[Decimal, ...]
    shipping: Decimal
    total: Decimal


def sales_tax(country: str, state: str, lines: Sequence[Decimal], shipping: Decimal) -> Tax:
    """The tax on `lines` (what each costs in all, after discounts) and on `shipping`, each rounded
    half up to the cent. Shipping only where the state taxes it; no tax where no rate is kept.

    `country` and `state` are codes ("US", "CO") in any case. One query.
    """
    rate = SalesTaxRate.objects.filter(
        country=country.strip().upper(), state=state.strip().upper()
    ).first()
    if rate is None:
        return Tax(Decimal(0), (NOTHING,) * len(lines), NOTHING, NOTHING)
    taxes = tuple(_tax(line, rate.percent) for line in lines)
    on_shipping = _tax(shipping, rate.percent) if rate.shipping_taxed else NOTHING
    return Tax(rate.percent, taxes, on_shipping, sum(taxes, on_shipping))


def _tax(amount: Decimal, percent: Decimal) -> Decimal:
    return (amount * percent / 100).quantize(CENT, rounding=ROUND_HALF_UP)
