"""Row 21: whatever is done in whatever order, no piece is promised twice, and the sales add up.

Hypothesis makes up the days of a small shop with two products; the provider is silent on some.
"""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from oscar.core.loading import get_class, get_model

from shop.books.audit import audit
from shop.checkout.models import CheckoutAttempt
from shop.checkout.quotes import quote_cart, shipping_methods
from shop.checkout.services import Agreement, CheckoutError, begin_payment, hold_cart
from shop.checkout.settling import expire_holds, reconcile_payments, settle
from shop.fulfilment.services import MoveRefused, mark_packed, ship
from shop.payments.interface import ProviderUnavailable
from shop.payments.trial import TrialProvider
from shop.refunds.amounts import RefundError
from shop.refunds.services import cancel_order, refund_order, resend_refunds
from tests.factories import make_product, make_shipping

pytestmark = pytest.mark.django_db
ADDRESS = {"first_name": "Ada", "line1": "12 Main Street", "line4": "Lindon"}
ADDRESS |= {"state": "UT", "postcode": "84042", "country_id": "US"}
PIECES = 4
Basket, Order = get_model("basket", "Basket"), get_model("order", "Order")
numbers = st.integers(1, 3)


class SilentProvider(TrialProvider):
    def refund(self, *args, **kwargs):
        raise ProviderUnavailable("No answer.")


class Shop(RuleBasedStateMachine):
    carts, attempts = Bundle("carts"), Bundle("attempts")
    provider = "shop.refunds.services.get_provider"

    def __init__(self):
        super().__init__()
        self.day = transaction.atomic()
        self.day.__enter__()
        self.patch = pytest.MonkeyPatch()

    def teardown(self):
        self.patch.undo()
        transaction.set_rollback(True)
        self.day.__exit__(None, None, None)

    @initialize()
    def open(self):
        make_shipping()
        self.products = [make_product(name, stock=PIECES) for name in ("tape", "oil")]

    @rule(target=carts, tape=st.integers(0, 3), oil=numbers)
    def hold(self, tape, oil):
        cart = self.cart(tape, oil)
        self.try_to(CheckoutError, hold_cart, cart, self.quote(cart))
        return cart

    @rule(target=attempts, cart=carts)
    def agree(self, cart):
        agreement = Agreement(None, "ada@example.com", ADDRESS, self.quote(cart))
        return self.try_to(CheckoutError, begin_payment, cart, agreement) or multiple()

    @rule(attempt=attempts, comes_back=st.booleans())
    def pay(self, attempt, comes_back):
        TrialProvider().approve(attempt.session)
        if comes_back:
            settle(attempt.pk)

    @rule(tape=numbers, oil=st.integers(0, 1))
    def sell(self, tape, oil):
        attempt = self.agree(self.cart(tape, oil))
        if isinstance(attempt, CheckoutAttempt):
            self.pay(attempt, True)

    @rule()
    def let_holds_run_out(self):
        CheckoutAttempt.objects.update(hold_until=timezone.now() - timedelta(minutes=1))
        expire_holds()

    @rule()
    def run_the_jobs(self):
        reconcile_payments()
        resend_refunds()

    @rule(silent=st.booleans())
    def change_the_provider(self, silent):
        self.patch.setattr(self.provider, SilentProvider if silent else TrialProvider)

    @rule(pick=numbers, tape=st.integers(0, 2), oil=st.integers(0, 2), restock=st.booleans())
    def refund(self, pick, tape, oil, restock):
        if order := self.order(pick):
            wanted = dict(zip((p.pk for p in self.products), (tape, oil), strict=True))
            lines = {line.pk: wanted[line.product_id] for line in order.lines.all()}
            facts = {"lines": lines, "restock": restock, "reason": "Torn"}
            self.try_to(RefundError, refund_order, order, **facts)

    @rule(pick=numbers)
    def cancel(self, pick):
        if order := self.order(pick):
            self.try_to(RefundError, cancel_order, order, None, "No")

    @rule(pick=numbers)
    def ship(self, pick):
        if order := self.order(pick):
            self.try_to(MoveRefused, mark_packed, order)
            self.try_to(MoveRefused, ship, order, "ups", "1Z99999999")

    @rule(pick=st.integers(0, 1), pieces=numbers)
    def restock(self, pick, pieces):
        record = self.products[pick].stockrecords.get()
        record.num_in_stock += pieces
        record.save()

    @invariant()
    def no_piece_is_promised_twice(self):
        for record in get_model("partner", "StockRecord").objects.all():
            assert 0 <= (record.num_allocated or 0) <= record.num_in_stock

    @invariant()
    def sales_add_up(self):
        assert [str(finding) for finding in audit() if finding.count] == []

    def cart(self, *quantities):
        basket = Basket.objects.create()
        basket.strategy = get_class("partner.strategy", "Selector")().strategy()
        for product, quantity in zip(self.products, quantities, strict=True):
            if quantity:
                basket.add_product(product, quantity)
        return basket

    def quote(self, cart):
        cart.reset_offer_applications()
        cart._lines = None
        return quote_cart(cart, shipping_methods(cart, "US")[0], "US", "UT")

    def order(self, pick):
        orders = list(Order.objects.order_by("pk"))
        return orders[pick % len(orders)] if orders else None

    def try_to(self, refusal, work, *args, **kwargs):
        try:
            return work(*args, **kwargs)
        except refusal:
            return None


quick = settings(
    max_examples=10,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
    report_multiple_bugs=False,
)


def test_any_days_of_a_shop_add_up():
    run_state_machine_as_test(Shop, settings=quick)


def test_machine_sees_pieces_that_are_forgotten(monkeypatch):
    """The control: a cancelation that leaves its pieces allocated."""
    monkeypatch.setattr("shop.refunds.services.release_all", lambda order, restock: None)
    shop = Shop()
    shop.open()
    shop.sell(tape=2, oil=0)
    shop.sales_add_up()
    shop.cancel(pick=0)
    with pytest.raises(AssertionError, match="allocated ≠ holds"):
        shop.sales_add_up()
    shop.teardown()
