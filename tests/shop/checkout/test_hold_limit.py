"""A shopper who renews a hold again and again lets others have their turn."""

from datetime import timedelta

import pytest
from django.utils import timezone

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import expire_holds
from tests.factories import make_product, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
SENTENCE = (
    "Your cart has held its pieces for a long time, so now it is others’ turn. "
    "Nothing is lost: check out again in {} minutes."
)


@pytest.fixture
def last():
    return make_product("last", stock=1)


@pytest.fixture
def shopper(last):
    client = client_with(last)
    client.post("/checkout/hold/")
    return client


def pass_time(minutes):
    """The clock goes on, and the job runs."""
    past = timedelta(minutes=minutes)
    for attempt in CheckoutAttempt.objects.all():
        values = {name: getattr(attempt, name) - past for name in ("created", "changed")}
        values["hold_until"] = attempt.hold_until - past
        CheckoutAttempt.objects.filter(pk=attempt.pk).update(**values)
    expire_holds()


def renew(shopper, sentences):
    """What the shopper is told of others' turn."""
    shopper.post("/checkout/hold/")
    return [sentence for sentence in sentences(shopper) if "turn" in sentence]


def held(last):
    return last.stockrecords.get().num_allocated


def test_holds_that_follow_each_other_end_after_two_hours(shopper, last, sentences, cart_of):
    for minutes in (15, 21, 30, 15, 21):  # renewed in time, or soon after it ran out
        pass_time(minutes)
        assert renew(shopper, sentences) == []
        assert held(last) == 1
    pass_time(10)
    renew(shopper, sentences)
    assert CheckoutAttempt.objects.latest("created").seconds_left <= 8 * 60  # not 20 minutes
    pass_time(8)
    assert held(last) == 0
    assert renew(shopper, sentences) == [SENTENCE.format(15)]
    assert (held(last), cart_of(shopper)) == (0, {"Last": 1})


def test_others_can_buy_then_and_the_shopper_gets_another_turn(shopper, last, sentences):
    CheckoutAttempt.objects.update(created=timezone.now() - timedelta(minutes=121))
    page = send_form(shopper, seen=shown(shopper))
    assert page.context["form"].non_field_errors() == [SENTENCE.format(15)]
    pass_time(21)
    pass_time(16)
    other = client_with(last)
    pay(other, agree(other))
    assert held(last) == 1
    last.stockrecords.update(num_in_stock=2)
    assert renew(shopper, sentences) == []
    assert held(last) == 2


def test_payment_page_opened_again_and_again_counts_as_well(shopper, last):
    for method in ("standard", "express", "standard", "express"):
        agree(shopper, shipping_method=method)
        pass_time(30)
    page = send_form(shopper, seen=shown(shopper))
    assert "others’ turn" in page.context["form"].non_field_errors()[0]
    pass_time(45)
    assert held(last) == 0


def test_what_was_bought_begins_anew(box, sentences):
    client = client_with(box)
    pay(client, agree(client))
    CheckoutAttempt.objects.update(created=timezone.now() - timedelta(minutes=200))
    put_in_cart(client, box)
    assert renew(client, sentences) == []
