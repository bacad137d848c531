"""What a payment provider must do. It knows nothing of carts: a key, an amount, and addresses.

Amounts are whole minor units (cents) of the currency; moments are aware datetimes. Every call may
raise ProviderUnavailable: then nothing is known, and the same call with the same key may be made
again without charging twice. PaymentRefused is the other answer: a retry would go on for ever.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol
from uuid import UUID


class ProviderUnavailable(Exception):
    """No answer, a server error, or too many requests: whether it was done is not known."""


class PaymentRefused(Exception):
    """The provider understood and said no: nothing was done, and asking again will not help."""


class InvalidWebhook(Exception):
    """The request does not carry the provider's signature, or an old one."""


@dataclass(frozen=True)
class PaymentRequest:
    """What is asked of the shopper. `key` is the checkout attempt's: one charge for a key, ever."""

    key: UUID
    amount: int
    currency: str
    email: str
    description: str
    success_url: str
    cancel_url: str
    expires: datetime


@dataclass(frozen=True)
class StartedPayment:
    """`session` names it at the provider; `url` is where to send the shopper."""

    session: str
    url: str


class PaymentState(Enum):
    OPEN = "open"
    PAID = "paid"
    EXPIRED = "expired"  # nobody can pay it any more


@dataclass(frozen=True)
class Payment:
    """What the provider says. `reference` names the charge, and is what a refund takes."""

    session: str
    state: PaymentState
    amount: int
    currency: str
    reference: str = ""
    refunded: int = 0
    declined: bool = False  # the last try failed; with OPEN the shopper may try again
    key: UUID | None = None


@dataclass(frozen=True)
class KnownRefund:
    """A refund as the provider has it. `payment` is the charge's reference; `key` is the one that
    we asked with, "" for a refund that was made at the provider itself. One that failed did not
    arrive, whatever was said before; `problem` says why."""

    reference: str
    payment: str
    amount: int
    key: str = ""
    failed: bool = False
    problem: str = ""


@dataclass(frozen=True)
class KnownDispute:
    """A shopper's bank wants the money of a charge (`payment`) back. `outcome` is "won" or "lost"
    for us once the bank has decided."""

    reference: str
    payment: str
    amount: int
    reason: str = ""
    outcome: str = ""


@dataclass(frozen=True)
class WebhookEvent:
    """A hint that something happened to a session; what happened is asked with `status`."""

    id: str
    kind: str
    session: str = ""
    details: Mapping = field(default_factory=dict)


class Provider(Protocol):
    code: str
    name: str
    least: int  # the smallest amount that it takes

    def start(self, request: PaymentRequest) -> StartedPayment:
        """Open a payment page. The same key and amount give the same session; the same key with
        another amount is refused."""

    def status(self, session: str) -> Payment: ...

    def find(self, key: UUID) -> Payment | None:
        """The session of a key whose `start` was never answered; None if there is none."""

    def expire(self, session: str) -> Payment:
        """Close the page, so that nobody can pay any more. Says PAID if somebody just did, and
        OPEN if a slow payment is under way that cannot be stopped."""

    def refund(self, reference: str, amount: int, key: str) -> str:
        """Send money back; the refund's name at the provider. The same key refunds once, ever."""

    def refunds(self, payment: str = "", since: datetime | None = None) -> list[KnownRefund]:
        """Those of a charge, or all that were made since then."""

    def disputes(self, payment: str = "", since: datetime | None = None) -> list[KnownDispute]:
        """Those of a charge, or all that were opened since then."""

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> WebhookEvent:
        """Raises InvalidWebhook unless the raw body is signed by the provider."""
