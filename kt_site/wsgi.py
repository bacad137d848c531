"""The web process: `gunicorn kt_site.wsgi`. Production settings unless told otherwise."""

import os
import sys

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

if not os.environ.get("DJANGO_SETTINGS_MODULE"):
    os.environ["DJANGO_SETTINGS_MODULE"] = "kt_site.settings.production"

from kt_site.styles import not_collected  # it reads the settings

application = get_wsgi_application()
if problem := not_collected():
    sys.exit(f"The site cannot start. {problem}")
if settings.PAGE_CACHE:
    from .page_cache import keep_pages

    application = keep_pages(application)
get_resolver().url_patterns  # noqa: B018  loads every view now: half a second off the first visitor's wait
