"""Mails about money that goes back: rows in the transaction that writes the refund down."""

from shop.mails.services import queue_mail
from shop.orders.links import order_email, status_url
from shop.orders.order_view import order_view


def queue_order_refunded(refund) -> None:
    """Say how much is on its way back, and for what. A canceled order's mail has said it."""
    order = refund.order
    if not order_email(order) or refund.cancels:
        return
    titles = dict(order.lines.values_list("pk", "title"))
    context = {
        "lines": [(line["quantity"], titles[line["line"]]) for line in refund.lines],
        "amount": refund.amount,
        "is_whole": refund.amount == order.total_incl_tax,
        "order": order_view(order),
        "status_url": status_url(order),
    }
    key = f"order-refunded:{refund.key}"
    queue_mail(key, order_email(order), "order_refunded", context, order=order)


def queue_refund_failed(refund) -> None:
    """Say that the money did not arrive, so that the shopper waits for it no longer."""
    order = refund.order
    if not order_email(order):
        return
    context = {
        "amount": refund.amount,
        "problem": refund.problem,
        "order": order_view(order),
        "status_url": status_url(order),
    }
    queue_mail(
        f"refund-failed:{refund.key}", order_email(order), "refund_failed", context, order=order
    )


def queue_order_canceled(order, refund, codes: list[str]) -> None:
    """Say that the order is off; `refund` is None where nothing goes back. `codes` can be used
    again."""
    if not order_email(order):
        return
    context = {
        "amount": refund.amount if refund else None,
        "codes": codes,
        "order": order_view(order),
        "status_url": status_url(order),
    }
    key = f"order-canceled:{order.number}"
    queue_mail(key, order_email(order), "order_canceled", context, order=order)
