"""Pictures may come from a bucket: the browser is told before it meets the first one."""

import pytest

pytestmark = pytest.mark.django_db
HINT = '<link rel="preconnect" href="https://media.example">'


def test_page_says_where_its_pictures_come_from(client, settings):
    settings.MEDIA_ORIGIN = "https://media.example"
    assert HINT in client.get("/shop/").content.decode()


def test_page_names_no_other_host_of_its_own(client):
    assert "preconnect" not in client.get("/shop/").content.decode()
