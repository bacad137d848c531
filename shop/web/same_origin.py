"""Lets a form without a CSRF token through only from our own pages.

A token needs a cookie, and a page that sets one cannot be cached for everybody. Browsers send
Origin (and Sec-Fetch-Site) with every POST, and scripts of other sites cannot forge them.
See docs/adr/0002-add-to-cart-without-token.md.
"""

from functools import wraps
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.utils.http import url_has_allowed_host_and_scheme


def is_same_origin(request) -> bool:
    """True if the browser says that one of our pages sent the request."""
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None and fetch_site != "same-origin":
        return False
    sent_from = request.headers.get("Origin") or request.headers.get("Referer")
    if not sent_from or sent_from == "null":
        return False
    parts = urlsplit(sent_from)
    return (parts.scheme, parts.netloc) == (request.scheme, request.get_host())


def same_origin_only(view):
    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.method not in ("GET", "HEAD", "OPTIONS") and not is_same_origin(request):
            raise PermissionDenied("This form was not sent from a page of this shop.")
        return view(request, *args, **kwargs)

    return guarded


def page_after(request, otherwise: str) -> str:
    """The address of this site that the form names as `next`; else `otherwise`. A bare word is no
    address: a redirect would take it for the name of a page."""
    target = request.POST.get("next", "")
    here = url_has_allowed_host_and_scheme(
        target, request.get_host(), require_https=request.is_secure()
    )
    return target if here and "/" in target else otherwise
