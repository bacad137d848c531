"""What guides brought is, to the cent, what the orders brought less what went back."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oscar.core.loading import get_model

from shop.books.revenue import sales, split
from shop.refunds.amounts import RefundError, whole
from shop.refunds.services import cancel_order, refund_order
from shop.tax.models import SalesTaxRate
from tests.factories import make_shipping, make_voucher
from tests.shared_rows import fresh
from tests.shop.sources.selling import Order, keep, make_order, send_back

# Some rows of refunds are written by hand, and no money moves with them.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("shipping"),
    pytest.mark.unsound("refunds without a payment"),
]


@pytest.fixture(scope="module")
def rates(rows_of_file):
    with rows_of_file():
        make_shipping()


@pytest.fixture
def shipping(rates, db):
    """There for the whole file."""


@pytest.fixture(scope="module")
def sold(rates, guides, rows_of_file):
    with rows_of_file():
        SalesTaxRate.objects.create(state="UT", percent=Decimal("7.250"), shipping_taxed=True)
        make_voucher("SOME", percent=15)
        return make_order(Client(), *guides, "SOME")


@pytest.fixture
def order(sold, db):
    """15 percent off, 7.25 percent tax on goods and on the shipping of $4.95."""
    return fresh(sold)


def found(first=date(2000, 1, 1), last=date(2100, 1, 1), **only):
    return [(sale.title, sale.units, sale.revenue) for sale in sales(first, last, **only)]


def goods(order):
    """What the order says of its goods without tax, less what its refunds say, in cents."""
    order.refresh_from_db()
    rows = order.refunds.exclude(status="refused")
    amount, tax, carried = (
        sum((getattr(r, name) for r in rows), Decimal(0)) for name in ("amount", "tax", "shipping")
    )
    shipping_tax = Decimal("0.36") * carried / Decimal("5.31")
    back = amount - tax - (carried - shipping_tax.quantize(Decimal("0.01")))
    sold = order.total_excl_tax - order.shipping_excl_tax
    return int((sold - min(max(back, Decimal(0)), sold)) * 100)


def test_order_is_what_the_other_tests_think(order):
    assert (order.total_excl_tax, order.shipping_incl_tax) == (Decimal("33.71"), Decimal("5.31"))
    assert found() == [("Neck guide", 3, 1272), ("Knee guide", 2, 1321), ("", 1, 283)]


def test_pieces_take_their_own_price_off_their_own_line(order):
    send_back(order, "pieces", 1, line=0)
    assert found() == [("Neck guide", 2, 848), ("Knee guide", 2, 1321), ("", 1, 283)]
    send_back(order, "shipping", 0)
    send_back(order, "pieces", 2, line=0)
    assert found() == [("Neck guide", 0, 0), ("Knee guide", 2, 1321), ("", 1, 283)]


def test_an_amount_is_shared_by_all_lines_to_the_cent(order):
    refund = send_back(order, "cents", 1000)
    assert refund.tax == Decimal("0.68")
    shares = [("Neck guide", 3, 860), ("Knee guide", 2, 893), ("", 1, 191)]
    assert found() == shares
    assert sum(cents for _, _, cents in shares) == 2876 - 932


def test_nothing_is_left_of_an_order_that_went_back_as_an_amount(order):
    refund_order(order, amount=order.total_incl_tax, restock=False, reason="Lost")
    assert found() == [("Neck guide", 0, 0), ("Knee guide", 0, 0), ("", 0, 0)]


def test_canceled_order_brings_nothing_whatever_went_back_before(order):
    refund_order(order, amount=Decimal("3.21"), restock=False, reason="Late")
    cancel_order(order, None, "No")
    assert found() == [("Neck guide", 0, 0), ("Knee guide", 0, 0), ("", 0, 0)]


def test_refused_refund_went_nowhere_and_one_that_is_asked_for_counts(order):
    refund = send_back(order, "pieces", 1, line=2)
    assert found()[2] == ("", 0, 0)
    order.refunds.update(status="asked")
    assert found()[2] == ("", 0, 0)
    order.refunds.filter(pk=refund.pk).update(status="refused")
    assert found()[2] == ("", 1, 283)


def test_later_price_and_a_deleted_product_change_nothing(order):
    Order.objects.update(status="Delivered")  # what is promised cannot be deleted
    records = get_model("partner", "StockRecord").objects
    records.update(price=Decimal("99.00"), num_allocated=0)
    get_model("catalogue", "Product").objects.filter(upc="tape").delete()
    assert found() == [("Neck guide", 3, 1272), ("Knee guide", 2, 1321), ("", 1, 283)]


def test_one_page_is_asked_for_alone(order, neck, client, knee):
    send_back(order, "cents", 1000)
    assert found(page_key=neck.pk) == [("Neck guide", 3, 860)]
    assert found(page_key=987_654) == []


steps = st.lists(
    st.one_of(
        st.tuples(st.just("pieces"), st.integers(1, 3), st.integers(0, 2)),
        st.tuples(st.just("cents"), st.integers(1, 1500), st.just(0)),
        st.just(("shipping", 0, 0)),
    ),
    max_size=7,
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_guides_and_the_rest_are_the_orders_less_the_refunds(order, parts):
    full = [cents for _, _, cents in found()]
    with transaction.atomic():
        for kind, number, line in parts:
            try:
                send_back(order, kind, number, line)
            except RefundError:
                continue
            brought = [cents for _, _, cents in found()]
            assert sum(brought) == goods(order)
            assert all(0 <= now <= then for now, then in zip(brought, full, strict=True))
        rest = whole(order)
        if rest.amount:
            keep(order, rest)
        assert [cents for _, _, cents in found()] == [0, 0, 0]
        transaction.set_rollback(True)


def test_many_orders_add_up_with_and_without_a_code(order, client, neck, knee):
    others = [make_order(client, neck, knee, code) for code in ("", "SOME", "")]
    send_back(others[0], "pieces", 1, line=1)
    send_back(others[1], "cents", 777)
    send_back(others[2], "shipping", 0)
    brought = Counter()
    for sale in sales(date(2000, 1, 1), date(2100, 1, 1)):
        brought[sale.page_key] += sale.revenue
    assert set(brought) == {neck.pk, knee.pk, None}
    assert sum(brought.values()) == sum(goods(one) for one in Order.objects.all())


@given(st.integers(0, 10_000), st.lists(st.integers(0, 5_000), min_size=1, max_size=8))
def test_shares_add_up_and_are_within_a_cent_of_exact(total, weights):
    shares = split(total, weights)
    assert sum(shares) == (total if sum(weights) else 0)
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share * sum(weights) - total * weight) <= sum(weights)


@pytest.mark.parametrize(
    ("placed", "day"),
    [
        ("2026-03-07 23:30", date(2026, 3, 7)),  # the clocks go forward in the night of the 8th
        ("2026-03-08 00:00", date(2026, 3, 8)),
        ("2026-03-08 23:59", date(2026, 3, 8)),
        ("2026-11-01 00:30", date(2026, 11, 1)),  # the 1st has 25 hours
        ("2026-11-01 23:59", date(2026, 11, 1)),
        ("2026-11-02 00:00", date(2026, 11, 2)),
    ],
)
def test_order_belongs_to_the_day_where_the_site_is(order, placed, day):
    local = timezone.make_aware(datetime.fromisoformat(placed))
    Order.objects.update(date_placed=local)
    assert {sale.day for sale in sales(day, day)} == {day}
    before, after = date.fromordinal(day.toordinal() - 1), date.fromordinal(day.toordinal() + 1)
    assert sales(before, before) == sales(after, after) == []


def test_two_queries_for_any_number_of_orders(order, django_assert_num_queries, neck):
    for page in (None, neck.pk):
        with django_assert_num_queries(2):
            sales(date(2000, 1, 1), date(2100, 1, 1), page)
