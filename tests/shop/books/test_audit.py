"""The audit sees every kind of sale that does not add up: each test breaks one thing."""

from datetime import timedelta
from decimal import Decimal
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from oscar.core.loading import get_model

from shop.books.audit import audit
from shop.checkout.models import CheckoutAttempt
from shop.refunds.models import Refund
from shop.refunds.services import cancel_order, refund_order
from tests.auditing import suspicious
from tests.factories import make_product
from tests.shared_rows import fresh
from tests.shop.checkout_form import agree, client_with
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db
unsound = pytest.mark.unsound("broken on purpose")
Order = get_model("order", "Order")
NAMES = [
    "charge without order",
    "order without charge",
    "double charge",
    "allocated ≠ holds + open order lines",
    "orphan address",
    "order total ≠ lines + shipping + tax − discounts",
    "refunds ≠ what the order says went back",
    "canceled order that keeps money",
]


@pytest.fixture(scope="module")
def sold(rows_of_file):
    with rows_of_file():
        box = make_product("box")
        return box, order_of(box)


@pytest.fixture
def box(request, db):
    if "sold" in request.fixturenames:
        return fresh(request.getfixturevalue("sold")[0])
    return make_product("box")


@pytest.fixture
def order(sold, db):
    return fresh(sold[1])


def found():
    """{name: count} of what is not 0; the quick check after each test sees it, too."""
    names = {finding.name: finding.count for finding in audit() if finding.count}
    assert suspicious() == bool(names)
    return names


def attempt_for(order):
    return CheckoutAttempt.objects.filter(order=order)


def test_sales_that_add_up_are_all_zeros(order, box):
    agree(client_with(make_product("oil")))
    refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="Torn")
    cancel_order(order_of(box), None, "No")
    assert [(finding.name, finding.count) for finding in audit()] == [(n, 0) for n in NAMES]


@unsound
def test_charge_without_order(order):
    Order.objects.update(basket=None)
    attempt_for(order).update(order=None, status="paid")
    assert found() == {"charge without order": 1}


@unsound
def test_charge_that_may_still_become_an_order_is_pardoned(order):
    attempt_for(order).update(order=None, status="paid", changed=timezone.now())
    assert not audit(timedelta(minutes=15))[0].count
    attempt_for(None).update(changed=timezone.now() - timedelta(minutes=16))
    assert audit(timedelta(minutes=15))[0].count == 1


@unsound
def test_order_without_charge(order):
    order.sources.all().delete()
    assert found() == {"order without charge": 1}


@unsound
def test_order_that_was_charged_twice(order):
    order.sources.get().debit(order.total_incl_tax, reference="again")
    assert found() == {"double charge": 1}


@unsound
def test_charge_that_pays_two_orders(order, box):
    other = order_of(box)
    reference = order.sources.get().reference
    other.sources.get().transactions.filter(txn_type="Debit").update(reference=reference)
    assert found() == {"double charge": 2}


@unsound
@pytest.mark.parametrize("pieces", [1, 3])
def test_more_or_fewer_pieces_allocated_than_held_and_sold(order, box, pieces):
    box.stockrecords.update(num_allocated=pieces)
    assert found() == {"allocated ≠ holds + open order lines": 1}


@unsound
def test_pieces_that_a_canceled_order_still_holds(order):
    Order.objects.update(status="Cancelled")
    assert found() == {
        "allocated ≠ holds + open order lines": 1,
        "canceled order that keeps money": 1,
    }


@unsound
def test_address_of_no_order(order):
    get_model("order", "ShippingAddress").objects.create(line1="1 Lost Street", country_id="US")
    assert found() == {"orphan address": 1}


@unsound
@pytest.mark.parametrize(
    "change",
    [
        {"total_excl_tax": Decimal("30.92")},
        {"shipping_incl_tax": Decimal("0.00")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_total_that_is_not_its_parts(order, change):
    Order.objects.update(**change)
    assert found() == {"order total ≠ lines + shipping + tax − discounts": 1}


@unsound
def test_discount_that_no_line_knows(order):
    order.discounts.create(category="Basket", amount=Decimal("1.00"))
    assert found() == {"order total ≠ lines + shipping + tax − discounts": 1}


@unsound
def test_refund_that_the_payment_does_not_know(order):
    refund_order(order, amount=Decimal("1.00"), restock=True, reason="Torn")
    Refund.objects.update(amount=Decimal("2.00"))
    assert found() == {"refunds ≠ what the order says went back": 1}


@unsound
def test_cancelation_whose_refund_was_refused(order):
    cancel_order(order, None, "No")
    Refund.objects.update(status="refused")
    order.sources.update(amount_refunded=0)
    assert found() == {"canceled order that keeps money": 1}


def run(**options):
    out, error = StringIO(), None
    try:
        call_command("audit_sales", stdout=out, **options)
    except CommandError as problem:
        error = problem
    return out.getvalue().splitlines(), error


def test_command_prints_a_line_a_check(order):
    lines, error = run()
    assert (lines, error) == ([f"{name}: 0" for name in NAMES], None)


@unsound
def test_command_fails_and_names_the_orders(order):
    order.sources.all().delete()
    lines, error = run()
    assert lines[1] == f"order without charge: 1 ({order.number})"
    assert error.returncode == 1
    assert str(error) == f"The sales do not add up. {lines[1]}."
