"""Mails about an order: rows in the order's own transaction, which the worker sends."""

from django.conf import settings

from shop.mails.services import queue_mail
from shop.orders.links import order_email, order_url, status_url
from shop.orders.order_view import order_view


def queue_order_placed(order) -> None:
    """Thank for an order, with the signed link to its page."""
    _queue("order_placed", order)


def queue_payment_returned(attempt) -> None:
    """Say that the money is on its way back: it came too late, or the order failed."""
    context = _site() | {"total": attempt.total, "currency": attempt.currency}
    context |= {"failed": bool(attempt.problem)}
    queue_mail(f"payment-returned:{attempt.pk}", attempt.email, "payment_returned", context)


def _queue(template: str, order) -> None:
    """Nothing for an order that was placed without an address to write to."""
    if not order_email(order):
        return
    context = _site() | {
        "order": order_view(order),
        "url": order_url(order),
        "status_url": status_url(order),
    }
    key = f"{template.replace('_', '-')}:{order.number}"
    queue_mail(key, order_email(order), template, context, order=order)


def _site() -> dict:
    return {
        "site_url": settings.SITE_URL,
        "shop_name": settings.SITE_NAME,
        "is_demo": settings.IS_DEMO,
    }
