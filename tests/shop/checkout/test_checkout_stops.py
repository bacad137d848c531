"""The screens that stop a checkout say what happened, that nothing was charged, and one way on.

Here they are rendered with the context that their comments name; test_checkout_ends.py walks there.
"""

from decimal import Decimal

import pytest
from django.template.loader import render_to_string

from shop.cart.selectors import CartLine

pytestmark = pytest.mark.django_db

LINE = CartLine(
    id=1,
    name="Original precut",
    url="/shop/original-precut_1/",
    contents="Pink, 20 strips",
    picture=None,
    quantity=2,
    max_quantity=9,
    unit_price=Decimal("12.99"),
    line_price=Decimal("25.98"),
    warning="",
)
CART = {
    "lines": [LINE],
    "totals": {
        "subtotal": Decimal("25.98"),
        "discounts": [],
        "shipping": Decimal("4.95"),
        "shipping_name": "Standard",
        "total": Decimal("30.93"),
    },
}


def shown(rf, name, **context):
    return render_to_string(f"shop/{name}.html", CART | context, request=rf.get("/checkout/"))


def test_hold_that_ran_out(rf):
    html = shown(rf, "hold_expired", minutes=20, again_url="/checkout/hold/")
    assert "<h1>Your hold has run out</h1>" in html
    assert "We hold your items for 20 minutes while you pay." in html
    assert "Nothing was charged" in html
    assert '<form method="post" action="/checkout/hold/">' in html
    assert "csrfmiddlewaretoken" in html
    assert ">Hold the items again</button>" in html
    assert "Original precut × 2" in html
    assert "$30.93" in html


@pytest.mark.parametrize(
    ("canceled", "heading", "word"),
    [
        (False, "Your payment was declined", "Try again"),
        (True, "You left before paying", "Continue to payment"),
    ],
)
def test_payment_that_failed(rf, canceled, heading, word):
    html = shown(rf, "payment_failed", canceled=canceled, again_url="/checkout/", minutes_left=7)
    assert f"<h1>{heading}</h1>" in html
    assert "Nothing was charged" in html
    assert f'<a class="btn" href="/checkout/">{word}</a>' in html
    assert "<b>Held for you for 7 more minutes.</b>" in html


def test_payment_that_failed_after_the_hold_says_nothing_of_it(rf):
    html = shown(rf, "payment_failed", canceled=False, again_url="/checkout/")
    assert "Held for you" not in html
