"""Structured data: what a page says about itself in the words of schema.org.

Builders give plain dicts; one graph of them stands in each page, as data that no browser runs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe

VOCABULARY = "https://schema.org"
# Within <script> no text may end the element, nor begin a comment or an entity.
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


def absolute(address: str) -> str:
    """The address with scheme and host; one that has them stays. Addresses begin with SITE_URL."""
    return urljoin(f"{settings.SITE_URL}/", address)


def script_text(things: Sequence[Mapping[str, Any]]) -> SafeString:
    """The text of <script type="application/ld+json"> for these things; empty if there are none."""
    if not things:
        return SafeString("")
    text = json.dumps({"@context": VOCABULARY, "@graph": list(things)}, ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))  # noqa: S308  nothing in it can end the element


def thing(kind: str, **values) -> dict[str, Any]:
    """A thing of this type, without what is not known: None, empty texts and lists."""
    known = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    return {"@type": kind} | known


def breadcrumbs(crumbs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The (name, address) pairs that the page shows. The last, this page, may have no address."""
    entries = [
        thing("ListItem", position=place, name=name, item=absolute(url) if url else None)
        for place, (name, url) in enumerate(crumbs, start=1)
    ]
    return thing("BreadcrumbList", itemListElement=entries)


def item_list(name: str, entries: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """One thing: a list of links in the order shown. None without links. Entries are (name,
    address)."""
    items = [
        thing("ListItem", position=place, name=name, url=absolute(url))
        for place, (name, url) in enumerate(entries, start=1)
    ]
    found = thing("ItemList", name=name, numberOfItems=len(items), itemListElement=items)
    return [found] if items else []


def organization() -> dict[str, Any]:
    """Who publishes the site."""
    return thing(
        "Organization",
        **{"@id": absolute("/#organization")},
        name=settings.SITE_NAME,
        url=absolute("/"),
        logo=absolute(static("email/logo.png")),
    )
