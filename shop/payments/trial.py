"""The test provider: a page of ours that asks "approve or decline?". No money moves.

It keeps its own rows and behaves as a real provider does, so that a demo and the tests walk the
same way as a shopper with a card.
"""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.urls import reverse
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
from .models import TrialRefund, TrialSession

State = TrialSession.State


class TrialProvider:
    code = "test"
    name = "Test payment"
    least = 50  # as Stripe's

    def start(self, request: PaymentRequest) -> StartedPayment:
        if request.amount < self.least:
            raise PaymentRefused(f"{request.key} is less than {self.least} to pay.")
        session, _ = TrialSession.objects.get_or_create(
            key=request.key,
            defaults={
                "amount": request.amount,
                "currency": request.currency,
                "success_url": request.success_url,
                "cancel_url": request.cancel_url,
                "expires": request.expires,
            },
        )
        if (session.amount, session.currency) != (request.amount, request.currency):
            raise PaymentRefused(f"{request.key} was started with another amount.")
        return StartedPayment(session.pk, reverse("payments:trial", args=[session.pk]))

    def status(self, session: str) -> Payment:
        return _payment(_session(session))

    def find(self, key: UUID) -> Payment | None:
        session = TrialSession.objects.filter(key=key).first()
        return _payment(session) if session else None

    def expire(self, session: str) -> Payment:
        TrialSession.objects.filter(pk=session, state=State.OPEN).update(state=State.EXPIRED)
        return self.status(session)

    def approve(self, session: str) -> Payment:
        """What the shopper does on the page. One UPDATE: a page that just closed takes nothing."""
        TrialSession.objects.filter(
            pk=session, state=State.OPEN, expires__gt=timezone.now()
        ).update(state=State.PAID, declined=False)
        return self.status(session)

    def decline(self, session: str) -> None:
        """The other button: the page stays open."""
        TrialSession.objects.filter(pk=session, state=State.OPEN).update(declined=True)

    @transaction.atomic
    def refund(self, reference: str, amount: int, key: str) -> str:
        session = _session(reference)
        refund, is_new = TrialRefund.objects.get_or_create(
            key=key, defaults={"session": session, "amount": amount}
        )
        if (refund.session_id, refund.amount) != (session.pk, amount):
            raise PaymentRefused(f"{key} already refunded something else.")
        if is_new:
            left = TrialSession.objects.filter(
                pk=session.pk, state=State.PAID, amount__gte=F("refunded") + amount
            )
            if not left.update(refunded=F("refunded") + amount):
                raise PaymentRefused(f"{reference} has less than {amount} to send back.")
        return f"trial_refund_{refund.pk}"

    def refunds(self, payment: str = "", since: datetime | None = None) -> list[KnownRefund]:
        """All of them whenever they were made: these rows keep no time."""
        rows = TrialRefund.objects.filter(session=payment) if payment else TrialRefund.objects.all()
        return [
            KnownRefund(f"trial_refund_{row.pk}", row.session_id, row.amount, row.key)
            for row in rows
        ]

    def disputes(self, payment: str = "", since: datetime | None = None) -> list[KnownDispute]:
        return []

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> WebhookEvent:
        raise InvalidWebhook("The test provider sends no webhooks.")


def _session(name: str) -> TrialSession:
    session = TrialSession.objects.filter(pk=name).first()
    if session is None:
        raise PaymentRefused(f"There is no session {name}.")
    return session


def _payment(session: TrialSession) -> Payment:
    state = PaymentState(session.current_state)
    return Payment(
        session=session.pk,
        state=state,
        amount=session.amount,
        currency=session.currency,
        reference=session.pk if state is PaymentState.PAID else "",
        refunded=session.refunded,
        declined=session.declined and state is PaymentState.OPEN,
        key=session.key,
    )
