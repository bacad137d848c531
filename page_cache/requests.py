"""Which requests a kept page may answer, under which key, and what is left of them to render it."""

import io
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl

# Marks that links of campaigns carry. Pages copy the query into their links, so one visitor's marks
# would go to everybody; no page of ours reads them.
_MARKS = ("utm_", "mtm_", "pk_")
_CLICKS = {
    "gclid",
    "gbraid",
    "wbraid",
    "fbclid",
    "msclkid",
    "ttclid",
    "mc_cid",
    "mc_eid",
    "srsltid",
}
# What the server says of itself, and what the page may depend on: host and scheme.
_LEFT = {
    "SCRIPT_NAME",
    "PATH_INFO",
    "SERVER_NAME",
    "SERVER_PORT",
    "SERVER_PROTOCOL",
    "SERVER_SOFTWARE",
    "HTTP_HOST",
    "HTTP_X_FORWARDED_PROTO",
}
# Another answer than the whole page for everybody.
_OTHER = ("HTTP_RANGE", "HTTP_AUTHORIZATION", "HTTP_HX_REQUEST")


@dataclass(frozen=True)
class Rules:
    """`passed`: beginnings of paths that are never kept. `cookies`: names of cookies whose bearer
    gets pages of their own. `parameters`: names in a query that pages know."""

    passed: tuple[str, ...]
    cookies: tuple[str, ...]
    parameters: frozenset[str]

    def may_ask(self, environ: dict) -> bool:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return False
        if any(name in environ for name in _OTHER):
            return False
        if environ.get("PATH_INFO", "").startswith(self.passed):
            return False
        cookies = environ.get("HTTP_COOKIE", "")
        if cookies and any(_has_cookie(cookies, name) for name in self.cookies):
            return False
        query = environ.get("QUERY_STRING", "")
        return not query or self._knows(query)

    def _knows(self, query: str) -> bool:
        return all(name in self.parameters for name in _names(without_marks(query)))


def key_of(environ: dict) -> tuple:
    return (
        environ.get("HTTP_X_FORWARDED_PROTO") or environ["wsgi.url_scheme"],
        environ.get("HTTP_HOST", ""),
        environ.get("PATH_INFO", ""),
        without_marks(environ.get("QUERY_STRING", "")),
    )


def stripped(environ: dict) -> dict:
    """The request of nobody in particular: what is rendered from it cannot be anybody's own."""
    bare = {name: environ[name] for name in _LEFT if name in environ}
    bare |= {name: value for name, value in environ.items() if name.startswith("wsgi.")}
    return bare | {
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": without_marks(environ.get("QUERY_STRING", "")),
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": "0",
        "wsgi.input": io.BytesIO(),
    }


def personal(environ: dict) -> bool:
    return bool(environ.get("HTTP_COOKIE"))


def marked(environ: dict) -> bool:
    """A redirect, which is not kept, takes the marks of this visitor along."""
    query = environ.get("QUERY_STRING", "")
    return query != without_marks(query)


def marks_of(query: str) -> str:
    """The marks alone, as they were written: "utm_source=mail&gclid=1"."""
    return "&".join(part for part in query.split("&") if part and _is_mark(part))


@lru_cache(4096)
def without_marks(query: str) -> str:
    """As it was written, for two spellings are two pages to Django."""
    if not query:
        return ""
    return "&".join(part for part in query.split("&") if part and not _is_mark(part))


@lru_cache(4096)
def _names(query: str) -> tuple[str, ...]:
    return tuple(name for name, _ in parse_qsl(query, keep_blank_values=True))


def _is_mark(part: str) -> bool:
    name = part.partition("=")[0].lower()
    return name in _CLICKS or name.startswith(_MARKS)


def _has_cookie(cookies: str, name: str) -> bool:
    return any(cookie.partition("=")[0].strip() == name for cookie in cookies.split(";"))
