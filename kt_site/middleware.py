"""Small guards around every request."""

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse, HttpResponseBadRequest
from django.template.loader import render_to_string

from . import views

HINT_COOKIE = "visitor"


class Health:
    """Answers the health checks whatever host they ask for: a router asks by bare address. In
    maintenance, too, so that it neither restarts the process nor shows a page of its own."""

    ANSWERS = {"/healthz": views.healthz, "/readyz": views.readyz}

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.ANSWERS.get(request.path, self.get_response)(request)


class RefuseNullBytes:
    """A null byte in an address is never meant, and PostgreSQL refuses it with an error."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META.get("QUERY_STRING", "")
        if "\x00" in request.path or "%00" in query:
            page = render_to_string("400.html", request=request)
            return HttpResponseBadRequest(page)
        return self.get_response(request)


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


class NotForSearchEngines:
    """Says so in a header for what is private, a shopper's own, or endless. robots.txt does not
    keep crawlers out of it: they would never read that it is not to be listed."""

    PLACES = ("/cart/", "/checkout/", "/account/", "/search/", "/cms/", "/dashboard/")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith(self.PLACES):
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
