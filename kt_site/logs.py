"""What is logged, as lines of JSON: routes and not addresses, kinds of people and no person.

An address of ours may hold a link that opens an order, a question about an illness, or an e-mail;
so a request is told by its route. Texts that others wrote, as those of exceptions, are scrubbed.
"""

import contextvars
import json
import logging
import re
import time
import traceback
import uuid
from datetime import UTC, datetime

from django.db import connection

from kt_site.metrics.requests import seen

logger = logging.getLogger("kt_site.request")
request_id: contextvars.ContextVar[str] = contextvars.ContextVar("request_id", default="")

GIVEN_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
PERSONAL = (
    (re.compile(r"[^\s@'\"<>(),;:]+@[^\s@'\"<>(),;:]+\.\w+"), "[email]"),
    (re.compile(r"\b(?:\d[ -]?){13,19}\b"), "[number]"),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b"), "[address]"),
    (re.compile(r"[\w-]{8,}:[\w-]{5,7}:[\w-]{20,}"), "[signed]"),  # what django.core.signing makes
    (re.compile(r"\b(?:sk|rk|whsec|pi|cs)_[\w-]{8,}"), "[key]"),
    (re.compile(r"://[^/\s:@]+:[^/\s@]+@"), "://[password]@"),
    (re.compile(r"\?\S+"), "?[query]"),
)
EXTRA = ("method", "route", "status", "ms", "queries", "user")


def scrub(text: str) -> str:
    """The text without what may be about somebody, or a secret."""
    for pattern, instead in PERSONAL:
        text = pattern.sub(instead, text)
    return text


class JsonLines(logging.Formatter):
    """One line a record. Of an exception its kind, its scrubbed text and where it was raised; never
    the values or the lines of source, which hold what somebody typed."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": scrub(record.getMessage()),
        }
        if known := request_id.get():
            line["request_id"] = known
        line |= {name: getattr(record, name) for name in EXTRA if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line["error"] = _error(*record.exc_info[:2])
            line["at"] = _places(record.exc_info[2])
        return json.dumps(line, default=str)


def _error(kind, error) -> str:
    return f"{kind.__name__}: {scrub(str(error))}"


def _places(trace) -> list[str]:
    frames = traceback.extract_tb(trace)[-8:]
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]


class CountQueries:
    def __init__(self):
        self.number = 0

    def __call__(self, execute, sql, params, many, context):
        self.number += 1
        return execute(sql, params, many, context)


class RequestLog:
    """A line for each request that reaches Django. Pages that are kept do not: their server's own
    log counts them. The id is the router's, if it sends one, and goes back with the answer."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        given = request.headers.get("X-Request-ID", "")
        known = given if GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        token, queries = request_id.set(known), CountQueries()
        start, status = time.perf_counter(), 500
        try:
            with connection.execute_wrapper(queries):
                response = self.get_response(request)
            status = response.status_code
            response.headers["X-Request-ID"] = known
            return response
        finally:
            values = {"status": status, "queries": queries.number, "user": _kind(request)}
            values["ms"] = round((time.perf_counter() - start) * 1000, 1)
            values |= {"method": request.method, "route": _route(request)}
            seen(request.method, values["route"], status, values["ms"] / 1000)
            logger.info("request", extra=values)
            request_id.reset(token)


def _route(request) -> str:
    match = getattr(request, "resolver_match", None)
    return f"/{match.route}" if match else ""


def _kind(request) -> str:
    """Of whoever was asked for anyway: a log must not open a session."""
    user = getattr(request, "_cached_user", None)
    if user is None or not user.is_authenticated:
        return "visitor"
    return "staff" if user.is_staff or user.is_superuser else "account"


def without_personal(event: dict, hint=None) -> dict:
    """What Sentry may be sent: no request but its route, no values, scrubbed texts."""
    event.pop("user", None)
    if request := event.get("request"):
        event["request"] = {"method": request.get("method", "")}
    for error in event.get("exception", {}).get("values", []):
        error["value"] = scrub(str(error.get("value", "")))
        for frame in error.get("stacktrace", {}).get("frames", []):
            for name in ("vars", "context_line", "pre_context", "post_context"):
                frame.pop(name, None)
    event.pop("breadcrumbs", None)
    if message := event.get("logentry"):
        event["logentry"] = {"message": scrub(str(message.get("message", "")))}
    return event
