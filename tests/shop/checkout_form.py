"""What a shopper types at checkout, and the way from a full cart to an order."""

from django.test import Client

from shop.checkout.models import CheckoutAttempt
from tests.factories import put_in_cart

ADDRESS = {
    "email": "ada@example.com",
    "first_name": "Ada",
    "last_name": "Byron",
    "line1": "12 Main Street",
    "line2": "",
    "city": "Lindon",
    "state": "UT",
    "postcode": "84042",
    "phone": "",
    "shipping_method": "standard",
}


def client_with(product, quantity=1) -> Client:
    """A new visitor with pieces of the product in the cart."""
    client = Client()
    put_in_cart(client, product, quantity)
    return client


def send_form(client, **changes):
    """Send the checkout form; the response."""
    return client.post("/checkout/", ADDRESS | changes)


def agree(client, **changes) -> CheckoutAttempt:
    """Send a valid form: the attempt that now waits for payment."""
    answer = send_form(client, **changes)
    attempt = CheckoutAttempt.objects.order_by("-created").first()
    assert answer["Location"] == f"/checkout/pay/{attempt.pk}/"
    return attempt


def pay(client, attempt, decision="approve"):
    return client.post(f"/checkout/pay/{attempt.pk}/", {"decision": decision})
