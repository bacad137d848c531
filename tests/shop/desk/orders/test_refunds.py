"""Refunds at the desk: shown before they are made, by staff with the right to."""

import re
from decimal import Decimal

import pytest
from django.urls import reverse

from shop.payments.models import TrialSession
from shop.refunds.models import Refund
from tests.factories import make_user
from tests.shop.desk.staff import PACKER, SUPPORT, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    return sign_in(client, *SUPPORT)


def address(order):
    return reverse("orders:refund", args=[order.pk])


def wanted(order, **fields):
    return {f"quantity_{order.lines.get().pk}": "1", "ends": "shelf", "reason": "Torn"} | fields


def hidden(page):
    found = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.content.decode())
    return dict(found)


def sent_back():
    return sum(TrialSession.objects.values_list("refunded", flat=True))


def told(client, order):
    return [str(m) for m in client.get("/cms/").context["messages"]]


def test_refund_is_shown_before_it_is_made(desk, order):
    page = desk.post(address(order), wanted(order, shipping="on"))
    html = page.content.decode()
    for words in ("Refund $17.94", "Box × 1", "$12.99", "$4.95", "go back on the shelf", "Torn"):
        assert words in html
    assert (Refund.objects.count(), sent_back()) == (0, 0)
    desk.post(address(order), hidden(page))
    refund = Refund.objects.get()
    assert (refund.amount, refund.reason, refund.user.email) == (
        Decimal("17.94"),
        "Torn",
        "staff@example.com",
    )
    assert (sent_back(), told(desk, order)) == (
        1794,
        [f"$17.94 went back for order {order.number}."],
    )


def test_confirming_twice_is_one_refund(desk, order):
    confirmed = hidden(desk.post(address(order), wanted(order)))
    for _ in range(2):
        assert desk.post(address(order), confirmed).status_code == 302
    assert (Refund.objects.count(), sent_back()) == (1, 1299)


def test_another_amount_than_shown_is_shown_again(desk, order):
    confirmed = hidden(desk.post(address(order), wanted(order))) | {"seen": "99.00"}
    assert "Refund $12.99" in desk.post(address(order), confirmed).content.decode()
    assert sent_back() == 0


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"reason": ""}, "Say why the money goes back."),
        ({"ends": ""}, "Say what becomes of the pieces."),
        ({"amount": "5.00"}, "Choose either pieces and shipping, or an amount."),
    ],
)
def test_what_is_missing_is_named(desk, order, fields, sentence):
    answer = desk.post(address(order), wanted(order, **fields))
    assert answer["Location"] == reverse("orders:inspect", args=[order.pk])
    assert told(desk, order) == [sentence]


def test_too_many_pieces_name_the_line(desk, order):
    desk.post(address(order), wanted(order, **{f"quantity_{order.lines.get().pk}": "3"}))
    (sentence,) = told(desk, order)
    assert sentence.startswith("Box: ")


def test_order_is_canceled_after_it_was_asked(desk, order):
    page = desk.post(address(order), {"cancel": "1", "reason": "Out of print"})
    assert "Cancel the order, refund $30.93" in page.content.decode()
    order.refresh_from_db()
    assert order.status == "Paid"
    desk.post(address(order), hidden(page))
    order.refresh_from_db()
    assert (order.status, sent_back()) == ("Cancelled", 3093)


def test_reading_the_address_does_nothing(desk, order):
    html = desk.get(address(order)).content.decode()
    assert "$30.93 of $30.93 can go back." in html
    assert Refund.objects.count() == 0


@pytest.mark.parametrize("who", ["nobody", "shopper", "packer"])
def test_others_may_not(client, order, who):
    if who == "shopper":
        client.force_login(make_user())
    if who == "packer":
        sign_in(client, *PACKER)
    answer = client.post(address(order), wanted(order))
    assert (answer.status_code, answer.url.partition("?")[0]) in [
        (302, "/cms/"),
        (302, "/cms/login/"),
    ]
    assert (Refund.objects.count(), sent_back()) == (0, 0)


def test_what_can_go_back_and_what_went(desk, order):
    desk.post(address(order), hidden(desk.post(address(order), wanted(order))))
    html = desk.get(address(order)).content.decode()
    for words in ("$17.94 of $30.93 can go back.", 'max="1"'):
        assert words in html
    page = desk.get(reverse("orders:inspect", args=[order.pk])).content.decode()
    assert "12.99 USD were sent back: Torn" in page
