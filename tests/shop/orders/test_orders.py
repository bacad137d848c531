"""From an agreed cart to an order: its money, its number, its mail."""

import re
from decimal import Decimal

import pytest
from oscar.core.loading import get_model

from shop.checkout.models import CheckoutAttempt
from shop.checkout.placing import NUMBER_ALPHABET, new_order_number
from shop.orders.links import order_for_token
from shop.orders.order_view import order_view
from tests.factories import PRECUT, make_product, make_user, make_voucher, put_in_cart, variant
from tests.shop.checkout_form import agree, client_with, pay
from tests.site.ordering import delete_sold

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]
Order = get_model("order", "Order")


def buy(client, **changes):
    pay(client, agree(client, **changes))
    return Order.objects.latest("pk")


def test_order_has_the_totals_that_were_shown(box):
    order = buy(client_with(box, 2))
    assert order.basket_total_excl_tax == Decimal("25.98")
    assert (order.shipping_excl_tax, order.shipping_method) == (Decimal("4.95"), "Standard")
    assert (order.total_excl_tax, order.currency) == (Decimal("30.93"), "USD")
    assert order.total_incl_tax == Decimal("30.93")  # tax comes with a later step


def test_order_by_express_costs_express(box):
    order = buy(client_with(box), shipping_method="express")
    assert (order.shipping_code, order.total_excl_tax) == ("express", Decimal("25.94"))


def test_order_from_35_dollars_ships_for_free():
    order = buy(client_with(make_product("kit", price="35.00")))
    assert (order.shipping_excl_tax, order.total_excl_tax) == (Decimal("0.00"), Decimal("35.00"))
    assert order.discounts.get().amount == Decimal("4.95")
    assert order_view(order).totals["discounts"] == []  # its shipping is free already


def test_order_with_a_code_costs_less_and_says_why():
    make_voucher("TEN", 10)
    client = client_with(make_product("kit", price="20.00"))
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    order = buy(client)
    assert order.total_excl_tax == Decimal("22.95")
    totals = order_view(order).totals
    assert totals["discounts"] == [("10 % off", Decimal("2.00"))]
    assert totals["subtotal"] == Decimal("20.00")
    assert get_model("voucher", "Voucher").objects.get().num_orders == 1


def test_order_with_a_code_and_odd_cents_adds_up(box):
    make_voucher("TEN", 10)
    client = client_with(box, 2)
    client.post("/cart/vouchers/add/", {"code": "TEN"})
    order = buy(client)
    ((_, discount),) = order_view(order).totals["discounts"]
    # 10 % of 25.98 is 2.598: rounded half up.
    assert (discount, order.total_excl_tax) == (Decimal("2.60"), Decimal("28.33"))
    assert sum(line.line_price_excl_tax for line in order.lines.all()) == Decimal("23.38")


def test_order_allocates_stock(box):
    buy(client_with(box, 3))
    record = box.stockrecords.get()
    assert (record.num_in_stock, record.num_allocated, record.net_stock_level) == (50, 3, 47)


def test_order_is_paid_and_says_by_which_attempt(box):
    order = buy(client_with(box))
    attempt = CheckoutAttempt.objects.get()
    source = order.sources.get()
    assert (order.status, attempt.status, attempt.order) == ("Paid", "ordered", order)
    assert (source.amount_debited, source.reference) == (
        Decimal("17.94"),
        attempt.payment_reference,
    )


def test_order_goes_to_the_address_that_was_typed(box):
    view = order_view(buy(client_with(box), line2="Unit 4"))
    assert (view.first_name, view.email) == ("Ada", "ada@example.com")
    assert view.address_lines == (
        "Ada Byron",
        "12 Main Street",
        "Unit 4",
        "Lindon, UT 84042",
    )


def test_order_says_what_was_in_each_box():
    box = make_product("box", colors=("blue", "black"), package=PRECUT)
    order = buy(client_with(variant(box, "black"), 2))
    (line,) = order_view(order).lines
    assert (line.name, line.quantity, line.line_price) == ("Box", 2, Decimal("25.98"))
    assert line.details == "Black, 20 strips, 10\u00a0in\u00a0/\u00a025\u00a0cm"
    assert order_view(order).product_ids == (box.pk,)


def test_order_keeps_its_line_when_the_product_is_deleted(box):
    order = buy(client_with(box))
    delete_sold(box)
    (line,) = order_view(order).lines
    assert (line.name, line.details, line.line_price) == ("Box", "", Decimal("12.99"))
    assert order_view(order).product_ids == ()


def test_order_empties_the_cart(box, cart_of):
    client = client_with(box)
    buy(client)
    assert cart_of(client) == {}


def test_order_of_somebody_signed_in_is_theirs(box):
    ada = make_user("ada@example.com")
    client = client_with(box)
    client.force_login(ada)
    order = buy(client, email="other@example.com")
    assert (order.user, order.mails.get().to) == (ada, "other@example.com")
    assert order.number in client.get("/account/orders/").content.decode()


@pytest.mark.parametrize("email", ["ada@example.com", "Ada@Example.com"])
def test_receipt_goes_to_the_account_as_it_is_now(box, email):
    ada = make_user("ada@example.com")
    client = client_with(box)
    client.force_login(ada)
    order = buy(client, email=email)
    assert (order.guest_email, order.mails.get().to) == ("", "ada@example.com")


def test_order_of_a_visitor_belongs_to_nobody(box):
    order = buy(client_with(box))
    assert (order.user, order.guest_email) == (None, "ada@example.com")


def test_order_numbers_are_ten_characters_that_nobody_mistakes():
    numbers = {new_order_number() for _ in range(200)}
    assert len(numbers) == 200
    assert all(re.fullmatch(f"[{NUMBER_ALPHABET}]{{10}}", number) for number in numbers)
    assert not set("01ILO") & set(NUMBER_ALPHABET)


def test_one_mail_is_sent_in_html_and_text(box, mailoutbox, django_capture_on_commit_callbacks):
    make_product("oil")
    client = client_with(box, 2)
    with django_capture_on_commit_callbacks(execute=True):
        order = buy(client)
    (mail,) = mailoutbox
    assert mail.to == ["ada@example.com"]
    assert mail.subject == f"Your KT Tape order {order.number}"
    ((html, kind),) = mail.alternatives
    assert kind == "text/html"
    for text in (mail.body, html):
        token = re.search(r"/checkout/order/([^/\s\"]+)/", text)[1]
        assert order_for_token(token) == order
        assert "$30.93" in text
        assert "12 Main Street" in text
    assert "2 x Box  $25.98" in mail.body


def test_mail_is_sent_only_once_the_order_is_saved(
    box, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=False):
        buy(client_with(box))
    assert mailoutbox == []


def test_second_order_of_a_shopper_has_its_own_cart(box, cart_of):
    client = client_with(box)
    first = buy(client)
    put_in_cart(client, box, 2)
    assert cart_of(client) == {"Box": 2}
    second = buy(client)
    assert first.number != second.number
    assert (first.num_items, second.num_items) == (1, 2)
