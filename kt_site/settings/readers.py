"""Readers of values from the environment: each takes a text and returns the value, or raises
ValueError with what is wrong, to be read after the name: "is not a whole number from 1 to 64"."""

import os
import re
from collections.abc import Callable
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, urlsplit

from .databases import email

TRUE, FALSE = ("true", "1", "yes", "y", "on"), ("false", "0", "no", "n", "off")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
HOST = re.compile(r"\.?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
# What Django itself asks of a key (security.W009).
KEY_LENGTH, KEY_CHARACTERS = 50, 5
MAIL_SCHEMES = ("smtp", "smtps", "smtp+tls", "smtp+ssl")


def text(value: str) -> str:
    return value


def contact(value: str) -> str:
    if not re.fullmatch(r"(mailto:[^@\s]+@[^@\s]+|https://\S+|tel:\+[\d-]+)", value):
        raise ValueError("is not a mailto:, https: or tel: address")
    return value


def yes_no(value: str) -> bool:
    if value.lower() not in TRUE + FALSE:
        raise ValueError("is neither true nor false")
    return value.lower() in TRUE


def off(value: str) -> bool:
    if yes_no(value):
        raise ValueError("shows the site's insides to everybody")
    return False


def whole(low: int, high: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", value) or not low <= int(value) <= high:
            raise ValueError(f"is not a whole number from {low} to {high}")
        return int(value)

    return read


def seconds(value: str) -> float:
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]+)?", value) or not 0 < float(value) <= 60:
        raise ValueError("is not a number of seconds from 0 to 60")
    return float(value)


def one_of(*known: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in known:
            raise ValueError(f"is none of {', '.join(known)}")
        return value

    return read


def begins(*starts: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if not value.startswith(starts):
            raise ValueError(f"does not begin with {' or '.join(starts)}")
        return value

    return read


def key(value: str) -> str:
    """A key that nobody guesses."""
    if len(value) < KEY_LENGTH or len(set(value)) < KEY_CHARACTERS:
        raise ValueError(f"is shorter than {KEY_LENGTH} characters, or always the same few")
    return value


def https(value: str) -> str:
    split(value, "https")
    return value


def keys(value: str) -> list[str]:
    """Keys that nobody guesses, the one in use first, separated by commas."""
    return [key(each.strip()) for each in value.split(",")]


def host(value: str) -> str:
    if not HOST.fullmatch(value):
        raise ValueError("is not a host name alone: no https://, port, path or capital letter")
    return value


def hosts(value: str) -> list[str]:
    """One host name or more; "*" is any."""
    names = [name.strip() for name in value.split(",") if name.strip()]
    if not names:
        raise ValueError("names no host")
    return [name if name == "*" else host(name) for name in names]


def known_hosts(value: str) -> list[str]:
    if "*" in (names := hosts(value)):
        raise ValueError("takes any host name")
    return names


def split(value: str, *schemes: str) -> SplitResult:
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018  raises, if it is none
    except ValueError:
        raise ValueError("is not an address") from None
    if parts.scheme not in schemes:
        begin = " or ".join(f"{scheme}://" for scheme in schemes)
        raise ValueError(f"does not begin with {begin}")
    return parts


def database(value: str) -> str:
    """PostgreSQL, or a file of SQLite, for trials."""
    if not value.startswith("sqlite:"):
        postgres(value)
    return value


def postgres(value: str) -> str:
    parts = split(value, "postgres", "postgresql")
    if not (parts.hostname or "host" in parse_qs(parts.query)):
        raise ValueError("has no host")
    if not parts.path.strip("/"):
        raise ValueError("names no database")
    return value


def redis(value: str) -> str:
    if not split(value, "redis", "rediss").hostname:
        raise ValueError("has no host")
    return value


def mail(value: str) -> str:
    """Whatever Django can send by, so that a trial may write mails into files."""
    email(value)
    return value


def lasting_mail(value: str) -> str:
    """A mail server or a provider: mails must leave the machine."""
    email(value)
    if not value.startswith("anymail+"):
        parts = split(value, *MAIL_SCHEMES)
        if not parts.hostname or not parts.port:
            raise ValueError("has no host or no port")
    return value


def origin(value: str) -> str:
    """Scheme, host and port, without a slash at the end."""
    parts = split(value, "https", "http")
    if not parts.hostname or parts.path.strip("/") or parts.query or "*" in parts.hostname:
        raise ValueError("is not scheme and host alone")
    return value.rstrip("/")


def origins(value: str) -> list[str]:
    return [origin(one.strip()) for one in value.split(",") if one.strip()]


def media_url(value: str) -> str:
    if not value.startswith("/"):
        split(value, "https", "http")
    return value if value.endswith("/") else f"{value}/"


def sender(value: str) -> str:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(value)[1]):
        raise ValueError("has no email address")
    return value


def folder(value: str) -> str:
    """A folder that can be written to; it may still have to be made."""
    path = Path(value).absolute()
    existing = next(one for one in (path, *path.parents) if one.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        raise ValueError("is no folder that this process can write to")
    return value


def search(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("opensearch", "opensearch+https"):
        raise ValueError("does not begin with opensearch+https:// or opensearch://")
    if not parts.hostname:
        raise ValueError("has no host")
    return value


def cdn(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("cloudflare", "fastly"):
        raise ValueError("does not begin with cloudflare:// or fastly://")
    if not parts.username or not parts.hostname:
        raise ValueError("has no token or no zone")
    return value
