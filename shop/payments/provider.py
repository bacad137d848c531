"""What a payment provider must do. Stripe and the test provider are the two we have in mind."""

from typing import Protocol

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


class Provider(Protocol):
    name: str

    def start(self, attempt) -> str:
        """Begin to take the attempt's total; the address to send the shopper to."""


class TestProvider:
    """A page of ours that asks "approve or decline?". No money moves: for demos and tests."""

    name = "Test payment"

    def start(self, attempt) -> str:
        return f"/checkout/pay/{attempt.pk}/"


def get_provider() -> Provider:
    """The provider that the settings name.

    Raises ImproperlyConfigured where the test provider is not allowed: it sells without money.
    """
    if settings.PAYMENT_PROVIDER != "test":
        raise ImproperlyConfigured(f"Unknown PAYMENT_PROVIDER: {settings.PAYMENT_PROVIDER!r}.")
    if not settings.PAYMENT_TEST_PROVIDER_ALLOWED:
        raise ImproperlyConfigured(
            "PAYMENT_PROVIDER is 'test', which takes no money. For a demo set "
            "PAYMENT_TEST_PROVIDER_ALLOWED=true."
        )
    return TestProvider()
