"""Every address that a view of the site answers."""

import re

from django.urls import get_resolver

GROUP = re.compile(r"\(\?P<\w+>[^()]*(?:\([^()]*\)[^()]*)*\)|<[\w:]+>")


def every_address() -> list[str]:
    """With 1 where an address has a number or a word."""
    found = sorted(set(_addresses(get_resolver().url_patterns)))
    assert len(found) > 400
    return found


def _addresses(patterns, prefix=""):
    for entry in patterns:
        address = prefix + str(entry.pattern)
        if hasattr(entry, "url_patterns"):
            yield from _addresses(entry.url_patterns, address)
        else:
            yield "/" + re.sub(r"[\^$?\\]", "", GROUP.sub("1", address))
