"""Sales tax: line by line, half up to the cent, and none where no rate is kept."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from shop.tax.models import SalesTaxRate
from shop.tax.selectors import Tax, sales_tax

pytestmark = pytest.mark.django_db


def make_rate(state="CO", percent="3", **fields):
    return SalesTaxRate.objects.create(state=state, percent=Decimal(percent), **fields)


def dollars(*amounts):
    return [Decimal(amount) for amount in amounts]


def test_lines_and_shipping_are_taxed_one_by_one():
    make_rate(percent="6.250", shipping_taxed=True)
    tax = sales_tax("US", "CO", dollars("12.99", "35.00"), Decimal("4.95"))
    assert tax == Tax(
        Decimal("6.250"), tuple(dollars("0.81", "2.19")), Decimal("0.31"), Decimal("3.31")
    )


def test_shipping_is_free_of_tax_unless_the_state_taxes_it():
    make_rate(percent="10")
    tax = sales_tax("US", "CO", dollars("10.00"), Decimal("4.95"))
    assert (tax.lines, tax.shipping, tax.total) == (
        (Decimal("1.00"),),
        Decimal("0.00"),
        Decimal("1.00"),
    )


@pytest.mark.parametrize(
    ("line", "tax"),
    [("0.10", "0.01"), ("0.09", "0.00"), ("0.30", "0.02"), ("0.50", "0.03"), ("0.00", "0.00")],
)
def test_half_a_cent_is_rounded_up(line, tax):
    make_rate(percent="5")  # 0.10 → 0.005, 0.30 → 0.015, 0.50 → 0.025: even ones, too
    assert sales_tax("US", "CO", dollars(line), Decimal(0)).lines == (Decimal(tax),)


def test_each_line_is_rounded_before_they_are_added():
    make_rate(percent="5")
    tax = sales_tax("US", "CO", dollars("0.10", "0.10"), Decimal(0))
    assert tax.total == Decimal("0.02")


def test_three_decimals_of_a_percentage_count():
    make_rate(percent="8.875")
    assert sales_tax("US", "CO", dollars("1000.00"), Decimal(0)).total == Decimal("88.75")


@pytest.mark.parametrize(("country", "state"), [("US", "OR"), ("CA", "CO"), ("US", ""), ("", "CO")])
def test_no_tax_where_no_rate_is_kept(country, state):
    make_rate(shipping_taxed=True)
    tax = sales_tax(country, state, dollars("10.00", "5.00"), Decimal("4.95"))
    assert tax == Tax(Decimal(0), tuple(dollars("0.00", "0.00")), Decimal("0.00"), Decimal("0.00"))


def test_no_lines_no_tax():
    make_rate(percent="0")
    assert sales_tax("US", "CO", [], Decimal(0)).total == Decimal("0.00")


def test_codes_are_taken_in_any_case():
    make_rate(percent="10")
    assert sales_tax("us", " co ", dollars("10.00"), Decimal(0)).total == Decimal("1.00")


@pytest.mark.parametrize("lines", [1, 50])
def test_one_query_however_many_lines(lines):
    make_rate()
    with CaptureQueriesContext(connection) as captured:
        sales_tax("US", "CO", dollars("1.00") * lines, Decimal(0))
    assert len(captured) == 1


@pytest.mark.parametrize("percent", ["-0.001", "15.001"])
def test_database_refuses_an_absurd_rate(percent):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_rate(percent=percent)


def test_database_keeps_one_rate_a_state():
    make_rate()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_rate()
