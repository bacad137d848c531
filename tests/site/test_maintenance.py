"""MAINTENANCE=true: every page says "back in a moment", without the database."""

import pytest
from django.test import Client


@pytest.fixture
def closed(settings):
    settings.MAINTENANCE = True
    return Client()  # its middleware is loaded anew


@pytest.mark.parametrize("address", ["/", "/checkout/", "/cms/", "/no/such/page/"])
def test_every_page_says_so(closed, address):
    answer = closed.get(address)
    assert (answer.status_code, answer["Retry-After"]) == (503, "600")
    assert "Back in a moment" in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_process_still_answers(closed, address):
    """Else the router takes the site away and shows a page of its own."""
    assert closed.get(address).status_code == 200


@pytest.mark.django_db
def test_site_is_open_otherwise(client):
    assert client.get("/").status_code == 200
