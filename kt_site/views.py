"""Pages that belong to neither half: health, robots, what to say when a form was refused."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.static import serve

from shop.web.robots import robots_lines

from .health import readiness

GOOD_FOR = timedelta(days=180)  # of security.txt, which asks for less than a year


@never_cache
def healthz(request):
    """The process answers. Asks nobody else: a slow database must not restart every worker."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
def readyz(request):
    """Database and cache answer, and no migration waits: 200, or 503 naming what is amiss."""
    problems = readiness()
    return JsonResponse(
        {"ready": not problems, "problems": problems}, status=503 if problems else 200
    )


def robots(request):
    """Keeps out of filtered lists only: what else is not to be listed says so
    (middleware.NotForSearchEngines)."""
    lines = [
        "User-agent: *",
        *robots_lines(),
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


def change_password(request):
    """Where password managers look for the page that changes a password."""
    return redirect("customer:change-password")


def security(request):
    """RFC 9116: whom to tell of a hole. The contact is read anew, so it is as good as today."""
    until = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0) + GOOD_FOR
    lines = [
        f"Contact: {settings.SECURITY_CONTACT or f'{settings.SITE_URL}/contact/'}",
        f"Expires: {until.isoformat()}",
        "Preferred-Languages: en",
        f"Canonical: {settings.SITE_URL}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def log_in(request):
    """Wagtail's own address of its log-in leads to the one there is. Who is logged in and was sent
    here has no right to the desk, as Wagtail has told them: a log-in page would send them back."""
    if request.user.is_authenticated:
        return redirect("customer:summary")
    address, query = reverse("account_login"), request.META.get("QUERY_STRING", "")
    return redirect(f"{address}?{query}" if query else address)


def uploads(request, path, document_root):
    """Where no server of files stands before us. A name that no file can have is not found."""
    try:
        return serve(request, path, document_root)
    except OSError as problem:
        raise Http404("There is no such file.") from problem


def csrf_failure(request, reason=""):
    return render(request, "403_csrf.html", status=403)
