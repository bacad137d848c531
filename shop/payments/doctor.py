"""Checks of the payment set-up: settings, this machine's clock, Stripe (`payments_doctor`)."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import stripe
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from .interface import InvalidWebhook
from .provider import get_provider
from .stripe_client import API_VERSION, WEBHOOK_EVENTS, WEBHOOK_PATH, stripe_client

CLOCK_SKEW = 120  # seconds; past 300 no webhook would be believed


class Problem(Exception):
    """One sentence: what is wrong, and what to do."""


@dataclass(frozen=True)
class Finding:
    name: str
    ok: bool
    text: str


def examine() -> Iterator[Finding]:
    """One finding a check. What cannot be checked has failed."""
    try:
        provider = get_provider()
    except ImproperlyConfigured as error:
        yield Finding("Provider", False, str(error))
        return
    if provider.code == "test":
        yield Finding("Provider", True, "test, which takes no money.")
        return
    yield Finding("Provider", True, "stripe.")
    for name, check in StripeExamination().checks():
        try:
            yield Finding(name, True, check())
        except Problem as problem:
            yield Finding(name, False, str(problem))


def endpoint_url() -> str:
    """Where Stripe is to send its webhooks."""
    return settings.SITE_URL + WEBHOOK_PATH


class StripeExamination:
    """One question to Stripe answers three of the checks."""

    def __init__(self):
        self.client, self.balance, self.error = stripe_client(), None, None
        try:
            self.balance = self.client.v1.balance.retrieve()
        except stripe.StripeError as error:
            self.error = error

    def checks(self) -> list[tuple[str, Callable[[], str]]]:
        return [
            ("Key", self.key),
            ("API version", self.version),
            ("Clock", self.clock),
            ("Webhook secret", self.secret),
            ("Webhook endpoint", self.endpoint),
        ]

    def key(self) -> str:
        if isinstance(self.error, stripe.AuthenticationError | stripe.PermissionError):
            raise Problem(f"Stripe does not accept STRIPE_SECRET_KEY: {_sentence(self.error)}")
        self._need_answer()
        return "accepted, live mode." if self.balance.livemode else "accepted, test mode."

    def version(self) -> str:
        if stripe.api_version != API_VERSION:
            raise Problem(
                f"We ask for {API_VERSION}, and the library was made for {stripe.api_version}."
            )
        self._need_answer()
        return f"{API_VERSION}."

    def clock(self) -> str:
        self._need_answer()
        theirs = parsedate_to_datetime(self.balance.last_response.headers["Date"])
        ahead = round((timezone.now() - theirs).total_seconds())
        if abs(ahead) > CLOCK_SKEW:
            word = "ahead of" if ahead > 0 else "behind"
            raise Problem(f"This machine is {abs(ahead)} s {word} Stripe; set its clock.")
        return f"within {CLOCK_SKEW} s of Stripe's."

    def secret(self) -> str:
        secret = settings.STRIPE_WEBHOOK_SECRET
        if not secret.startswith("whsec_"):
            raise Problem("STRIPE_WEBHOOK_SECRET does not begin with whsec_; it is something else.")
        subject = {"object": "checkout.session", "id": "cs_doctor"}
        event = {"id": "evt_doctor", "object": "event", "type": WEBHOOK_EVENTS[0], "created": 0}
        body = json.dumps(event | {"data": {"object": subject}})
        signature = stripe.WebhookSignature.generate_signature_header(
            body, secret, int(time.time())
        )
        try:
            get_provider().parse_webhook(body.encode(), {"Stripe-Signature": signature})
        except InvalidWebhook as error:
            raise Problem(f"A message signed with it is not believed: {error}") from error
        return "set; a message signed with it is believed."

    def endpoint(self) -> str:
        self._need_answer()
        try:
            known = list(self.client.v1.webhook_endpoints.list({"limit": 100}).auto_paging_iter())
        except stripe.StripeError as error:
            raise Problem(f"Stripe does not list its endpoints: {_sentence(error)}") from error
        ours = [endpoint for endpoint in known if endpoint.url == endpoint_url()]
        if not ours:
            raise Problem(f"Stripe knows no endpoint {endpoint_url()}; add it.")
        if all(endpoint.status != "enabled" for endpoint in ours):
            raise Problem(f"{endpoint_url()} is switched off at Stripe.")
        told = {name for e in ours if e.status == "enabled" for name in e.enabled_events}
        missing = [] if "*" in told else [name for name in WEBHOOK_EVENTS if name not in told]
        if missing:
            raise Problem(f"{endpoint_url()} is not told of {', '.join(missing)}.")
        return f"{endpoint_url()} is told of everything it needs."

    def _need_answer(self) -> None:
        if self.balance is None:
            raise Problem(f"Not known, because Stripe did not say: {_sentence(self.error)}")


def _sentence(error: stripe.StripeError) -> str:
    """What went wrong on one line; the library wraps its own."""
    return " ".join((error.user_message or type(error).__name__).split())
