"""Receivers of shop.refunds' signals: events on the order's timeline, in its transaction."""

from .events import record_event


def tell_cancelation(order, user, reason: str, **kwargs) -> None:
    record_event(order, "cancelled", f"The order was canceled: {reason}", user)


def tell_refund(order, refund, **kwargs) -> None:
    amount = f"{refund.amount} {order.currency}"
    record_event(order, "refund", f"{amount} were sent back: {refund.reason}", refund.user)


def tell_failed_refund(order, refund, **kwargs) -> None:
    sentence = f"{refund.amount} {order.currency} did not arrive, and are here again"
    record_event(order, "refund", f"{sentence}: {refund.problem}. Send them another way.")


def tell_dispute(order, dispute, **kwargs) -> None:
    why = f": {dispute.reason}" if dispute.reason else ""
    amount = f"{dispute.amount} {order.currency}"
    record_event(order, "dispute", f"The bank of the shopper wants {amount} back{why}.")


def tell_end_of_dispute(order, dispute, **kwargs) -> None:
    amount = f"{dispute.amount} {order.currency}"
    won = f"The dispute is won: {amount} stay here."
    lost = f"The dispute is lost: the bank keeps {amount}."
    record_event(order, "dispute", won if dispute.outcome == "won" else lost)


def tell_decision(order, dispute, **kwargs) -> None:
    sentence = "The box goes on its way in spite of the dispute."
    if dispute.outcome:
        sentence = "How the dispute ended was seen."
    record_event(order, "dispute", sentence, dispute.decided_by)
