"""How we talk to Stripe: one pinned version of its API, short waits, and its errors as ours."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import stripe
from django.conf import settings

from .interface import PaymentRefused, ProviderUnavailable

# What our code was written for. Newer answers may look different: change it with the library.
API_VERSION = "2026-10-28.endive"

WEBHOOK_PATH = "/payments/stripe/webhook/"
WEBHOOK_EVENTS = (
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.async_payment_failed",
    "checkout.session.expired",
    "charge.refunded",
    "refund.updated",
    "refund.created",
    "refund.failed",
    "charge.dispute.created",
    "charge.dispute.closed",
)

# A suffix of ten fits beside every prefix that an account may have (22 in all).
SUFFIX_LENGTH = 10

logger = logging.getLogger(__name__)


def stripe_client() -> stripe.StripeClient:
    """The client that the settings describe; it keeps its connections from call to call."""
    return _client(
        settings.STRIPE_SECRET_KEY,
        settings.STRIPE_API_BASE,
        settings.STRIPE_TIMEOUT,
        settings.STRIPE_RETRIES,
    )


@lru_cache(maxsize=4)
def _client(key: str, base: str, timeout: float, retries: int) -> stripe.StripeClient:
    return stripe.StripeClient(
        key,
        stripe_version=API_VERSION,
        base_addresses={"api": base} if base else None,
        max_network_retries=retries,
        http_client=stripe.RequestsClient(timeout=(timeout, timeout)),
    )


@contextmanager
def errors_as_ours() -> Iterator[None]:
    """Whatever Stripe's library raises becomes PaymentRefused or ProviderUnavailable.

    A key that Stripe does not accept counts as unavailable: once it is put right, the same call
    works, so a job that comes back to it must not give up.
    """
    try:
        yield
    except (stripe.InvalidRequestError, stripe.IdempotencyError, stripe.CardError) as error:
        raise PaymentRefused(str(error)) from error
    except stripe.StripeError as error:
        if isinstance(error, stripe.AuthenticationError | stripe.PermissionError):
            logger.error("Stripe does not accept the key; run `manage.py payments_doctor`.")
        raise ProviderUnavailable(str(error)) from error


def statement_suffix(text: str) -> str:
    """The part of it that Stripe allows on a card's statement; nothing if no letter is left."""
    plain = re.sub(r"[^ -~]|[<>\\'\"*]", "", text)
    suffix = " ".join(plain.split())[:SUFFIX_LENGTH].strip()
    return suffix if re.search("[A-Za-z]", suffix) else ""
