"""Refunds in the dashboard: shown before they are made, by staff who may change orders."""

import re
from decimal import Decimal

import pytest
from django.contrib.auth.models import Permission
from django.template import RequestContext
from django.template.loader import get_template
from django.test import RequestFactory

from shop.payments.models import TrialSession
from shop.refunds.models import Refund
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def member(*permissions):
    user = make_user("mira@example.com", is_staff=True)
    user.user_permissions.add(*Permission.objects.filter(codename__in=permissions))
    return user


@pytest.fixture
def desk(client):
    client.force_login(member("view_order", "change_order"))
    return client


def address(order):
    return f"/dashboard/orders/{order.number}/refund/"


def wanted(order, **fields):
    return {f"quantity_{order.lines.get().pk}": "1", "ends": "shelf", "reason": "Torn"} | fields


def hidden(page):
    found = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.content.decode())
    return dict(found)


def sent_back():
    return TrialSession.objects.get().refunded


def told(client, order):
    return [str(m) for m in client.get("/dashboard/").context["messages"]]


def test_refund_is_shown_before_it_is_made(desk, order):
    page = desk.post(address(order), wanted(order, shipping="on"))
    html = page.content.decode()
    for words in ("Refund $17.94?", "Box × 1", "$12.99", "$4.95", "go back on the shelf", "Torn"):
        assert words in html
    assert (Refund.objects.count(), sent_back()) == (0, 0)
    desk.post(address(order), hidden(page))
    refund = Refund.objects.get()
    assert (refund.amount, refund.reason, refund.user.email) == (
        Decimal("17.94"),
        "Torn",
        "mira@example.com",
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
    assert "Refund $12.99?" in desk.post(address(order), confirmed).content.decode()
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
    assert answer["Location"] == f"/dashboard/orders/{order.number}/"
    assert told(desk, order) == [sentence]


def test_too_many_pieces_name_the_line(desk, order):
    desk.post(address(order), wanted(order, **{f"quantity_{order.lines.get().pk}": "3"}))
    (sentence,) = told(desk, order)
    assert sentence.startswith("Box: ")


def test_order_is_canceled_after_it_was_asked(desk, order):
    page = desk.post(address(order), {"cancel": "1", "reason": "Out of print"})
    assert f"Cancel order {order.number}?" in page.content.decode()
    order.refresh_from_db()
    assert order.status == "Paid"
    desk.post(address(order), hidden(page))
    order.refresh_from_db()
    assert (order.status, sent_back()) == ("Cancelled", 3093)


def test_reading_the_address_does_nothing(desk, order):
    assert desk.get(address(order)).status_code == 405


@pytest.mark.parametrize("who", ["nobody", "shopper", "staff who may not", "partner"])
def test_others_may_not(client, order, who):
    if who == "shopper":
        client.force_login(order.user)
    if who == "staff who may not":
        client.force_login(member("view_order"))
    if who == "partner":
        partner = make_user("partner@example.com")
        partner.user_permissions.add(Permission.objects.get(codename="dashboard_access"))
        client.force_login(partner)
    answer = client.post(address(order), wanted(order))
    assert answer.status_code in (302, 403)
    assert (Refund.objects.count(), sent_back()) == (0, 0)


def panel(order, user):
    """The panel as the order's page includes it."""
    request = RequestFactory().get("/")
    request.user = user
    template = get_template("oscar/dashboard/orders/refund_panel.html").template
    values = {"order": order}
    context = RequestContext(request, values)
    return template.render(context)


def test_panel_shows_what_can_go_back_and_what_went(desk, order):
    desk.post(address(order), hidden(desk.post(address(order), wanted(order))))
    html = panel(order, Refund.objects.get().user)
    for words in ("$17.94 of $30.93 can go back.", 'max="1"', "Torn", "Sent back", "csrf"):
        assert words in html


def test_panel_has_no_form_for_who_may_not_change_orders(order):
    html = panel(order, member("view_order"))
    assert "$30.93 of $30.93 can go back." in html
    assert "<form" not in html
