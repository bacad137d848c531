"""Sent inside the transaction that writes it down, so that whoever listens writes with it."""

from django.dispatch import Signal

order_refunded = Signal()  # order, refund: the money has left
order_canceled = Signal()  # order, refund (None if nothing was paid), user (or None), reason
