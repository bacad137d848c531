"""No address sends a visitor to another site, whatever they ask for as the next page."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse

from tests.factories import make_product, make_user

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
GROUP = re.compile(r"\(\?P<\w+>[^()]*(?:\([^()]*\)[^()]*)*\)|<[\w:]+>")


def addresses(patterns, prefix=""):
    """Of all views, with 1 where an address has a number or a word."""
    for entry in patterns:
        address = prefix + str(entry.pattern)
        if hasattr(entry, "url_patterns"):
            yield from addresses(entry.url_patterns, address)
        else:
            yield "/" + re.sub(r"[\^$?\\]", "", GROUP.sub("1", address))


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
    every = sorted(set(addresses(get_resolver().url_patterns)))
    assert len(every) > 400
    found = []
    for address in every:
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
