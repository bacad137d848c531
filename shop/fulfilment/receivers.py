"""Receivers of shop.refunds' signals: events on the order's timeline, in its transaction."""

from .events import record_event


def tell_cancelation(order, user, reason: str, **kwargs) -> None:
    record_event(order, "cancelled", f"The order was canceled: {reason}", user)


def tell_refund(order, refund, **kwargs) -> None:
    amount = f"{refund.amount} {order.currency}"
    record_event(order, "refund", f"{amount} were sent back: {refund.reason}", refund.user)
