"""Which payment provider this installation uses."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from .interface import Provider


def get_provider() -> Provider:
    """The provider that the settings name.

    Raises ImproperlyConfigured, with a sentence, where it cannot work or must not: the test
    provider sells without money.
    """
    if settings.PAYMENT_PROVIDER == "test":
        return _trial_provider()
    if settings.PAYMENT_PROVIDER == "stripe":
        return _stripe_provider()
    raise ImproperlyConfigured(
        f"Unknown PAYMENT_PROVIDER: {settings.PAYMENT_PROVIDER!r}. It is 'test' or 'stripe'."
    )


def _trial_provider() -> Provider:
    if not settings.PAYMENT_TEST_PROVIDER_ALLOWED:
        raise ImproperlyConfigured(
            "PAYMENT_PROVIDER is 'test', which takes no money. For a demo set "
            "PAYMENT_TEST_PROVIDER_ALLOWED=true."
        )
    from .trial import TrialProvider

    return TrialProvider()


def _stripe_provider() -> Provider:
    for name in ("STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"):
        if not getattr(settings, name):
            raise ImproperlyConfigured(f"PAYMENT_PROVIDER is 'stripe', which needs {name}.")
    from .stripe_provider import StripeProvider

    return StripeProvider()
