"""Wagtail's bar on pages: for editors alone, and nothing of it for visitors."""

import pytest
from django.urls import reverse

from tests.factories import make_region, make_user
from tests.guides.factories import make_article, make_editor, make_guide, make_landing_page
from tests.guides.models.test_guide_drafts import form

pytestmark = pytest.mark.django_db

BAR = "<wagtail-userbar>"


@pytest.fixture
def pages():
    make_landing_page(make_region("neck"))
    make_guide("neck")
    make_article("sit")
    return ["/", "/guides/", "/guides/neck/", "/articles/sit/", "/body/", "/body/neck/"]


def test_visitors_get_no_bar_and_no_cookie(client, pages):
    """Faults, line 39: what editors get must not reach a visitor, nor ask who it is."""
    for page in pages:
        answer = client.get(page)
        assert BAR not in answer.content.decode()
        assert dict(answer.cookies) == {}
        assert "Cookie" not in answer.get("Vary", "")
        assert "private" not in answer.get("Cache-Control", "")


def test_shoppers_get_no_bar(client, pages):
    client.force_login(make_user())
    for page in pages:
        assert BAR not in client.get(page).content.decode()


def test_editors_get_the_bar_in_no_shared_cache(client, pages):
    """Faults, line 39: no bar on pages."""
    client.force_login(make_editor())
    for page in pages:
        answer = client.get(page)
        assert answer.content.decode().count(BAR) == 1, page
        assert "private" in answer["Cache-Control"]
    assert BAR not in client.get("/shop/").content.decode()


def test_the_preview_has_what_the_checks_of_the_form_ask(client):
    """Faults, line 39: the Checks panel found nothing, because nothing looked."""
    client.force_login(make_editor())
    region = make_region("neck")
    guide = make_guide("neck", regions=[region])
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[guide.pk])
    assert client.post(address, form(region, {})).json()["is_valid"]
    html = client.get(f"{address}?in_preview_panel=true").content.decode()
    assert BAR in html
    assert "checker-axe-configuration" in html
