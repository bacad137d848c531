"""A page of the site as it will be when a campaign starts: all is published in a transaction, the
page is rendered by the site's own handler, and the transaction is taken back."""

import io
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import transaction
from django.http import HttpResponse
from django.utils import timezone
from wagtail.models import Page, Revision

from kt_site.models import Campaign

from .running import go_live, without_schedule

HEADERS = ("Content-Type", "Content-Security-Policy", "Location")


def preview(campaign: Campaign, path: str) -> HttpResponse:
    """For a visitor whom nobody knows. What waits for its hour until the start is live, too.

    Raises ValidationError and NotRun where the campaign could not go live.
    """
    with transaction.atomic():
        _until(campaign.starts_at)
        go_live(Campaign.objects.get(pk=campaign.pk))
        shown = _answer(path)
        transaction.set_rollback(True)
    return shown


def _answer(path: str) -> HttpResponse:
    """By all of the site's middleware. The handler's own call, and the closing of its response,
    tell Django that a request begins and ends, upon which it closes what is in a transaction."""
    handler = WSGIHandler()
    with timezone.override(timezone.get_default_timezone()):
        answer = handler.get_response(handler.request_class(_environ(path)))
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    kept = {name: answer[name] for name in HEADERS if name in answer}
    return HttpResponse(body, status=answer.status_code, headers=kept)


def _until(moment) -> None:
    for page in Page.objects.live().filter(expire_at__lte=moment):
        page.specific.unpublish(log_action=False)
    for revision in Revision.objects.filter(approved_go_live_at__lte=moment):
        without_schedule(revision).publish(log_action=False, skip_permission_checks=True)


def _environ(path: str) -> dict:
    here = urlsplit(settings.SITE_URL)
    parts = urlsplit(path)
    return {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(parts.path).encode().decode("latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": here.hostname or "localhost",
        "SERVER_PORT": str(here.port or (443 if here.scheme == "https" else 80)),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": here.netloc,
        "HTTP_X_FORWARDED_PROTO": here.scheme,
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": "0",
        "wsgi.url_scheme": here.scheme,
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": io.StringIO(),
        "wsgi.version": (1, 0),
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
