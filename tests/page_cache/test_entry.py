import gzip

import brotli
import pytest

from page_cache.entry import build, coding_for, matches, plain
from page_cache.kept import Life

LONG = b"<p>Neck and shoulder.</p>" * 400
GIVEN = [
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Length", "10000"),
    ("Vary", "HX-Request, Accept-Encoding"),
    ("Cache-Control", "max-age=600"),
    ("Content-Security-Policy", "default-src 'self'"),
]


def page(body=LONG):
    return build(body, GIVEN, frozenset({"a"}), Life(None), [("Cache-Tag", "a")])


def test_variants_say_the_same():
    entry = page()
    assert set(entry.variants) == {"gzip", "br"}
    assert gzip.decompress(entry.variants["gzip"].body) == LONG
    assert brotli.decompress(entry.variants["br"].body) == LONG
    assert plain(entry).body == LONG
    assert set(page(b"short").variants) == {"gzip", "br", "identity"}
    assert plain(page(b"short")).body == b"short"


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_headers_of_a_kept_page(coding):
    variant = page().variants[coding]
    headers = dict(variant.headers)
    assert len(headers) == len(variant.headers)
    assert headers == {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'self'",
        "Cache-Control": "public, max-age=0, must-revalidate",
        "ETag": page().etag,
        "Vary": "HX-Request, Accept-Encoding",
        "Cache-Tag": "a",
        "Content-Encoding": coding,
        "Content-Length": str(len(variant.body)),
    }


def test_plain_headers_have_no_coding():
    headers = dict(plain(page()).headers)
    assert "Content-Encoding" not in headers
    assert headers["Content-Length"] == str(len(LONG))


@pytest.mark.parametrize(
    ("accept", "coding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0", "gzip"),
        ("GZIP", "gzip"),
        ("br;q=0.5", "br"),
        ("", "identity"),
        ("identity", "identity"),
        ("gzip;q=0", "identity"),
        (",;;q=", "identity"),
    ],
)
def test_coding(accept, coding):
    assert coding_for(accept) == coding


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        ('W/"x"', True),
        ('"x"', True),
        ('"y", W/"x"', True),
        ("*", True),
        ('"y"', False),
        ("", False),
    ],
)
def test_if_none_match(asked, same):
    assert matches(asked, 'W/"x"') is same


def test_same_page_has_the_same_tag():
    assert page().etag == page().etag != page(b"x").etag
