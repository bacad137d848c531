"""What a content delivery network is told: for how long, by which tags, and which changed.

Browsers still ask each time. A network keeps a page for a minute, and serves it for ten more while
it asks anew; the purge makes that exact (docs/page-cache.md).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

import requests

from .reads import ALL

KEPT = "max-age=60, stale-while-revalidate=600"  # seconds
LONGEST = 8000  # bytes of a header with tags; both networks take 16 KB
TIMEOUT = 10  # seconds
APIS = {"cloudflare": "https://api.cloudflare.com", "fastly": "https://api.fastly.com"}

Headers = list[tuple[str, str]]


@dataclass(frozen=True)
class Network:
    """`zone` is Cloudflare's zone or Fastly's service."""

    name: str
    token: str
    zone: str
    api: str

    def headers(self, tags: Iterable[str]) -> Headers:
        named = coarse(tags)
        if self.name == "fastly":
            return [("Surrogate-Control", KEPT), ("Surrogate-Key", " ".join(named))]
        return [("CDN-Cache-Control", KEPT), ("Cache-Tag", ",".join(named))]

    def purge(self, tags: set[str]) -> None:
        """Raises requests.RequestException if the network does not answer, or refuses."""
        for call in self._calls(tags):
            answer = requests.post(**call, timeout=TIMEOUT)
            answer.raise_for_status()

    def _calls(self, tags: set[str]):
        named = sorted(tags)
        if self.name == "fastly":
            at, key = f"{self.api}/service/{self.zone}", {"Fastly-Key": self.token}
            if ALL in tags:
                yield {"url": f"{at}/purge_all", "headers": key}
                return
            for part in _parts(named, 256):
                yield {"url": f"{at}/purge", "headers": key, "json": {"surrogate_keys": part}}
            return
        at = f"{self.api}/client/v4/zones/{self.zone}/purge_cache"
        key = {"Authorization": f"Bearer {self.token}"}
        if ALL in tags:
            yield {"url": at, "headers": key, "json": {"purge_everything": True}}
            return
        for part in _parts(named, 30):
            yield {"url": at, "headers": key, "json": {"tags": part}}


def from_url(url: str) -> Network:
    """`cloudflare://TOKEN@ZONE` or `fastly://TOKEN@SERVICE`, judged by the settings; `?api=`
    is another address of its API."""
    parts = urlsplit(url)
    zone = parts.netloc.rpartition("@")[2]  # as written: Fastly's are in capitals, too
    api = parse_qs(parts.query).get("api", [APIS[parts.scheme]])[0]
    return Network(parts.scheme, unquote(parts.username), zone, api)


def coarse(tags: Iterable[str]) -> list[str]:
    """Tags that fit into a header: where the rows are too many, their table stands for them."""
    named = sorted(tags)
    if len(",".join(named)) <= LONGEST:
        return named
    return sorted({tag.partition(":")[0].rstrip("!") for tag in named})


def _parts(tags: list[str], most: int):
    return (tags[at : at + most] for at in range(0, len(tags), most))
