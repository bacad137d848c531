"""A code for a fixed amount: less than the cart, more, or so much that nothing is to pay."""

from decimal import Decimal
from urllib.parse import urlsplit

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.settling import expire_holds, reconcile_payments
from shop.mails.models import Mail
from shop.payments.models import TrialSession
from shop.refunds.amounts import RefundError
from shop.refunds.services import cancel_order, refund_order
from shop.tax.models import SalesTaxRate
from tests.factories import make_gift
from tests.shop.checkout_form import ADDRESS, agree, client_with, pay, send_form, shown

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")


def shopper_with(box, quantity, code="GIFT"):
    client = client_with(box, quantity)
    client.post("/cart/vouchers/add/", {"code": code})
    return client


def totals(client):
    """(discount, shipping, tax, total)."""
    found = client.post("/checkout/quote/", ADDRESS).context["totals"]
    [(_, discount)] = found["discounts"]
    return tuple(str(x) for x in (discount, found["shipping"], found["tax"], found["total"]))


def free_order(client):
    """The order of a cart that costs nothing."""
    back = urlsplit(agree(client).payment_url).path
    return client.get(back)


@pytest.mark.parametrize(
    ("amount", "quantity", "sums"),
    [
        ("10.00", 2, ("10.00", "4.95", "0.80", "21.73")),  # 5 % of 15.98
        ("25.97", 2, ("25.97", "4.95", "0.00", "4.96")),
        ("25.98", 2, ("25.98", "4.95", "0.00", "4.95")),
        ("50.00", 2, ("25.98", "4.95", "0.00", "4.95")),
        ("50.00", 3, ("38.97", "0.00", "0.00", "0.00")),  # shipping is free from $35
        ("30.00", 3, ("30.00", "0.00", "0.45", "9.42")),
    ],
)
def test_amount_comes_off_the_goods_before_tax(box, amount, quantity, sums):
    SalesTaxRate.objects.create(state="UT", percent=Decimal("5"), shipping_taxed=False)
    make_gift(amount=amount)
    assert totals(shopper_with(box, quantity)) == sums


def test_shipping_is_taxed_where_the_goods_cost_nothing(box):
    SalesTaxRate.objects.create(state="UT", percent=Decimal("5"), shipping_taxed=True)
    make_gift()
    client = shopper_with(box, 2)
    assert totals(client) == ("25.98", "4.95", "0.25", "5.20")
    pay(client, agree(client))
    order = Order.objects.get()
    assert (order.total_incl_tax, order.total_excl_tax) == (Decimal("5.20"), Decimal("4.95"))


def test_order_that_costs_nothing_is_placed_without_a_payment(box):
    voucher = make_gift()
    client = shopper_with(box, 3)
    answer = free_order(client)
    order = Order.objects.get()
    assert answer["Location"].startswith("http://testserver/checkout/order/")
    assert (order.total_incl_tax, order.status) == (Decimal("0.00"), "Paid")
    assert (TrialSession.objects.count(), order.sources.count()) == (0, 0)
    assert order.lines.get().line_price_incl_tax == 0
    assert box.stockrecords.get().num_allocated == 3
    assert voucher.applications.get().order == order
    assert Mail.objects.get().key == f"order-placed:{order.number}"
    assert client.get(answer["Location"]).status_code == 200


def test_page_asks_for_no_card_where_nothing_is_to_pay(box):
    make_gift()
    html = shopper_with(box, 3).post("/checkout/quote/", ADDRESS).content.decode()
    assert "Place the order </button>" in " ".join(html.split())
    assert "Nothing to pay" in html
    assert "payment provider’s secure page" not in html


def test_agreeing_twice_and_coming_back_twice_is_one_order(box):
    make_gift()
    client = shopper_with(box, 3)
    attempt = agree(client)
    assert agree(client) == attempt
    back = [client.get(f"/checkout/return/{attempt.pk}/")["Location"] for _ in range(2)]
    # Both name the order; a link's time and signature differ from second to second.
    assert back[0].split(":")[:-2] == back[1].split(":")[:-2]
    assert (Order.objects.count(), box.stockrecords.get().num_allocated) == (1, 3)


@pytest.mark.parametrize("job", [reconcile_payments, expire_holds])
def test_tab_closed_after_agreeing_is_still_an_order(box, job):
    make_gift()
    attempt = agree(shopper_with(box, 3))
    CheckoutAttempt.objects.update(hold_until="2021-01-01T00:00Z")
    assert job() == 1
    attempt.refresh_from_db()
    assert (attempt.status, attempt.order) == ("ordered", Order.objects.get())


def test_another_agreement_finds_the_order_that_was_placed(box):
    make_gift()
    client = shopper_with(box, 3)
    agree(client)
    answer = send_form(client, seen=shown(client, city="Provo"), city="Provo")
    assert answer["Location"].startswith("http://testserver/checkout/order/")
    assert Order.objects.get().shipping_address.line4 == "Lindon"


def test_less_than_a_card_can_pay_is_said(box):
    make_gift(amount="38.50")
    client = shopper_with(box, 3)
    page = send_form(client, seen=shown(client))
    assert page.context["form"].non_field_errors() == [
        "Cards cannot pay less than $0.50. Add something to your cart, or take the promo code off."
    ]
    assert not CheckoutAttempt.objects.exists()


def test_gift_for_one_use_pays_for_one_of_two_carts(box):
    make_gift()
    first, second = shopper_with(box, 3), shopper_with(box, 3)
    seen = shown(second)
    free_order(first)
    page = send_form(second, seen=seen)
    assert page.context["changed"][0] == "Gift of $50.00 no longer applies."
    assert page.context["totals"]["total"] == Decimal("38.97")


def test_canceled_order_gives_the_gift_back(box):
    voucher = make_gift()
    client = shopper_with(box, 3)
    free_order(client)
    order = Order.objects.get()
    assert cancel_order(order, None, "Changed my mind") is None
    order.refresh_from_db()
    assert (order.status, box.stockrecords.get().num_allocated) == ("Cancelled", 0)
    voucher.refresh_from_db()
    offer = voucher.offers.get()
    assert (voucher.num_orders, voucher.total_discount) == (0, 0)
    assert (offer.num_orders, offer.num_applications, offer.total_discount) == (0, 0, 0)
    assert "The code GIFT can be used again." in Mail.objects.get(key__contains="canceled").text
    free_order(shopper_with(box, 3))
    assert Order.objects.filter(total_incl_tax=0).count() == 2


def test_page_that_cancels_says_what_comes_back(box):
    make_gift()
    order_page = free_order(shopper_with(box, 3))["Location"]
    token = order_page.rstrip("/").rpartition("/")[2]
    client = client_with(box)
    html = client.get(f"/account/order-status/{token}/cancel/").content.decode()
    sentences = "There is no money to send back. The code GIFT can be used again."
    assert sentences in " ".join(html.split())
    assert "stays used" not in html


def test_nothing_of_a_free_order_can_be_refunded(box):
    make_gift()
    free_order(shopper_with(box, 3))
    order = Order.objects.get()
    with pytest.raises(RefundError, match="can still go back"):
        refund_order(order, lines={order.lines.get().pk: 1}, restock=True, reason="Returned")
