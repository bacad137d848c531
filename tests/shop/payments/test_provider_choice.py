"""The settings name the provider; what is missing is said in one sentence."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from shop.payments.provider import get_provider
from shop.payments.stripe_provider import StripeProvider


def refusal():
    with pytest.raises(ImproperlyConfigured) as caught:
        get_provider()
    return str(caught.value)


def test_stripe_is_used_if_named(fake_stripe):
    assert isinstance(get_provider(), StripeProvider)


@pytest.mark.parametrize("name", ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"])
def test_stripe_without_its_secrets_is_refused(fake_stripe, settings, name):
    setattr(settings, name, "")
    assert refusal() == f"PAYMENT_PROVIDER is 'stripe', which needs {name}."


def test_other_name_is_refused(settings):
    settings.PAYMENT_PROVIDER = "barter"
    assert refusal() == "Unknown PAYMENT_PROVIDER: 'barter'. It is 'test' or 'stripe'."
