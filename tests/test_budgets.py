"""What a page may weigh, compressed as it is sent: style, scripts, font, and the page itself."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from guides.models import GuidePage
from kt_site.styles import parts_of

STATIC = settings.BASE_DIR / "static"
STYLES = {"css/site.css": 13_000, "css/more.css": 6_000}  # bytes
SCRIPTS = 20 * 1024  # of all that one page loads, htmx included
FONT = 60 * 1024
PAGE = 70 * 1024
HOME = 36 * 1024  # two bodies and six drawings, for who comes by phone
PAGES = [
    "/",
    "/body/",
    "/body/neck/",
    "/guides/",
    "/guides/neck-after-desk-day/",
    "/guides/neck-after-desk-day/?step=1",
    "/articles/what-tape-can-and-cant-do/",
    "/shop/",
    "/shop/original-precut_1/",
    "/search/?q=neck",
    "/cart/",
    "/account/login/",
    "/contact/",
    "/newsletter/",
]

MORE = {  # beside site.css, which all pages load: the sheet and where it holds
    "/guides/neck-after-desk-day/": [("css/more.css", "print")],
    "/guides/neck-after-desk-day/?step=1": [("css/more.css", None)],
    "/cart/": [("css/more.css", None)],
    "/account/login/": [("css/more.css", None)],
    "/contact/": [("css/more.css", None)],
    "/newsletter/": [("css/more.css", None)],
}

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db, pytest.mark.indexed]


def sent(content: bytes) -> int:
    return len(gzip.compress(content))


def within(what: str, size: int, most: int) -> None:
    over = f"{what}: {size:,} bytes, {size - most:,} more than the {most:,} it may have."
    assert size <= most, over


def page(client, address) -> bytes:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content


def files(html: bytes, pattern: str) -> list:
    """The static files that the page's tags name."""
    found = [finders.find(name) for name in re.findall(pattern, html.decode())]
    assert all(found)
    return found


def weight(paths) -> int:
    return sum(sent(Path(path).read_bytes()) for path in paths)


@pytest.mark.parametrize("sheet", STYLES)
def test_style_is_within_its_budget(sheet):
    within(f"The style {sheet}", weight([finders.find(sheet)]), STYLES[sheet])


@pytest.mark.parametrize("address", PAGES)
def test_page_loads_the_sheets_it_needs(client, address):
    links = re.findall(r'<link rel="stylesheet"[^>]*>', page(client, address).decode())
    loaded = [
        re.search(r'href="/static/([^"]+)"(?: media="(.*)")?', link).groups() for link in links
    ]
    assert loaded == [("css/site.css", None), *MORE.get(address, [])]


def classes(sheet):
    """What the sheet's rules for the screen name."""
    parts = [part.read_text() for part in parts_of(sheet) if part.stem != "guide_print"]
    return {name for part in parts for name in re.findall(r"\.([a-z][\w-]*)", part)}


@pytest.mark.parametrize("address", PAGES)
def test_page_uses_no_style_that_it_does_not_load(client, address):
    html = page(client, address).decode()
    used = {name for value in re.findall(r'class="([^"]*)"', html) for name in value.split()}
    if ("css/more.css", None) not in MORE.get(address, []):
        assert used & (classes("css/more.css") - classes("css/site.css")) == set()


@pytest.mark.parametrize("address", PAGES)
def test_scripts_of_a_page_are_within_their_budget(client, address):
    scripts = files(page(client, address), r'<script src="/static/([^"]+)"')
    assert scripts
    within(f"The scripts of {address}", weight(scripts), SCRIPTS)


def test_fonts_of_all_pages_are_within_the_budget():
    style = Path(finders.find("css/site.css")).read_text()
    fonts = {STATIC / "css" / path for path in re.findall(r'url\("([^"]+\.woff2)"\)', style)}
    assert len(fonts) == 2
    within("The font", sum(font.stat().st_size for font in fonts), FONT)


@pytest.mark.parametrize("address", PAGES)
def test_page_is_within_its_budget(client, address):
    within(f"The page {address}", sent(page(client, address)), PAGE)


def test_home_page_is_within_a_budget_of_its_own(client):
    within("The home page", sent(page(client, "/")), HOME)


def test_every_page_of_the_sitemap_is_within_its_budget(client):
    told = page(client, "/sitemap.xml").decode()
    addresses = [urlsplit(url).path for url in re.findall(r"<loc>([^<]+)</loc>", told)]
    assert {guide.url for guide in GuidePage.objects.live()} <= set(addresses)
    assert len(addresses) == 69
    for address in addresses:
        within(f"The page {address}", sent(page(client, address)), PAGE)


def test_what_is_over_its_budget_is_said_in_a_sentence():
    with pytest.raises(AssertionError) as failure:
        within("The style", 13_212, 13_000)
    assert str(failure.value).startswith("The style: 13,212 bytes, 212 more than the 13,000")
