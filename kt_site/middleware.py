"""Small guards around every request."""

import logging

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import DataError
from django.http import HttpResponse, HttpResponseBadRequest
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.utils.datastructures import MultiValueDictKeyError

from shop.web.robots import kept_out

from . import views
from .metrics.views import metrics
from .page_cache import DESK_COOKIE

logger = logging.getLogger(__name__)
HINT_COOKIE = "visitor"
DESKS = ("/cms/", "/dashboard/")


class Health:
    """Answers the health checks and /metrics whatever host they ask for: a router asks by bare
    address. In maintenance, too, so that it neither restarts the process nor shows a page of its
    own."""

    ANSWERS = {"/healthz": views.healthz, "/readyz": views.readyz, "/metrics": metrics}

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.ANSWERS.get(request.path, self.get_response)(request)


class RefuseUnreadable:
    """A null byte in an address is never meant, and PostgreSQL refuses it with an error. A form of
    the desk that lacks a field, or has a number that no column takes, was not filled in by a person
    either: Wagtail's editor reads its lists of blocks without looking whether they are there. The
    shop's own pages look: there the same is a mistake of ours, and stays an error of the server."""

    INPUT = (MultiValueDictKeyError, OverflowError, DataError)

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META.get("QUERY_STRING", "")
        if "\x00" in request.path or "%00" in query:
            return self.refused(request)
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, self.INPUT) and request.path.startswith(DESKS):
            logger.warning(
                "What was sent to %s could not be read.", request.path, exc_info=exception
            )
            return self.refused(request)
        return None

    def refused(self, request):
        return HttpResponseBadRequest(render_to_string("400.html", request=request))


class Maintenance:
    """While MAINTENANCE is set every page says so, without asking the database."""

    RETRY_AFTER = "600"  # seconds

    def __init__(self, get_response):
        if not settings.MAINTENANCE:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request):
        page = render_to_string("maintenance.html")
        return HttpResponse(page, status=503, headers={"Retry-After": self.RETRY_AFTER})


class DeskMark:
    """Marks the browser of whoever may open the desk, so that pages are rendered for them and never
    kept: they see drafts, private pages and the editors' bar.

    Only who was asked for anyway is looked at, so readers cost no query. Whoever sets the mark by
    hand gets pages that are rendered anew, and nothing more.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        marked = DESK_COOKIE in request.COOKIES
        if marked:
            patch_cache_control(response, private=True)
        logged_in = settings.SESSION_COOKIE_NAME in response.cookies
        asked_for = hasattr(request, "_cached_user")
        if not asked_for or not (marked or logged_in or request.path.startswith(DESKS)):
            return response
        if not may_open_desk(request.user):
            if marked:  # logged out, or not staff any more
                response.delete_cookie(DESK_COOKIE, samesite="Lax")
        elif not marked:
            response.set_cookie(
                DESK_COOKIE,
                "1",
                max_age=settings.SESSION_COOKIE_AGE,
                secure=settings.SESSION_COOKIE_SECURE,
                httponly=True,
                samesite="Lax",
            )
        return response


def may_open_desk(user) -> bool:
    return user.is_active and (user.is_staff or user.has_perm("wagtailadmin.access_admin"))


class NotForSearchEngines:
    """Says so in a header for what is private, a shopper's own, or endless, unless robots.txt keeps
    crawlers out of it: they would never read that it is not to be listed."""

    PLACES = ("/cart/", "/checkout/", "/account/", "/search/", "/cms/", "/dashboard/")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith(self.PLACES) and not kept_out(request.GET):
            response["X-Robots-Tag"] = "noindex, nofollow"
        return response


class VisitorHint:
    """Tells our script, by a cookie it can read, that this visitor has a cart or a session.

    Pages are the same for everybody; the script asks for the cart's count only when the hint is
    there, so a reader without a cart costs one request and gets no cookie.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        private = (settings.SESSION_COOKIE_NAME, settings.OSCAR_BASKET_COOKIE_OPEN)
        if HINT_COOKIE not in request.COOKIES and any(
            name in response.cookies and response.cookies[name].value for name in private
        ):
            response.set_cookie(
                HINT_COOKIE,
                "1",
                max_age=settings.OSCAR_BASKET_COOKIE_LIFETIME,
                secure=settings.SESSION_COOKIE_SECURE,
                samesite="Lax",
            )
        return response
