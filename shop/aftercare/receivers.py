"""What shop.refunds tells: a later mail must not outlive its order. In the same transaction."""

from .services import CLOSED_ORDER, plan_mails, stop_mails
from .tape import CLOSED


def stop_mails_of_canceled(order, **kwargs) -> None:
    stop_mails(order.later_mails, CLOSED_ORDER)


def follow_refund(order, refund, **kwargs) -> None:
    """A part that went back makes the rest run out sooner; all of it ends the mails."""
    if order.status in CLOSED:
        stop_mails(order.later_mails, CLOSED_ORDER)
    else:
        plan_mails(order)
