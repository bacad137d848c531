"""What Stripe knows of refunds and disputes, which come about without us as well."""

from datetime import datetime

from .interface import KnownDispute, KnownRefund
from .stripe_client import errors_as_ours, stripe_client

FAILED = {"failed", "canceled"}
# An inquiry that is closed took no money; other states wait for the bank, or for our answer.
OUTCOMES = {"won": "won", "warning_closed": "won", "prevented": "won", "lost": "lost"}


def known_refunds(payment: str = "", since: datetime | None = None) -> list[KnownRefund]:
    """Of a payment intent, or all since then."""
    with errors_as_ours():
        found = stripe_client().v1.refunds.list(_filters(payment, since))
        return [_refund(refund) for refund in found.auto_paging_iter()]


def known_disputes(payment: str = "", since: datetime | None = None) -> list[KnownDispute]:
    """Of a payment intent, or all since then."""
    with errors_as_ours():
        found = stripe_client().v1.disputes.list(_filters(payment, since))
        return [_dispute(dispute) for dispute in found.auto_paging_iter()]


def _filters(payment: str, since: datetime | None) -> dict:
    filters: dict = {"limit": 100}
    if payment:
        filters["payment_intent"] = payment
    if since is not None:
        filters["created"] = {"gte": int(since.timestamp())}
    return filters


def _dispute(dispute) -> KnownDispute:
    return KnownDispute(
        reference=dispute.id,
        payment=dispute.payment_intent or "",
        amount=dispute.amount,
        reason=_words(dispute.reason),
        outcome=OUTCOMES.get(dispute.status, ""),
    )


def _refund(refund) -> KnownRefund:
    failed = refund.status in FAILED
    reason = getattr(refund, "failure_reason", None) or refund.status
    return KnownRefund(
        reference=refund.id,
        payment=refund.payment_intent or "",
        amount=refund.amount,
        key=getattr(refund.metadata, "refund", ""),
        failed=failed,
        problem=_words(reason) if failed else "",
    )


def _words(code: str | None) -> str:
    """ "expired_or_canceled_card" as words."""
    return (code or "").replace("_", " ")
