"""Signals, sent inside the transaction that writes the refund: receivers write in it, too."""

from django.dispatch import Signal

order_refunded = Signal()  # order, refund: the money has left
order_canceled = Signal()  # order, refund (None if nothing was paid), user (or None), reason
