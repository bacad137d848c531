"""Signals, sent inside the transaction that writes the refund: receivers write in it, too."""

from django.dispatch import Signal

order_refunded = Signal()  # order, refund: the money has left
refund_failed = Signal()  # order, refund: it was sent, and did not arrive
order_disputed = Signal()  # order, dispute
dispute_closed = Signal()  # order, dispute: the bank has decided
dispute_decided = Signal()  # order, dispute: staff have
order_canceled = Signal()  # order, refund (None if nothing was paid), user (or None), reason
