"""Receivers of shop.refunds' signals: follow-up emails stop or move, in its transaction."""

from shop.orders.status import CLOSED

from .services import close_mails, plan_mails


def stop_mails_of_canceled(order, **kwargs) -> None:
    close_mails(order)


def follow_refund(order, refund, **kwargs) -> None:
    """A part that went back makes the rest run out sooner; all of it ends the mails."""
    if order.status in CLOSED:
        close_mails(order)
    else:
        plan_mails(order)
