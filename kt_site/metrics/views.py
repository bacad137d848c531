"""/metrics, for whoever has the token."""

import hmac
from itertools import chain

from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.cache import never_cache

from .counting import counts
from .gauges import gauges

PREFIX = "shop_"
KINDS = {  # {name: (kind, what it is)}
    "requests_total": ("counter", "Requests that reached Django, by route and status"),
    "request_seconds": ("histogram", "How long they took"),
    "kept_pages_total": ("counter", "Pages for everybody: kept (hit) or rendered (miss)"),
    "queue_length": ("gauge", "What waits, and mails that were given up"),
    "queue_oldest_seconds": ("gauge", "For how long the oldest has waited"),
    "database_connections": ("gauge", "Connections to this database, by state"),
    "database_connections_limit": ("gauge", "What its server takes, from all"),
    "job_last_run_timestamp_seconds": ("gauge", "When a scheduled job last ended; 0 is never"),
    "job_interval_seconds": ("gauge", "How often it should run"),
    "job_failed": ("gauge", "1 if its last run failed"),
}


@never_cache
def metrics(request):
    """404 without METRICS_TOKEN, as if there were nothing; 401 for a wrong one."""
    if not settings.METRICS_TOKEN:
        return HttpResponse("Not found\n", status=404, content_type="text/plain")
    if not _may(request.headers.get("Authorization", "")):
        headers = {"WWW-Authenticate": "Bearer"}
        return HttpResponse("No\n", status=401, content_type="text/plain", headers=headers)
    return HttpResponse(text(), content_type="text/plain; version=0.0.4; charset=utf-8")


def _may(said: str) -> bool:
    """Takes as long whatever is wrong with it."""
    return hmac.compare_digest(said.encode(), f"Bearer {settings.METRICS_TOKEN}".encode())


def text() -> str:
    """Prometheus' text format: each name's lines stand together below its kind."""
    lines: dict[str, list[str]] = {name: [] for name in KINDS}
    for series, value in chain(sorted(counts.all().items()), gauges()):
        lines[_name(series)].append(f"{PREFIX}{series} {value:.15g}")
    parts = []
    for name, (kind, words) in KINDS.items():
        parts += [f"# HELP {PREFIX}{name} {words}.", f"# TYPE {PREFIX}{name} {kind}", *lines[name]]
    return "\n".join(parts) + "\n"


def _name(series: str) -> str:
    name = series.partition("{")[0]
    stem = name.rpartition("_")[0]
    return stem if stem == "request_seconds" else name
