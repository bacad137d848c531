"""Row 10: a promo code for one use, and an offer with a cap, discount one order."""

import pytest
from oscar.core.loading import get_model

from shop.checkout import services
from tests.concurrency.buying import Order, all_buy, charges, make_buyers
from tests.factories import make_product, make_shipping, make_voucher

pytestmark = pytest.mark.django_db(transaction=True)
BUYERS = 8


@pytest.fixture(autouse=True)
def shipping():
    make_shipping()


def discounted():
    return get_model("order", "OrderDiscount").objects.exclude(amount=0).count()


def test_code_for_one_use_discounts_one_order():
    make_voucher("ONCE", usage="Single use")
    told = all_buy(make_buyers(BUYERS, [[make_product("box")]], code="ONCE"))
    assert (discounted(), Order.objects.count(), charges()) == (1, 1, 1)
    refused = {sentence for sentence in told if sentence}
    assert refused <= {
        "The promo code ONCE has been used already. Nothing was charged.",
        "10 % off no longer applies.",
    }


def test_offer_with_a_cap_of_one_discounts_one_order():
    voucher = make_voucher("MANY")
    voucher.offers.update(max_global_applications=1)
    all_buy(make_buyers(BUYERS, [[make_product("box")]], code="MANY"))
    assert (discounted(), Order.objects.count(), charges()) == (1, 1, 1)
    assert voucher.offers.get().num_applications == 1


@pytest.mark.parametrize("limit", ["of the code", "of the offer"])
def test_without_the_claim_it_is_used_twice(monkeypatch, limit):
    """The control: stock Oscar looks at past orders only."""
    monkeypatch.setattr(services, "claim_discounts", lambda attempt, quote: None)
    one_use = limit == "of the code"
    voucher = make_voucher("ONCE", usage="Single use" if one_use else "Multi-use")
    voucher.offers.update(max_global_applications=None if one_use else 1)
    all_buy(make_buyers(BUYERS, [[make_product("box")]], code="ONCE"))
    assert discounted() > 1
