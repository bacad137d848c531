"""Queues a follow-up email, in the caller's transaction."""

from shop.mails.services import queue_mail
from shop.orders.links import order_email, order_url
from shop.orders.order_view import order_view

from .links import REFILL, STOP, link
from .models import ScheduledMail
from .refill import refill_lines
from .tape import tape_in

KEYS = "later-"  # what the keys of these mails begin with
Kind = ScheduledMail.Kind
TEMPLATES = {Kind.START: "later_start", Kind.REMOVAL: "later_removal", Kind.REFILL: "later_refill"}
NO_ADDRESS = "The order has no address to write to."
NOT_SOLD = "None of it is sold any more."
NOTHING_LEFT = "None of the order’s tape is left."


def queue_later_mail(row: ScheduledMail) -> str:
    """Queue the mail; "" if that is done, else a sentence why not."""
    order = row.order
    if not order_email(order):
        return NO_ADDRESS
    if not tape_in(order):
        return NOTHING_LEFT
    stop_url = link(order, STOP)
    context = {"order": order_view(order), "url": order_url(order), "stop_url": stop_url}
    if row.kind == Kind.REFILL:
        lines = [line for line in refill_lines(order) if line.sold]
        if not lines:
            return NOT_SOLD
        context |= {"lines": lines, "refill_url": link(order, REFILL)}
    key = f"{KEYS}{row.kind}:{order.number}"
    template = TEMPLATES[Kind(row.kind)]
    to = order_email(order)
    queue_mail(key, to, template, context, order=order, unsubscribe_url=stop_url)
    return ""
