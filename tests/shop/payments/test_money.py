from decimal import Decimal

import pytest

from shop.payments.money import minor_units


@pytest.mark.parametrize(
    ("amount", "currency", "units"),
    [("17.94", "USD", 1794), ("0.00", "USD", 0), ("1794.00", "JPY", 1794), ("1.234", "KWD", 1234)],
)
def test_minor_units(amount, currency, units):
    assert minor_units(Decimal(amount), currency) == units


@pytest.mark.parametrize(("amount", "currency"), [("0.005", "USD"), ("0.50", "JPY")])
def test_part_of_a_unit_is_refused_rather_than_cut_off(amount, currency):
    with pytest.raises(ValueError, match="parts of a minor unit"):
        minor_units(Decimal(amount), currency)
