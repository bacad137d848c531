"""The signed links that open an order, and where mails about it go.

A link does not open the order for ever: an old one asks for number and email.
"""

from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.core import signing
from django.shortcuts import redirect
from django.urls import reverse
from oscar.core.loading import get_model

SALT = "shop.checkout.order"
OLD = "This link is from long ago. Enter the order’s number and your email to see the order."


def order_token(order) -> str:
    """What a link carries; whoever holds it may read the order."""
    return signing.dumps(order.number, salt=SALT)


def order_url(order) -> str:
    """The whole address of the page that thanks for the order."""
    return settings.SITE_URL + reverse("placed-order", args=[order_token(order)])


def status_url(order) -> str:
    """The whole address of the page that says how far the order is."""
    return settings.SITE_URL + reverse("customer:order-status", args=[order_token(order)])


def order_for_token(token: str):
    """The order that a signed link opens; None if the link was altered or the order is gone."""
    try:
        number = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    orders = get_model("order", "Order").objects
    orders = orders.select_related("shipping_address", "promised_arrival")
    return orders.filter(number=number).first()


def order_email(order) -> str:
    """Where mails about the order go: the address typed for it, else that of its account; empty
    if neither is known."""
    return order.guest_email or order.email


def asks_again(view):
    """For a view that takes an order's token."""

    @wraps(view)
    def guarded(request, token, **kwargs):
        if is_old(token):
            messages.info(request, OLD)
            return redirect("customer:order-look-up")
        return view(request, token=token, **kwargs)

    return guarded


def is_old(token: str) -> bool:
    """Whether we signed it, more than ORDER_LINK_DAYS ago."""
    try:
        signing.loads(token, salt=SALT, max_age=settings.ORDER_LINK_DAYS * 24 * 60 * 60)
    except signing.SignatureExpired:
        return True
    except signing.BadSignature:
        pass
    return False
