"""Three answers of a shopper, and the tape that they mean."""

import pytest
from django.test import Client

from shop.tape.answers import COOKIE, Answers
from tests.factories import ORIGIN

NEXT = "/guides/neck/#need"


@pytest.mark.parametrize(
    ("given", "materials"),
    [
        ([], ()),
        (["sensitive"], ("gentle",)),
        (["water"], ("synthetic",)),
        (["long"], ("synthetic",)),
        (["short"], ("cotton",)),
        (["short", "water"], ("synthetic",)),
        (["short", "sensitive"], ("gentle",)),
        (["long", "water", "sensitive"], ("gentle", "synthetic")),
        (["short", "long"], ()),  # no answer at all
        (["cures", "", "water\x00"], ()),
    ],
)
def test_materials_of_answers(given, materials):
    assert Answers.read(given).materials == materials


def test_taking_a_chip_off_leaves_the_others():
    answers = Answers.read(["long", "sensitive", "water"])
    assert answers.chips == [
        ("Sensitive skin", ["water", "long"]),
        ("Water or sweat", ["sensitive", "long"]),
        ("4 to 7 days", ["sensitive", "water"]),
    ]


def answer(client, *answers, next=NEXT):
    return client.post(
        "/tape-for-me/", {"answer": answers, "next": next}, headers={"Origin": ORIGIN}
    )


def test_answers_are_kept_for_the_visit_and_forgotten_with_the_last_chip(client):
    response = answer(client, "water", "", "sensitive")
    here = "/guides/neck/?for=sensitive.water#need"
    assert (response.status_code, response["Location"]) == (302, here)
    cookie = client.cookies[COOKIE]  # for our script, on other guides
    assert (cookie.value, cookie["max-age"], cookie["httponly"]) == ("sensitive.water", "", "")
    fewer = answer(client, "water", next="/guides/neck/?tapings=5&for=sensitive.water#need")
    assert fewer["Location"] == "/guides/neck/?tapings=5&for=water#need"
    none = answer(client, next="/guides/neck/?for=water#need")
    assert none["Location"] == "/guides/neck/#need"
    assert client.cookies[COOKIE]["max-age"] == 0


@pytest.mark.django_db
def test_answers_from_another_site_are_refused():
    client = Client(enforce_csrf_checks=True)
    response = client.post("/tape-for-me/", {"answer": "water"}, headers={"Origin": "https://x.y"})
    assert response.status_code == 403
    assert COOKIE not in client.cookies


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", "", "javascript:1"])
def test_answers_lead_nowhere_else(client, target):
    assert answer(client, "water", next=target)["Location"] == "/guides/?for=water"


@pytest.mark.django_db
def test_reading_the_address_changes_nothing(client):
    assert client.get("/tape-for-me/").status_code == 405
