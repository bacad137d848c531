"""What a shopper types at checkout, and the way from a full cart to an order."""

from urllib.parse import urlsplit

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
    "country": "US",
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


def shown(client, **changes) -> str:
    """What the page shows for this address, as the form carries it."""
    return client.post("/checkout/quote/", ADDRESS | changes).context["seen"]


def agree(client, **changes) -> CheckoutAttempt:
    """Look at the total for the address and agree: the attempt that now waits for payment."""
    answer = send_form(client, seen=shown(client, **changes), **changes)
    assert answer.status_code == 302, answer.context["form"].errors or answer.context["changed"]
    return CheckoutAttempt.objects.get(payment_url=answer["Location"])


def pay(client, attempt, decision="approve"):
    """Decide on the payment page; the response of where that leads."""
    answer = client.post(attempt.payment_url, {"decision": decision})
    return client.get(urlsplit(answer["Location"]).path)
