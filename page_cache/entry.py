"""One kept page: its bytes as browsers want them, and its headers, built once."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache

import brotli

from .cdn import Headers
from .kept import Life

PLAIN = 4096  # bytes: what is longer is kept only compressed
GZIP_LEVEL, BROTLI_LEVEL = 6, 5  # brotli's 11 takes 40 times as long for a tenth less
BROWSER = "public, max-age=0, must-revalidate"
# Built here, or about one answer on its way (hop by hop).
_OURS = {"content-length", "content-encoding", "cache-control", "etag", "connection", "date"}


@dataclass(frozen=True, slots=True)
class Variant:
    body: bytes
    headers: Headers


@dataclass(frozen=True, slots=True)
class Entry:
    etag: str
    not_modified: Headers
    variants: dict[str, Variant]  # by content coding; "identity" only where it is short
    tags: frozenset[str]
    life: Life

    @property
    def size(self) -> int:
        return sum(len(variant.body) for variant in self.variants.values()) + 2048


def build(body: bytes, headers: Headers, tags: frozenset[str], life: Life, cdn: Headers) -> Entry:
    etag = f'W/"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
    kept = [(name, value) for name, value in headers if name.lower() not in _OURS]
    kept = [(name, value) for name, value in kept if name.lower() != "vary"]
    ours = [
        ("Cache-Control", BROWSER),
        ("ETag", etag),
        ("Vary", _vary(headers)),
        *cdn,
    ]
    bodies = {"gzip": gzip.compress(body, GZIP_LEVEL, mtime=0)}
    bodies["br"] = brotli.compress(body, mode=brotli.MODE_TEXT, quality=BROTLI_LEVEL)
    if len(body) <= PLAIN:
        bodies["identity"] = body
    variants = {coding: variant(kept + ours, data, coding) for coding, data in bodies.items()}
    return Entry(etag, ours, variants, tags, life)


def variant(headers: Headers, body: bytes, coding: str) -> Variant:
    coded = [] if coding == "identity" else [("Content-Encoding", coding)]
    return Variant(body, [*headers, *coded, ("Content-Length", str(len(body)))])


def plain(entry: Entry) -> Variant:
    """For the few clients that can decompress nothing."""
    if "identity" in entry.variants:
        return entry.variants["identity"]
    packed = entry.variants["gzip"]
    dropped = {"content-encoding", "content-length"}
    headers = [(name, value) for name, value in packed.headers if name.lower() not in dropped]
    return variant(headers, gzip.decompress(packed.body), "identity")


@lru_cache(1024)
def coding_for(accept: str) -> str:
    """The coding for an Accept-Encoding header: "br", "gzip" or "identity"."""
    wanted = {}
    for part in accept.lower().split(","):
        name, _, parameters = part.partition(";")
        quality = parameters.strip().removeprefix("q=")
        wanted[name.strip()] = quality not in {"0", "0.0", "0.00", "0.000"}
    return next((coding for coding in ("br", "gzip") if wanted.get(coding)), "identity")


def matches(if_none_match: str, etag: str) -> bool:
    if if_none_match.strip() == "*":
        return True
    strong = etag.removeprefix("W/")
    return any(tag.strip().removeprefix("W/") == strong for tag in if_none_match.split(","))


def _vary(headers: Headers) -> str:
    names = [
        n.strip() for name, value in headers if name.lower() == "vary" for n in value.split(",")
    ]
    others = [name for name in names if name.lower() != "accept-encoding"]
    return ", ".join([*others, "Accept-Encoding"])
