"""However an order is cut into refunds, they add up to what was paid, to the cent."""

from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oscar.core.loading import get_model

from shop.refunds.amounts import RefundError, left_of, whole, worth_of, worth_of_amount
from shop.tax.models import SalesTaxRate
from tests.factories import make_product, make_shipping, make_voucher
from tests.shop.checkout_form import agree, client_with, pay

pytestmark = pytest.mark.django_db


@pytest.fixture
def order():
    """Six pieces at $4.99 less 15 percent, with 7.25 percent tax on goods and shipping."""
    SalesTaxRate.objects.create(state="UT", percent=Decimal("7.250"), shipping_taxed=True)
    make_shipping()
    make_voucher("SOME", percent=15)
    client = client_with(make_product("box", price="4.99"), 6)
    client.post("/cart/vouchers/add/", {"code": "SOME"})
    pay(client, agree(client))
    return get_model("order", "Order").objects.get()


def keep(order, worth):
    return order.refunds.create(
        amount=worth.amount,
        tax=worth.tax,
        shipping=worth.shipping,
        lines=list(worth.lines),
        restock=True,
        reason="Test",
    )


def test_order_is_what_the_other_tests_think(order):
    line = order.lines.get()
    assert (line.line_price_excl_tax, line.line_price_incl_tax) == (
        Decimal("25.45"),
        Decimal("27.30"),
    )
    assert (order.shipping_incl_tax, order.total_incl_tax) == (Decimal("5.31"), Decimal("32.61"))


def test_pieces_share_discount_and_tax_to_the_cent(order):
    line = order.lines.get()
    parts = [keep(order, worth_of(order, {line.pk: 1})) for _ in range(6)]
    assert {part.amount for part in parts} == {Decimal("4.55")}
    assert [part.tax for part in parts] == [
        Decimal(tax) for tax in ("0.31", "0.31", "0.31", "0.30", "0.31", "0.31")
    ]
    assert sum(part.amount for part in parts) == line.line_price_incl_tax


def test_shipping_goes_back_once_with_its_tax(order):
    worth = worth_of(order, {}, shipping=True)
    assert (worth.amount, worth.shipping, worth.tax) == (
        Decimal("5.31"),
        Decimal("5.31"),
        Decimal("0.36"),
    )
    keep(order, worth)
    with pytest.raises(RefundError):
        worth_of(order, {}, shipping=True)


def test_pieces_after_an_amount_never_exceed_what_is_left(order):
    keep(order, worth_of_amount(order, Decimal("30.00")))
    worth = worth_of(order, {order.lines.get().pk: 6}, shipping=True)
    assert worth.amount == Decimal("2.61")


steps = st.lists(
    st.one_of(
        st.tuples(st.just("pieces"), st.integers(1, 4)),
        st.tuples(st.just("cents"), st.integers(1, 900)),
        st.just(("shipping", 0)),
    ),
    max_size=8,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_parts_and_the_rest_are_the_whole(order, parts):
    line = order.lines.get()
    with transaction.atomic():
        for kind, number in parts:
            try:
                keep(order, _worth(order, line, kind, number))
            except RefundError:
                continue
            left = left_of(order)
            assert min(left.amount, left.tax, left.shipping, left.pieces[line.pk]) >= 0
        rest = whole(order)
        if rest.amount:
            keep(order, rest)
        refunds = order.refunds.all()
        assert sum(r.amount for r in refunds) == order.total_incl_tax
        assert sum(r.tax for r in refunds) == order.total_incl_tax - order.total_excl_tax
        transaction.set_rollback(True)


def _worth(order, line, kind, number):
    if kind == "pieces":
        return worth_of(order, {line.pk: number})
    if kind == "cents":
        return worth_of_amount(order, Decimal(number) / 100)
    return worth_of(order, {}, shipping=True)
