"""The floor: Django with one view that answers 20 KB, without middleware, database or template."""

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=[],
    SECRET_KEY="only-for-measuring",  # noqa: S106
)
django.setup()
PAGE = b"<!doctype html><title>Floor</title>" + b"<p>Twenty kilobytes of it.</p>" * 700


def page(request):
    return HttpResponse(PAGE)


urlpatterns = [path("", page)]
application = get_wsgi_application()
