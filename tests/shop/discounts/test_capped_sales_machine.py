"""The days of a shop whose offer has a cap and whose code is for one use, in whatever order things
are done: neither gives more than it may, and what is canceled is given back."""

from decimal import Decimal

import pytest
from django.db.models import Sum
from hypothesis.stateful import initialize, invariant, run_state_machine_as_test
from oscar.core.loading import get_model

from shop.checkout.models import OfferClaim
from shop.checkout.quotes import quote_cart, shipping_methods
from tests.factories import make_voucher
from tests.shop.checkout.test_sales_machine import Shop, quick
from tests.shop.discounts.carts import applied, limited, percent

pytestmark = pytest.mark.django_db
Discount = get_model("order", "OrderDiscount")
CAP = Decimal("2.00")


class CappedShop(Shop):
    @initialize()
    def offer(self):
        self.capped = limited(percent(10, "Ten"), max_discount=CAP)
        self.voucher = make_voucher("HALF", 50, usage="Single use")

    def cart(self, *quantities):
        basket = super().cart(*quantities)
        basket.vouchers.add(self.voucher)
        return basket

    def quote(self, cart):
        cart.reset_offer_applications()
        applied(cart)
        return quote_cart(cart, shipping_methods(cart, "US")[0], "US", "UT")

    @invariant()
    def cap_holds(self):
        if hasattr(self, "voucher"):
            self.capped.refresh_from_db()
            claimed = OfferClaim.objects.filter(offer=self.capped).aggregate(s=Sum("discount"))["s"]
            assert self.capped.total_discount + (claimed or 0) <= CAP
            assert self.voucher.applications.count() + self.voucher.claims.count() <= 1

    @invariant()
    def offers_count_what_orders_were_given(self):
        open_orders = Discount.objects.exclude(order__status="Cancelled")
        for offer in get_model("offer", "ConditionalOffer").objects.all():
            given = open_orders.filter(offer_id=offer.pk).aggregate(
                money=Sum("amount"), times=Sum("frequency")
            )
            counted = (offer.total_discount, offer.num_applications)
            assert counted == (given["money"] or 0, given["times"] or 0)


def test_any_days_of_a_shop_keep_the_cap_and_the_code():
    run_state_machine_as_test(CappedShop, settings=quick)


def test_machine_sees_a_cap_that_nobody_guards(monkeypatch):
    """The control: without claims, two who are at the payment page have it both."""
    monkeypatch.setattr("shop.checkout.services.claim_discounts", lambda attempt, quote: None)
    shop = CappedShop()
    shop.open()
    shop.offer()
    attempts = [shop.agree(shop.cart(2, 0)) for _ in range(2)]
    for attempt in attempts:
        shop.pay(attempt, True)
    with pytest.raises(AssertionError):
        shop.cap_holds()
    shop.teardown()
