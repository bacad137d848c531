"""Pages that belong to neither half: health, robots, what to say when a form was refused."""

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from .health import readiness


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
    """Keeps nobody out: what is not to be listed says so (middleware.NotForSearchEngines)."""
    lines = [
        "User-agent: *",
        "Disallow:",
        f"Sitemap: {settings.SITE_URL}/sitemap.xml",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


def csrf_failure(request, reason=""):
    return render(request, "403_csrf.html", status=403)
