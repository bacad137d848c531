"""No address sends a visitor to another site, whatever they ask for as the next page."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.factories import make_product, make_user
from tests.site.every_address import every_address

pytestmark = pytest.mark.django_db

FIELDS = ("next", "url", "return_url", "back", "redirect_to")
EVIL = "//evil.example/"
HOSTILE = [
    EVIL,
    "https://evil.example/",
    "///evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "\t//evil.example/",
    "https:evil.example/",
    "http://testserver@evil.example/",
    "http://testserver.evil.example/",
    "javascript:alert(1)",
    "data:text/html,hello",
]


def led_to(client, address, target, **data):
    """Where GET and POST lead, as a browser reads it: without tabs, and \\ is /."""
    asked = dict.fromkeys(FIELDS, target) | data
    for send in (client.get, client.post):
        with transaction.atomic():
            answer = send(address, asked, headers={"Referer": target.strip()})
        place = answer.headers.get("Location", "")
        read = re.sub(r"[\t\r\n]", "", place).strip().replace("\\", "/")
        yield urljoin(f"http://testserver{address}", read)


def strangers(places):
    ours = ("http", "testserver")
    return [place for place in places if urlsplit(place)[:2] != ours]


@pytest.fixture
def administrator():
    return make_user("boss@example.com", is_superuser=True, is_staff=True)


def test_no_address_leads_elsewhere(administrator):
    make_product("tape")
    client = Client(raise_request_exception=False)
    found = []
    for address in every_address():
        client.force_login(administrator)
        found += [(address, place) for place in strangers(led_to(client, address, EVIL))]
    assert found == []


@pytest.mark.parametrize("target", ["/shop/?page=1", *HOSTILE])
def test_log_in_and_others_that_lead_on(client, administrator, target):
    """The first is the control: each of them does lead to the page asked for, if it is ours."""
    password = {"login": administrator.email, "password": "secret-and-long-1"}
    administrator.set_password(password["password"])
    administrator.save()
    places = [*led_to(client, reverse("account_login"), target, **password)]
    for address in ("/account/register/", "/cart/saved/", "/i18n/setlang/", "/account/logout/"):
        client.force_login(administrator)
        places += led_to(client, address, target)
    assert strangers(places) == []
    arrived = [place for place in places if place.endswith(target)]
    assert len(arrived) >= 5 if target not in HOSTILE else not arrived
