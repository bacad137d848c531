"""The site's icons where browsers and phones look for them, and the web manifest."""

from functools import cache

from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

A_DAY = 60 * 60 * 24  # seconds
ICONS = settings.BASE_DIR / "static" / "icons"
PAPER = "#FBFAF7"


@cache
def _bytes(name: str) -> bytes:
    return (ICONS / name).read_bytes()


@require_safe
@cache_control(public=True, max_age=A_DAY)
def favicon(request):
    return HttpResponse(_bytes("favicon.ico"), content_type="image/x-icon")


@require_safe
@cache_control(public=True, max_age=A_DAY)
def touch_icon(request):
    return HttpResponse(_bytes("touch-180.png"), content_type="image/png")


@require_safe
@cache_control(public=True, max_age=A_DAY)
def manifest(request):
    """For the home screen. It stays a page of the browser, with its address bar and Back."""
    icons = [
        {"src": static("favicon.svg"), "sizes": "any", "type": "image/svg+xml"},
        *(
            {"src": static(f"icons/icon-{n}.png"), "sizes": f"{n}x{n}", "type": "image/png"}
            for n in (192, 512)
        ),
    ]
    about = {
        "name": settings.SITE_NAME,
        "short_name": settings.SITE_NAME[:12].strip(),
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "lang": "en-US",
        "display": "browser",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
    }
    return JsonResponse(about, content_type="application/manifest+json")
