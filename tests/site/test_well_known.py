"""What browsers, phones and password managers look for at addresses that everybody knows."""

import io
import json
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse
from PIL import Image

from kt_site.settings import readers

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "kind", "size"),
    [
        ("/favicon.ico", "image/x-icon", (48, 48)),
        ("/apple-touch-icon.png", "image/png", (180, 180)),
    ],
)
def test_icon_is_where_it_is_looked_for(client, address, kind, size):
    """Faults, line 32: both were 404."""
    response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, kind)
    assert response["Cache-Control"] == "public, max-age=86400"
    assert Image.open(io.BytesIO(response.content)).size == size


def test_manifest_names_the_shop_and_icons_that_are_there(client, settings):
    response = client.get("/manifest.webmanifest")
    assert response["Content-Type"] == "application/manifest+json"
    about = json.loads(response.content)
    assert (about["name"], about["start_url"]) == (settings.SITE_NAME, "/")
    for icon in about["icons"]:
        path = finders.find(icon["src"].removeprefix(settings.STATIC_URL))
        assert path
        if icon["type"] == "image/png":
            assert "{}x{}".format(*Image.open(path).size) == icon["sizes"]
    page = client.get("/").content.decode()
    assert '<link rel="manifest" href="/manifest.webmanifest">' in page
    assert '<link rel="apple-touch-icon" href="/apple-touch-icon.png">' in page


def test_password_managers_are_led_to_the_page(client):
    response = client.get("/.well-known/change-password")
    assert (response.status_code, response["Location"]) == (
        302,
        reverse("customer:change-password"),
    )


def test_holes_have_somebody_to_be_told_to(client, settings):
    response = client.get("/.well-known/security.txt")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    lines = dict(line.split(": ", 1) for line in response.content.decode().splitlines())
    assert lines["Contact"] == "http://testserver/contact/"
    assert lines["Canonical"] == "http://testserver/.well-known/security.txt"
    left = datetime.fromisoformat(lines["Expires"]) - datetime.now(UTC)
    assert timedelta(days=30) < left < timedelta(days=365)
    settings.SECURITY_CONTACT = "mailto:security@shop.example.com"
    lines = client.get("/.well-known/security.txt").content.decode().splitlines()
    assert lines[0] == "Contact: mailto:security@shop.example.com"


@pytest.mark.parametrize("value", ["security@shop.example.com", "http://a.example", "mailto:", "x"])
def test_contact_that_is_no_address_is_refused(value):
    with pytest.raises(ValueError, match="is not a mailto:, https: or tel: address"):
        readers.contact(value)
    assert readers.contact("https://shop.example.com/hole") == "https://shop.example.com/hole"
