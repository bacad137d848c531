"""Which payment provider this installation uses."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from .interface import Provider

# By name, because only the one in use is loaded: Stripe's library costs time and memory.
PROVIDERS = {
    "test": "shop.payments.trial.TrialProvider",
    "stripe": "shop.payments.stripe_provider.StripeProvider",
}


def get_provider() -> Provider:
    """The provider that the settings name.

    Raises ImproperlyConfigured, with a sentence, where it cannot work or must not: the test
    provider sells without money.
    """
    name = settings.PAYMENT_PROVIDER
    if name not in PROVIDERS:
        raise ImproperlyConfigured(f"Unknown PAYMENT_PROVIDER: {name!r}. It is 'test' or 'stripe'.")
    if problem := _problem(name):
        raise ImproperlyConfigured(problem)
    return import_string(PROVIDERS[name])()


def _problem(name: str) -> str:
    """Why the provider cannot work here, or must not; empty if it can."""
    if name == "test" and not settings.PAYMENT_TEST_PROVIDER_ALLOWED:
        return (
            "PAYMENT_PROVIDER is 'test', which takes no money. For a demo set "
            "PAYMENT_TEST_PROVIDER_ALLOWED=true."
        )
    if name == "stripe":
        for needed in ("STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"):
            if not getattr(settings, needed):
                return f"PAYMENT_PROVIDER is 'stripe', which needs {needed}."
    return ""
