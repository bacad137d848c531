"""Faults 10 and 13: codes that stop giving something while they are in a cart, and pasted ones."""

from datetime import timedelta

import pytest
from django.utils import timezone
from oscar.apps.dashboard.vouchers.forms import VoucherForm
from oscar.core.loading import get_model

from shop.discounts.codes import normalized
from tests.factories import make_product, make_voucher, put_in_cart
from tests.shop.checkout_form import agree, client_with, pay, send_form, shown
from tests.shop.discounts.carts import limited

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Voucher = get_model("voucher", "Voucher")


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


REASONS = [
    (ended, "The promo code TEN has run out. It is taken off your cart."),
    (not_begun, "The promo code TEN can’t be used yet. It is taken off your cart."),
    (used, "The promo code TEN was already used. It is taken off your cart."),
    (claimed, "The promo code TEN has been used up. It is taken off your cart."),
    (offer_used_up, "The promo code TEN has been used up. It is taken off your cart."),
    (suspended, "The promo code TEN is no longer offered. It is taken off your cart."),
    (deleted, "The promo code TEN is no longer offered."),
]


@pytest.mark.parametrize(("what_happens", "sentence"), REASONS)
@pytest.mark.parametrize("page", ["/cart/", "/checkout/"])
def test_code_that_gives_nothing_any_more_is_taken_off_and_said_once(
    box, what_happens, sentence, page
):
    """Fault 10."""
    client = shopper(box)
    assert client.get("/cart/").context["vouchers"]
    what_happens(Voucher.objects.get())
    first, second = client.get(page), client.get("/cart/")
    assert [str(message) for message in first.context["messages"]] == [sentence]
    assert first.context["totals"]["discounts"] == []
    assert [str(message) for message in second.context["messages"]] == []
    assert second.context["vouchers"] == []


def test_code_that_ends_before_paying_is_said_once(box):
    """Fault 10: the checkout's list of changes says it, and the cart not again."""
    client = shopper(box)
    seen = shown(client)
    ended(None)
    assert "10 % off no longer applies." in send_form(client, seen=seen).context["changed"]
    page = client.get("/cart/")
    assert (list(page.context["messages"]), page.context["vouchers"]) == ([], [])


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


def test_codes_of_a_set_are_used_up_one_by_one(box):
    """Many codes may share an offer: a cart that pays with one leaves the others good."""
    first = make_voucher("ONE", usage="Single use")
    second = Voucher.objects.create(
        code="TWO",
        name="TWO",
        usage="Single use",
        start_datetime="2020-01-01T00:00Z",
        end_datetime="2100-01-01T00:00Z",
    )
    second.offers.set(first.offers.all())
    agree(shopper(make_product("other"), "ONE"))
    client = shopper(box, "TWO")
    pay(client, agree(client))
    assert second.applications.exists()


@pytest.fixture(autouse=True)
def voucher(request):
    if request.function.__name__ not in OWN_CODES:
        make_voucher("TEN", 10)


OWN_CODES = (
    "test_code_that_was_taken_off_or_paid_with_is_not_missed",
    "test_codes_of_a_set_are_used_up_one_by_one",
)
PASTED = [
    "FIRST-TAPE",
    " first-tape\n",
    "FIRST\u200b-TAPE\ufeff",
    "ＦＩＲＳＴ－ＴＡＰＥ",  # noqa: RUF001
    "“FIRST-TAPE”",
    "'first-tape'",
    "«FIRST–TAPE»",
    "FIRST—TAPE",
    "FIRST‑TAPE",  # noqa: RUF001
    "FIRST−TAPE",
    "FI\u00adRST-TA\ufe0fPE",
]


@pytest.mark.parametrize("pasted", PASTED)
def test_pasted_code_is_the_code(box, pasted):
    """Fault 13: widths, marks without width, dashes and quotes make no other code."""
    make_voucher("FIRST-TAPE", 15)
    client = shopper(box, pasted)
    assert [code for code, _ in client.get("/cart/").context["vouchers"]] == ["FIRST-TAPE"]


@pytest.mark.parametrize("pasted", PASTED)
def test_code_that_staff_pasted_is_written_the_same_way(pasted):
    """Fault 13: on both sides of the counter."""
    assert make_voucher(pasted, 15).code == normalized(pasted) == "FIRST-TAPE"


def test_code_written_alike_is_refused_at_the_field():
    form = VoucherForm({"name": "Another", "code": "“te\u200bn”", "usage": "Multi-use"})
    assert "already exists" in str(form.errors["code"])
