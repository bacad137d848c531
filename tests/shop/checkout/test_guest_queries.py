"""How often a guest's whole checkout asks the database, from the cart to the page of thanks."""

from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from oscar.core.loading import get_class, get_model

from shop.checkout.models import CheckoutAttempt
from tests.factories import PRECUT, make_product, put_in_cart
from tests.guides.factories import make_guide
from tests.shop.checkout_form import ADDRESS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipping")]

QUERIES = {
    "cart": 12,
    "hold": 14,
    "checkout": 9,
    "tax": 10,
    "agree": 17,
    "return": 41,
    "thanks": 10,
}
MOST = 120
# Its page is a page of this shop, and its sessions are rows.
OF_TEST_PROVIDER = QUERIES | {"agree": 19, "pay": 4, "return": 42}


def cart_with(lines, name):
    """A visitor's cart with a guide's product, which comes first, and others; an accessory that
    goes with them is left in the shop."""
    client = Client()
    guide = make_guide(f"guide-{name}")
    products = [make_product(f"{name}-{n}", package=PRECUT) for n in range(lines)]
    make_product(f"{name}-scissors")
    put_in_cart(client, products[0], guide=guide.pk)
    basket = get_model("basket", "Basket").objects.latest("pk")
    basket.strategy = get_class("partner.strategy", "Selector")().strategy()
    for product in products[1:]:
        basket.add_product(product)
    return client


def count(step):
    """(answer, queries) of a step, but for the ends of transactions."""
    with CaptureQueriesContext(connection) as queries:
        answer = step()
    assert answer.status_code in (200, 302)
    ends = ("SAVEPOINT", "RELEASE")
    return answer, len([q for q in queries if not q["sql"].startswith(ends)])


def buy(client, pay) -> dict[str, int]:
    """{step: queries}; `pay` does what the provider's page does, and says which steps of it the
    shop itself has answered."""
    counts = {}

    def step(name, ask):
        answer, counts[name] = count(ask)
        return answer

    client.get("/cart/")  # the process has its menus afterwards
    step("cart", lambda: client.get("/cart/"))
    step("hold", lambda: client.post("/checkout/hold/"))
    step("checkout", lambda: client.get("/checkout/"))
    shown = step("tax", lambda: client.post("/checkout/quote/", ADDRESS))
    form = ADDRESS | {"seen": shown.context["seen"]}
    sent = step("agree", lambda: client.post("/checkout/", form))
    attempt = CheckoutAttempt.objects.get(payment_url=sent["Location"])
    counts |= pay(client, attempt)
    back = step("return", lambda: client.get(f"/checkout/return/{attempt.pk}/"))
    step("thanks", lambda: client.get(urlsplit(back["Location"]).path))
    return counts


@pytest.mark.parametrize("lines", [4, 60])
def test_guest_checkout_with_stripe(fake_stripe, lines):
    def pay(client, attempt):
        fake_stripe.pay(attempt.session)
        return {}

    buy(cart_with(1, "first"), pay)  # which writes the provider's name down, once and for all
    counts = buy(cart_with(lines, "next"), pay)
    assert counts == QUERIES
    assert sum(counts.values()) <= MOST


@pytest.mark.parametrize("lines", [4, 60])
def test_guest_checkout_with_the_test_provider(lines):
    def pay(client, attempt):
        page, sent = attempt.payment_url, {"decision": "approve"}
        return {
            "pay": count(lambda: client.get(page))[1] + count(lambda: client.post(page, sent))[1]
        }

    buy(cart_with(1, "first"), pay)
    counts = buy(cart_with(lines, "next"), pay)
    assert counts == OF_TEST_PROVIDER
    assert sum(counts.values()) <= MOST
