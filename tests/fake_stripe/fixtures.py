"""pytest plugin: `fake_stripe` runs a fake Stripe and points the settings at it."""

import pytest
import stripe

from .server import KEY, WEBHOOK_SECRET, FakeStripe

QUICK = 0.25  # seconds


@pytest.fixture
def fake_stripe(settings, monkeypatch):
    """A running FakeStripe; waits and retries are cut short."""
    monkeypatch.setattr(stripe.HTTPClient, "INITIAL_DELAY", 0.01)
    with FakeStripe() as server:
        settings.PAYMENT_PROVIDER = "stripe"
        settings.STRIPE_SECRET_KEY = KEY
        settings.STRIPE_WEBHOOK_SECRET = WEBHOOK_SECRET
        settings.STRIPE_API_BASE = server.url
        settings.STRIPE_TIMEOUT = QUICK
        yield server
