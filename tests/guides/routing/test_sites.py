"""The site of a request, kept in the cache until it changes."""

import pytest
from django.test import RequestFactory
from wagtail.models import Site

from guides.models import HomePage
from guides.routing.sites import find_site

pytestmark = pytest.mark.django_db


def ask():
    return find_site(RequestFactory().get("/"))


def test_site_is_asked_for_once(django_assert_num_queries):
    first = ask()
    with django_assert_num_queries(0):
        again = ask()
        assert again.root_page.url_path == "/home/"
    assert again == first == Site.objects.get()


def test_changed_site_is_seen_at_once():
    ask()
    Site.objects.get().delete()
    assert ask() is None


def test_moved_front_page_is_seen_at_once():
    ask()
    home = HomePage.objects.get()
    home.slug = "front"
    home.save()
    assert ask().root_page.url_path == "/front/"


def test_another_host_has_its_own_site(settings):
    settings.ALLOWED_HOSTS = ["testserver", "other.example"]
    first = ask()
    other = Site.objects.create(hostname="other.example", root_page=first.root_page)
    found = find_site(RequestFactory(headers={"host": "other.example"}).get("/"))
    assert (found, ask()) == (other, first)
