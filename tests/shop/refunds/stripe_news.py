"""An order that was paid at the fake Stripe, and what Stripe says of it later."""

from django.test import Client
from oscar.core.loading import get_model

from shop.books.audit import audit
from shop.fulfilment.timeline import timeline
from tests.factories import make_shipping
from tests.shop.checkout_form import agree, client_with

ADDRESS = "/payments/stripe/webhook/"


def sell(fake_stripe, box):
    """Two boxes for $25.98 and shipping for $4.95, paid at Stripe."""
    make_shipping()
    attempt = agree(client_with(box, 2))
    fake_stripe.pay(attempt.session)
    tell_last(fake_stripe, "checkout.session.completed")
    return get_model("order", "Order").objects.get()


def tell_last(fake_stripe, kind):
    body, headers = fake_stripe.webhooks.signed(fake_stripe.webhooks.last(kind))
    signature = {"Stripe-Signature": headers["Stripe-Signature"]}
    answer = Client().post(ADDRESS, body, content_type="application/json", headers=signature)
    assert answer.status_code == 200


def unsound():
    return [str(finding) for finding in audit() if finding.count]


def sentences(order):
    return " ".join(entry.sentence for entry in timeline(order))
