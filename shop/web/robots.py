"""What search engines are kept out of, and what they may read to learn that it is not for them.

One of the two for each address: robots.txt keeps them from ever reading a `noindex`. Lists have as
many addresses as their filters have combinations, so robots.txt keeps them out of all that narrows
or sorts a list. Its pages (`page`) stay open.
"""

from django.http import QueryDict

# Filters of the products and guides, in the order of their addresses, and the sort.
KEPT_OUT = (
    "region",
    "price",
    "price_from",
    "price_to",
    "shape",
    "color",
    "skin",
    "water",
    "material",
    "length",
    "width",
    "stock",
    "situation",
    "minutes",
    "helper",
    "level",
    "home",
    "sort",
)


def robots_lines() -> list[str]:
    """Lines of robots.txt: a name at the begin of the query, or anywhere in it."""
    return [f"Disallow: /*?*{name}=" for name in KEPT_OUT]


def kept_out(query: QueryDict) -> bool:
    """Whether robots.txt keeps search engines out of an address with this query."""
    return any(name.endswith(KEPT_OUT) for name in query)


def robots_words(query: QueryDict, *, listed: bool) -> str:
    """What a page says to search engines in its own text: nothing if it is to be listed, or if
    they never read it."""
    return "" if listed or kept_out(query) else "noindex"
