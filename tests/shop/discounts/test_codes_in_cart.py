"""Faults, line 10: codes that stop giving something while they are in a cart."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from oscar.core.loading import get_model

from tests.factories import make_product, make_voucher, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown
from tests.shop.discounts.carts import limited
from tests.writing import writes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Voucher = get_model("voucher", "Voucher")


@pytest.fixture
def ten():
    return make_voucher("TEN", 10)


def shopper(box, code="TEN"):
    client = client_with(box, 2)
    client.post("/cart/vouchers/add/", {"code": code})
    return client


def ended(voucher):
    Voucher.objects.update(end_datetime=timezone.now() - timedelta(hours=1))


def not_begun(voucher):
    Voucher.objects.update(start_datetime=timezone.now() + timedelta(hours=1))


def used(voucher):
    Voucher.objects.update(usage="Single use")
    other = shopper(make_product("other"))
    pay(other, agree(other))


def claimed(voucher):
    Voucher.objects.update(usage="Single use")
    agree(shopper(make_product("other")))


def offer_used_up(voucher):
    limited(voucher.offers.get(), max_discount=5, total_discount=5)


def suspended(voucher):
    voucher.offers.get().suspend()


def deleted(voucher):
    voucher.delete()


NOTHING, OFF = " It takes nothing off your cart.", " It is taken off your cart."
REASONS = [
    (ended, "The promo code TEN has run out.", NOTHING, OFF),
    (not_begun, "The promo code TEN can’t be used yet.", NOTHING, OFF),
    (used, "The promo code TEN was already used.", NOTHING, OFF),
    (claimed, "The promo code TEN has been used up.", NOTHING, OFF),
    (offer_used_up, "The promo code TEN has been used up.", NOTHING, OFF),
    (suspended, "The promo code TEN is no longer offered.", NOTHING, OFF),
    (deleted, "The promo code TEN is no longer offered.", "", ""),
]


def said(page):
    return [str(message) for message in page.context["messages"]]


@pytest.mark.parametrize(("what_happens", "reason", "given", "taken"), REASONS)
@pytest.mark.parametrize("address", ["/cart/", "/checkout/"])
def test_code_that_gives_nothing_any_more_is_said_and_then_taken_off_once(
    box, ten, what_happens, reason, given, taken, address
):
    """Faults, line 10: reading a page says so and writes nothing; the next POST takes it off."""
    client = shopper(box)
    assert client.get("/cart/").context["vouchers"]
    what_happens(ten)
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            page = client.get(address)
        assert said(page) == [reason + given]
        assert page.context["totals"]["discounts"] == []
        assert writes(queries) == []
    assert client.get("/cart/").context["vouchers"] == []
    put_in_cart(client, box)
    first, second = client.get("/cart/"), client.get("/cart/")
    assert [sentence for sentence in said(first) if "promo" in sentence] == [reason + taken]
    assert (said(second), second.context["vouchers"]) == ([], [])
    assert not get_model("basket", "Basket").objects.get(lines__product=box).vouchers.exists()


def test_code_that_ends_before_paying_is_said_once(box, ten):
    """Faults, line 10: the checkout's list of changes says it, and the cart not again."""
    client = shopper(box)
    seen = shown(client)
    ended(ten)
    assert "10 % off no longer applies." in send_form(client, seen=seen).context["changed"]
    page = client.get("/cart/")
    assert (list(page.context["messages"]), page.context["vouchers"]) == ([], [])


@pytest.mark.parametrize("sent", [{"email": "not one"}, {"show_country": "1"}])
def test_code_that_ends_before_a_refused_form_is_said_beside_the_new_total(box, ten, sent):
    """Faults, line 10: the page that comes back has the higher total, and had no word about it."""
    client = shopper(box)
    seen = shown(client)
    ended(ten)
    page = send_form(client, seen=seen, **sent)
    assert said(page) == ["The promo code TEN has run out." + NOTHING]
    assert page.context["totals"]["discounts"] == []


def test_code_that_was_taken_off_or_paid_with_is_not_missed(box, sentences):
    """The control: neither is a code that was deleted."""
    voucher = make_voucher("TEN", usage="Single use")
    client = shopper(box)
    client.post(f"/cart/vouchers/{voucher.pk}/remove/")
    sentences(client)
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    pay(client, agree(client))
    put_in_cart(client, box)
    sentences(client)
    assert sentences(client) == []


def another(voucher, code):
    """A code for one use of the same offer, as codes made in a set are."""
    second = Voucher.objects.create(
        code=code,
        name=code,
        usage="Single use",
        start_datetime=voucher.start_datetime,
        end_datetime=voucher.end_datetime,
    )
    second.offers.set(voucher.offers.all())
    return second


def test_codes_of_a_set_are_used_up_one_by_one(box):
    """Many codes may share an offer: a cart that pays with one leaves the others good."""
    first = make_voucher("ONE", usage="Single use")
    second = another(first, "TWO")
    agree(shopper(make_product("other"), "ONE"))
    client = shopper(box, "TWO")
    pay(client, agree(client))
    assert second.applications.exists()


def test_code_of_a_set_counts_where_another_in_the_cart_is_used_up(box):
    """Both name one offer, which counts once: by the one that is still good."""
    first = make_voucher("ONE", usage="Single use")
    second = another(first, "TWO")
    agree(shopper(make_product("other"), "ONE"))
    client = shopper(box, "TWO")
    basket = get_model("basket", "Basket").objects.order_by("pk").last()
    basket.vouchers.add(first)
    page = client.get("/cart/")
    assert [str(message) for message in page.context["messages"]][-1].startswith(
        "The promo code ONE has been used up."
    )
    assert page.context["vouchers"] == [("TWO", second.pk)]
    assert len(page.context["totals"]["discounts"]) == 1


def test_codes_that_were_there_before_are_written_alike_unless_that_is_another(ten):
    voucher = make_voucher("OLD", 15)
    Voucher.objects.filter(pk=voucher.pk).update(code="OLD–ONE")
    taken = another(voucher, "x")
    Voucher.objects.filter(pk=taken.pk).update(code="“TEN”")
    import_module("shop.discounts.migrations.0001_ends_and_codes").write_alike(apps, None)
    codes = Voucher.objects.order_by("pk").values_list("code", flat=True)
    assert list(codes) == ["TEN", "OLD-ONE", "“TEN”"]
