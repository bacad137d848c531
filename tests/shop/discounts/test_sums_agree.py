"""Whatever a cart holds and whichever offers run: cart, quote, order, mail, invoice and refund say
the same sums, and no line is below 0."""

import io
from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from shop.books.audit import audit
from shop.cart.selectors import cart_lines, cart_totals
from shop.checkout.quotes import quote_cart, shipping_methods
from shop.checkout.services import Agreement, begin_payment
from shop.checkout.settling import settle
from shop.fulfilment.documents import invoice
from shop.mails.models import Mail
from shop.orders.order_view import order_view
from shop.payments.models import TrialSession
from shop.payments.trial import TrialProvider
from shop.refunds.amounts import whole
from shop.refunds.services import refund_order
from shop.tax.models import SalesTaxRate
from tests.factories import make_offer, make_shipping
from tests.shop.checkout.test_sales_machine import ADDRESS
from tests.shop.discounts.carts import applied, cart_of, limited

pytestmark = pytest.mark.django_db
PRICES = ["0.03", "5.99", "12.99", "18.99", "20.00", "57.96"]
carts = st.lists(st.tuples(st.sampled_from(PRICES), st.integers(1, 5)), min_size=1, max_size=4)
values = {
    "Multibuy": st.none(),
    "Fixed price": st.sampled_from(["9.99", "20.00"]),
    "Fixed": st.sampled_from(["0.50", "3.00"]),
    "Percentage": st.sampled_from(["10", "33.33", "70"]),
    "Absolute": st.sampled_from(["1.11", "7.77"]),
    "Shipping percentage": st.sampled_from(["50"]),
}
offers = st.lists(
    st.sampled_from(list(values)).flatmap(
        lambda kind: st.tuples(
            st.just(kind), values[kind], st.booleans(), st.sampled_from([None, "2.50"])
        )
    ),
    max_size=4,
)


def run(offers):
    for number, (kind, value, exclusive, cap) in enumerate(offers):
        pieces = 3 if kind in ("Multibuy", "Fixed price") else 1
        offer = make_offer(f"Offer {number}", "Count", pieces, kind, value)
        limited(offer, exclusive=exclusive, max_discount=cap)


def order_of(cart, quote):
    attempt = begin_payment(cart, Agreement(None, "ada@example.com", ADDRESS, quote))
    if not attempt.is_free:
        TrialProvider().approve(attempt.session)
    return settle(attempt.pk).order


def check_cart_and_quote(cart, quote):
    totals = cart_totals(cart)
    assert sum(line.line_price for line in cart_lines(cart)) == totals["subtotal"]
    off = sum(amount for _, amount in totals["discounts"])
    assert totals["subtotal"] - off + totals["shipping"] == totals["total"]
    assert all(0 <= line.paid <= line.price for line in quote.lines)
    goods = sum(d.amount for d in quote.discounts if d.kind == "Basket")
    assert (quote.subtotal, goods) == (totals["subtotal"], off)
    assert sum(line.paid for line in quote.lines) == quote.subtotal - goods
    assert quote.total == totals["total"] + quote.tax


def check_papers(order, quote):
    """Faults, line 18: the order's page and mail, and the invoice, line by line of their sums."""
    assert order.total_incl_tax == quote.total
    totals, lines = order_view(order).totals, order_view(order).lines
    assert sum(line.line_price for line in lines) == totals["subtotal"]
    off = sum(amount for _, amount in totals["discounts"])
    shown = totals["subtotal"] - off + totals["shipping"] + totals["tax"]
    assert (shown, totals["total"]) == (quote.total, quote.total)
    mail = Mail.objects.get(key__startswith="order-placed")
    pages = PdfReader(io.BytesIO(invoice(order))).pages
    paper = " ".join(page.extract_text() for page in pages)
    amounts = [line.line_price for line in lines]
    for amount in (quote.total, *amounts, *(amount for _, amount in totals["discounts"])):
        assert f"${amount}" in mail.text
        assert f"${amount}" in paper


def check_refunds(order):
    """The first piece of each line, then the rest: all that was paid, and nothing more."""
    first = {line.pk: 1 for line in order.lines.all() if line.line_price_excl_tax >= 1}
    if first:
        refund_order(order, lines=first, restock=False, reason="Torn")
    left = whole(order)
    if left.amount:
        refund_order(order, amount=left.amount, restock=False, reason="The rest")
    assert sum(refund.amount for refund in order.refunds.all()) == order.total_incl_tax
    paid = TrialSession.objects.filter(state="paid")
    assert sum(session.refunded for session in paid) == order.total_incl_tax * 100


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(carts, offers)
def test_sums_agree_from_the_cart_to_the_refund(lines, offers):
    with transaction.atomic():
        make_shipping()
        SalesTaxRate.objects.create(state="UT", percent=Decimal("7.5"), shipping_taxed=True)
        run(offers)
        cart = applied(cart_of(*lines))
        quote = quote_cart(cart, shipping_methods(cart, "US")[0], "US", "UT")
        check_cart_and_quote(cart, quote)
        payable = quote.minor_total == 0 or quote.minor_total >= 50
        if payable:
            order = order_of(cart, quote)
            check_papers(order, quote)
            check_refunds(order)
            assert [str(finding) for finding in audit() if finding.count] == []
        transaction.set_rollback(True)
    assume(payable)
