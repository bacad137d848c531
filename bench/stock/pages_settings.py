"""Stock Wagtail as `wagtail start` sets it up, with the two page types of bench.stock.pages."""

from .base import *  # noqa: F403
from .base import MIDDLEWARE as SHARED
from .base import templates

INSTALLED_APPS = [
    "bench.stock.pages",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [*SHARED, "wagtail.contrib.redirects.middleware.RedirectMiddleware"]
TEMPLATES = templates()
ROOT_URLCONF = "bench.stock.pages_urls"
WAGTAIL_SITE_NAME, WAGTAILADMIN_BASE_URL = "Stock", "http://127.0.0.1"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
