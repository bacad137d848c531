"""Walks the running site link by link, as a search engine without scripts would."""

import re
from collections import defaultdict, deque
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import requests
from bs4 import BeautifulSoup

VARIANTS = 3  # addresses with a query that are followed for one path
LINKS = {
    "a": ("href",),
    "area": ("href",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href",),
    "img": ("src", "srcset"),
    "link": ("href",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "use": ("href",),
}

IN_STYLE = re.compile(r"""url\("?([^")]+)"?\)|@import "([^"]+)\"""")


@dataclass
class Visit:
    """One address as an anonymous visitor without cookies gets it."""

    address: str
    status: int
    content_type: str
    cookies: list[str]
    landed: str
    page: BeautifulSoup | None = field(default=None, repr=False)
    style: str = field(default="", repr=False)


@dataclass
class Crawl:
    visits: dict[str, Visit]
    linked_from: dict[str, str]
    external: dict[str, str]

    @property
    def pages(self):
        return [visit for visit in self.visits.values() if visit.page and visit.status == 200]


def crawl(root, starts=("/",)):
    """Every internal address that a chain of links, forms (GET) and assets leads to."""
    waiting, external = deque(), {}
    linked_from, queries = {}, defaultdict(int)

    def found(address, source):
        parts = urlsplit(urljoin(source, address))
        if parts.scheme not in ("http", "https"):
            return
        if not parts.geturl().startswith(root):
            external.setdefault(parts.geturl(), source)
            return
        address = parts._replace(fragment="", query=urlencode(sorted(parse_qsl(parts.query))))
        if address.geturl() in linked_from:
            return
        if address.query:
            queries[address.path] += 1
            if queries[address.path] > VARIANTS:
                return
        linked_from[address.geturl()] = source
        waiting.append(address.geturl())

    for start in starts:
        found(start, root + "/")
    visits = {}
    while waiting:
        address = waiting.popleft()
        visits[address] = visit = fetch(address)
        for link in links_of(visit):
            found(link, visit.landed)
    return Crawl(visits, linked_from, external)


def fetch(address):
    answer = requests.get(address, timeout=30, cookies={})
    content_type = answer.headers["Content-Type"].partition(";")[0]
    chain = [*answer.history, answer]
    return Visit(
        address=address,
        status=answer.status_code,
        content_type=content_type,
        cookies=[cookie.name for step in chain for cookie in step.cookies],
        landed=answer.url,
        page=parsed(answer.content) if content_type == "text/html" else None,
        style=answer.text if content_type == "text/css" else "",
    )


def parsed(html):
    return BeautifulSoup(html, "html.parser")


def links_of(visit):
    yield from (address for pair in IN_STYLE.findall(visit.style) for address in pair if address)
    if visit.page is None:
        return
    for tag in visit.page.find_all(list(LINKS)):
        if tag.name == "form" and tag.get("method", "get").lower() != "get":
            continue
        for name in LINKS[tag.name]:
            if value := tag.get(name):
                yield from sources(value) if name == "srcset" else [value]


def sources(srcset):
    """The addresses in "a.webp 320w, b.webp 640w"."""
    return [part.split()[0] for part in re.split(r",\s+", srcset.strip()) if part]
