"""Stripe, by its hosted Checkout page: no card number ever comes near us."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import stripe
from django.conf import settings
from django.utils import timezone

from .interface import (
    InvalidWebhook,
    KnownDispute,
    KnownRefund,
    Payment,
    PaymentRefused,
    PaymentRequest,
    PaymentState,
    StartedPayment,
    WebhookEvent,
)
from .stripe_client import errors_as_ours, statement_suffix, stripe_client
from .stripe_later import known_disputes, known_refunds

# Stripe closes a page 30 minutes after it opened at the soonest, 24 hours at the latest. The
# minute keeps us inside by both clocks, however long the request is under way.
SHORTEST = timedelta(minutes=31)
LONGEST = timedelta(hours=23, minutes=59)
# Longer than a page can live, and than Stripe remembers an idempotency key.
SEARCHED = timedelta(days=2)
SIGNATURE_AGE = 300  # seconds

WITH_CHARGE = {"expand": ["payment_intent.latest_charge"]}
NO_MONEY_COMES = {"requires_payment_method", "canceled"}


class StripeProvider:
    code = "stripe"
    name = "Stripe"
    least = 50  # cents; a session of less, even of nothing, is refused

    def __init__(self):
        self.client = stripe_client()
        self.sessions = self.client.v1.checkout.sessions

    def start(self, request: PaymentRequest) -> StartedPayment:
        """Open a page. It closes between 31 minutes and a day from now, whatever was asked."""
        try:
            with errors_as_ours():
                session = self.sessions.create(
                    _session_params(request), {"idempotency_key": str(request.key)}
                )
        except PaymentRefused as refusal:
            if not isinstance(refusal.__cause__, stripe.IdempotencyError):
                raise
            return self._started_before(request, refusal)
        return StartedPayment(session.id, session.url)

    def _started_before(self, request: PaymentRequest, refusal: PaymentRefused) -> StartedPayment:
        """The key was used with another body: for the same money that is the same page, only
        asked for at another moment or with another address to return to."""
        payment = self.find(request.key)
        if payment is None or (payment.amount, payment.currency) != (
            request.amount,
            request.currency,
        ):
            raise refusal
        with errors_as_ours():
            url = self.sessions.retrieve(payment.session).url
        if payment.state is PaymentState.EXPIRED:
            raise PaymentRefused(f"The page of {request.key} has closed.") from refusal
        return StartedPayment(
            payment.session,
            url or request.success_url.replace("{CHECKOUT_SESSION_ID}", payment.session),
        )

    def status(self, session: str) -> Payment:
        with errors_as_ours():
            return _payment(self.sessions.retrieve(session, WITH_CHARGE))

    def find(self, key: UUID) -> Payment | None:
        """Among the sessions of the last two days. The one that was paid, if there are several.

        Stripe's search would be one request, but it lags behind by up to a minute.
        """
        since = int((timezone.now() - SEARCHED).timestamp())
        with errors_as_ours():
            recent = self.sessions.list({"created": {"gte": since}, "limit": 100})
            names = [
                session.id
                for session in recent.auto_paging_iter()
                if session.client_reference_id == str(key)
            ]
        payments = [self.status(name) for name in names]
        order = [PaymentState.PAID, PaymentState.OPEN, PaymentState.EXPIRED]
        return min(payments, key=lambda payment: order.index(payment.state), default=None)

    def expire(self, session: str) -> Payment:
        try:
            with errors_as_ours():
                self.sessions.expire(session)
        except PaymentRefused:
            payment = self.status(session)  # already paid or closed; raises if there is none
            if payment.state is PaymentState.OPEN and self._is_open(session):
                raise
            return payment
        return self.status(session)

    def _is_open(self, session: str) -> bool:
        with errors_as_ours():
            return self.sessions.retrieve(session).status == "open"

    def refund(self, reference: str, amount: int, key: str) -> str:
        """Look before asking: Stripe forgets idempotency keys after a day, and a job may not."""
        params = {"payment_intent": reference, "amount": amount, "metadata": {"refund": key}}
        with errors_as_ours():
            known = self.client.v1.refunds.list({"payment_intent": reference, "limit": 100})
            refund = next((r for r in known.auto_paging_iter() if _metadata(r, "refund") == key), 0)
            refund = refund or self.client.v1.refunds.create(
                params, {"idempotency_key": f"refund-{key}"}
            )
        if refund.amount != amount:
            raise PaymentRefused(f"{key} already refunded another amount.")
        if refund.status in {"failed", "canceled"}:
            raise PaymentRefused(f"The refund {refund.id} has {refund.status}; see the Dashboard.")
        return refund.id

    def refunds(self, payment: str = "", since: datetime | None = None) -> list[KnownRefund]:
        return known_refunds(payment, since)

    def disputes(self, payment: str = "", since: datetime | None = None) -> list[KnownDispute]:
        return known_disputes(payment, since)

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> WebhookEvent:
        signature = headers.get("Stripe-Signature")
        try:
            event = self.client.construct_event(
                body, signature, settings.STRIPE_WEBHOOK_SECRET, SIGNATURE_AGE
            )
            return _event(event)
        except (stripe.StripeError, ValueError, TypeError, AttributeError, LookupError) as error:
            raise InvalidWebhook(str(error)) from error


def _session_params(request: PaymentRequest) -> dict:
    """One line with the whole sum: prices, discounts and tax are ours to reckon."""
    metadata = {"attempt": str(request.key)}
    intent = {"metadata": metadata}
    if suffix := statement_suffix(settings.STRIPE_STATEMENT_SUFFIX):
        intent["statement_descriptor_suffix"] = suffix
    price = {
        "currency": request.currency.lower(),
        "unit_amount": request.amount,
        "product_data": {"name": request.description},
    }
    params = {
        "mode": "payment",
        "line_items": [{"quantity": 1, "price_data": price}],
        "client_reference_id": str(request.key),
        "metadata": metadata,
        "payment_intent_data": intent,
        "success_url": request.success_url,
        "cancel_url": request.cancel_url,
        "expires_at": int(_within_limits(request.expires).timestamp()),
    }
    return params | ({"customer_email": request.email} if request.email else {})


def _within_limits(expires: datetime) -> datetime:
    now = timezone.now()
    return min(max(expires, now + SHORTEST), now + LONGEST)


def _payment(session) -> Payment:
    intent = session.payment_intent  # none before somebody tries to pay
    charge = intent.latest_charge if intent else None
    return Payment(
        session=session.id,
        state=_state(session, intent),
        amount=session.amount_total,
        currency=session.currency.upper(),
        reference=intent.id if intent else "",
        refunded=charge.amount_refunded if charge else 0,
        declined=_declined(session, intent),
        key=_uuid(session.client_reference_id),
    )


def _declined(session, intent) -> bool:
    """Stripe's page tells the shopper itself; we tell whoever comes back from it without paying."""
    failed = intent and intent.last_payment_error and intent.status in NO_MONEY_COMES
    return bool(failed) and session.status != "expired"


def _state(session, intent) -> PaymentState:
    """A complete session may still be unpaid: a bank debit takes days, and can fail."""
    if session.status == "expired":
        return PaymentState.EXPIRED
    if session.status == "complete":
        if session.payment_status != "unpaid":
            return PaymentState.PAID
        if intent and intent.status in NO_MONEY_COMES:
            return PaymentState.EXPIRED
    return PaymentState.OPEN


def _event(event) -> WebhookEvent:
    subject = event.data.object
    is_session = subject.object == "checkout.session"
    return WebhookEvent(
        id=event.id,
        kind=event.type,
        session=subject.id if is_session else "",
        details={
            "created": event.created,
            "key": _metadata(subject, "attempt"),
            "reference": getattr(subject, "payment_intent", None) or "",
        },
    )


def _metadata(thing, name: str) -> str:
    """Stripe's objects are no dicts: what is not there raises."""
    return getattr(getattr(thing, "metadata", None), name, "")


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:
        return None
