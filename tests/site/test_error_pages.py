"""Pages for when something goes wrong: one sentence, one way on, and no need of the database."""

import re

import pytest
from django.template.loader import render_to_string
from django.test import Client

PLAIN = ["400.html", "500.html", "maintenance.html"]


def main(html):
    return re.search(r"<main.*?</main>", html, re.S)[0]


def links(html):
    return re.findall(r'<a class="btn" href="([^"]*)"', main(html))


@pytest.mark.parametrize("name", PLAIN)
def test_plain_page_needs_no_context_and_no_database(name):
    """No `django_db` here: a query would raise."""
    html = render_to_string(name)
    assert "<h1>" in html
    assert links(html) == ["/"]
    assert main(html).count('<p class="lead">') == 1


@pytest.mark.django_db
def test_page_that_is_closed_to_the_visitor_leads_to_the_log_in(client):
    answer = client.post(
        "/cart/add/1/", {"quantity": 1}, headers={"Origin": "https://evil.example"}
    )
    assert answer.status_code == 403
    html = answer.content.decode()
    assert "You can’t open this" in html
    assert links(html) == ["/account/login/"]


@pytest.mark.django_db
def test_form_without_its_token_leads_to_the_cart():
    answer = Client(enforce_csrf_checks=True).post("/cart/vouchers/add/", {"code": "TEN"})
    assert answer.status_code == 403
    html = answer.content.decode()
    assert "Please send that again" in html
    assert links(html) == ["/cart/"]


@pytest.mark.django_db
def test_missing_page_offers_search_and_four_ways(client):
    answer = client.get("/no-such-page/")
    assert answer.status_code == 404
    html = main(answer.content.decode())
    assert re.findall(r'<a class="chip" href="([^"]*)"', html) == [
        "/body/",
        "/guides/",
        "/shop/",
        "/account/",
    ]
