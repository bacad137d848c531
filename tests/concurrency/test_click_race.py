"""Row 3: "continue to payment" clicked five times at once is one payment and one order."""

from functools import partial
from urllib.parse import urlsplit

import pytest

from shop.checkout import services
from shop.checkout.models import CheckoutAttempt
from shop.delivery.models import ShippingRate
from tests.concurrency.at_once import at_once
from tests.concurrency.buying import Order, charges, make_buyers
from tests.factories import make_gift, make_product, make_shipping
from tests.shop.checkout_form import ADDRESS

pytestmark = pytest.mark.django_db(transaction=True)
CLICKS = 5


@pytest.fixture(autouse=True)
def shipping():
    make_shipping()


def click_at_once(buyer):
    """The addresses that the clicks led to."""
    form = ADDRESS | {"seen": buyer.seen, "email": buyer.email}
    clients = [buyer.client.__class__(cookies=buyer.client.cookies) for _ in range(CLICKS)]
    for client in clients:
        client.cookies = buyer.client.cookies
    answers = at_once(*(partial(client.post, "/checkout/", form) for client in clients))
    assert [answer.status_code for answer in answers] == [302] * CLICKS
    return {answer["Location"] for answer in answers}


def test_five_clicks_are_one_payment_in_ten_rounds():
    box = make_product("box", stock=10)
    for number, buyer in enumerate(make_buyers(10, [[box]]), start=1):
        [page] = click_at_once(buyer)
        pays = [partial(buyer.client.post, page, {"decision": "approve"})] * CLICKS
        at_once(*pays)
        attempt = CheckoutAttempt.objects.get(payment_url=page)
        back = [partial(buyer.client.get, f"/checkout/return/{attempt.pk}/")] * CLICKS
        assert [answer.status_code for answer in at_once(*back)] == [302] * CLICKS
        assert (Order.objects.count(), charges()) == (number, number)
    assert box.stockrecords.get().num_allocated == 10


def test_five_clicks_on_what_a_gift_pays_are_one_order_without_a_charge():
    ShippingRate.objects.update(price=0)
    make_gift()
    [buyer] = make_buyers(1, [[make_product("box")]], code="GIFT")
    [page] = click_at_once(buyer)
    answers = at_once(*[partial(buyer.client.get, urlsplit(page).path)] * CLICKS)
    assert [answer.status_code for answer in answers] == [302] * CLICKS
    assert (Order.objects.get().total_incl_tax, charges()) == (0, 0)


def test_without_the_lock_two_clicks_collide(monkeypatch):
    """The control: without the cart's lock both clicks begin a payment; the database's own
    constraint is then all that is left, and a shopper sees an error page."""
    unlocked = lambda basket: services._active(basket).first()  # noqa: E731
    monkeypatch.setattr(services, "_active_attempt", unlocked)
    box = make_product("box", stock=50)
    with pytest.raises(Exception, match="one_active_attempt_per_cart"):
        for buyer in make_buyers(10, [[box]]):
            click_at_once(buyer)
