"""Shoppers who are ready to agree, and what came of them."""

from dataclasses import dataclass
from functools import partial

from django.test import Client
from oscar.core.loading import get_model

from shop.payments.models import TrialSession
from tests.concurrency.at_once import at_once
from tests.factories import put_in_cart
from tests.shop.checkout_form import ADDRESS, shown

Order = get_model("order", "Order")


@dataclass
class Buyer:
    client: Client
    seen: str
    email: str


def make_buyers(count, carts, code=""):
    """Buyers in front of the filled-in form; `carts` are lists of products, taken in turn."""
    buyers = []
    for number in range(count):
        client = Client()
        for product in carts[number % len(carts)]:
            put_in_cart(client, product)
        if code:
            client.post("/cart/vouchers/add/", {"code": code})
        email = f"buyer{number}@example.com"
        buyers.append(Buyer(client, shown(client, email=email), email))
    return buyers


def buy(buyer):
    """Agree, and pay if it comes to that. What the shopper was told, "" if all went well."""
    form = ADDRESS | {"seen": buyer.seen, "email": buyer.email}
    answer = buyer.client.post("/checkout/", form)
    if answer.status_code == 200:
        told = [*answer.context["form"].non_field_errors(), *answer.context["changed"]]
        assert told, answer.content
        return told[0]
    paid = buyer.client.post(answer["Location"], {"decision": "approve"})
    back = buyer.client.get(paid["Location"].partition("://testserver")[2] or paid["Location"])
    assert back.status_code == 302, back.content
    return ""


def all_buy(buyers):
    return at_once(*(partial(buy, buyer) for buyer in buyers))


def charges():
    return TrialSession.objects.filter(state="paid", refunded=0).count()
