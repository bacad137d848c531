"""Pages and documents that only some may see, and every address that Wagtail needs for it."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail import urls as wagtail_urls
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from tests.guides.factories import make_article, make_guide

pytestmark = pytest.mark.django_db

WRONG = "The password you have entered is not correct. Please try again."


def keep_private(page, **rule):
    return PageViewRestriction.objects.create(page=page, **{"restriction_type": "login"} | rule)


@pytest.fixture
def guide():
    page = make_guide("neck", lead="Only for the team.")
    keep_private(page, restriction_type="password", password="sticky tape")
    return page


def asked(client, address):
    """The form that asks for the password: where it goes, and what it sends along."""
    answer = client.get(address)
    assert answer.templates[0].name == "shared_password.html"
    form = answer.context["form"]
    return answer.context["action_url"], {"return_url": form.initial["return_url"]}


def test_the_shared_password_opens_the_page(client, guide):
    """Faults, line 21: the password's form was answered with 404."""
    where, sent = asked(client, "/guides/neck/?step=1")
    answer = client.post(where, sent | {"password": "sticky tape"})
    assert (answer.status_code, answer.url) == (302, "/guides/neck/?step=1")
    assert "Only for the team." in client.get("/guides/neck/").content.decode()


def test_another_password_is_said_at_its_field(client, guide):
    where, sent = asked(client, "/guides/neck/")
    answer = client.post(where, sent | {"password": "stucky tape"})
    assert answer.context["form"].errors == {"password": [WRONG]}
    assert asked(client, "/guides/neck/")[0] == where


@pytest.mark.parametrize("make", [make_guide, make_article])
def test_the_form_says_nothing_of_the_page(client, make):
    """Faults, line 21: neither in the page nor in what search engines read of it."""
    page = make("secret-knee", lead="Only for the team.")
    keep_private(page, restriction_type="password", password="sticky tape")
    html = client.get(page.url).content.decode()
    assert "Password needed" in html
    assert "Only for the team" not in html
    assert "Secret knee" not in html
    assert "ld+json" not in html
    assert 'content="noindex"' in html


def test_a_page_for_people_who_are_logged_in_asks_them_to(client):
    keep_private(make_guide("neck"))
    assert client.get("/guides/neck/").url == "/account/login/?next=/guides/neck/"


def test_a_document_with_a_shared_password(client):
    """Faults, line 21: documents have a form of their own for it."""
    private = Collection.get_first_root_node().add_child(name="Team")
    CollectionViewRestriction.objects.create(
        collection=private, restriction_type="password", password="sticky tape"
    )
    document = get_document_model().objects.create(
        title="List", file=ContentFile(b"tape", "list.txt"), collection=private
    )
    where, sent = asked(client, document.url)
    assert client.post(where, sent | {"password": "sticky tape"}).url == document.url
    assert b"".join(client.get(document.url).streaming_content) == b"tape"


def test_every_helper_address_of_wagtail_is_reached(client):
    """Faults, line 21: our route of pages came first and took them all."""
    names = {pattern.name for pattern in wagtail_urls.urlpatterns}
    assert names == {
        "wagtailcore_authenticate_with_password",
        "wagtailcore_login",
        "wagtail_serve",
    }
    assert client.get(reverse("wagtailcore_login") + "?next=/x/").url == "/account/login/?next=/x/"
    reached = client.get(reverse("wagtailcore_authenticate_with_password", args=[1, 1]))
    assert reached.resolver_match.url_name == "wagtailcore_authenticate_with_password"
    assert reverse("wagtail_serve", args=["guides/"]) == "/guides/"
    assert client.get("/guides/").resolver_match.func.__module__ == "guides.routing.serving"
