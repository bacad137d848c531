"""Signed links to an order do not open it for ever: an old one asks for number and email."""

from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.core import signing
from django.shortcuts import redirect

from .orders import SALT

OLD = "This link is from long ago. Enter the order’s number and your email to see the order."


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
