"""Addresses of pages: found in one query, and never more than anybody may read."""

import pytest
from django.test import RequestFactory
from wagtail.models import Page, PageViewRestriction, Site

from guides.models import GuideIndexPage
from guides.routing.serving import route_in_one_query
from guides.routing.sites import find_site
from tests.committing import committed
from tests.factories import make_region
from tests.guides.factories import make_article, make_guide, make_landing_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/", "/guides/", "/articles/", "/body/"])
def test_page_of_the_tree_is_there_on_a_new_site(client, address):
    assert client.get(address).status_code == 200


def test_page_at_its_address(client):
    make_guide("neck")
    make_article("desk")
    assert client.get("/guides/neck/").status_code == 200
    assert client.get("/articles/desk/").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/nothing/",
        "/guides/nothing/",
        "/guides/neck/deeper/",
        "/nothing/neck/",
        "/articles/neck/",
        "/body/nothing/",
        "/body/neck/deeper/",
        "/home/",
    ],
)
def test_address_of_nothing_is_not_found(client, address):
    make_guide("neck", regions=[make_region("neck")])
    assert client.get(address).status_code == 404


def test_draft_is_not_found(client):
    make_guide("neck", live=False)
    make_article("desk", live=False)
    assert client.get("/guides/neck/").status_code == 404
    assert client.get("/articles/desk/").status_code == 404


def test_page_below_an_unpublished_index_stays_at_its_address(client):
    make_guide("neck")
    index = GuideIndexPage.objects.get()
    index.live = False
    index.save()
    assert client.get("/guides/neck/").status_code == 200
    assert client.get("/guides/").status_code == 404


def test_restricted_page_asks_for_a_login(client):
    guide = make_guide("neck")
    PageViewRestriction.objects.create(
        page=Page.objects.get(pk=guide.pk), restriction_type=PageViewRestriction.LOGIN
    )
    assert client.get("/guides/neck/").status_code == 302


def test_page_below_a_restricted_one_asks_for_a_login(client):
    make_guide("neck")
    PageViewRestriction.objects.create(
        page=Page.objects.get(pk=GuideIndexPage.objects.get().pk),
        restriction_type=PageViewRestriction.LOGIN,
    )
    assert client.get("/guides/neck/").status_code == 302
    assert client.get("/articles/").status_code == 200


def test_alias_of_a_restricted_page_asks_for_a_login(client):
    guide = make_guide("neck")
    PageViewRestriction.objects.create(
        page=Page.objects.get(pk=guide.pk), restriction_type=PageViewRestriction.LOGIN
    )
    alias = guide.create_alias(update_slug="same-neck")
    alias.create_alias(update_slug="same-again")
    assert client.get("/guides/same-neck/").status_code == 302
    assert client.get("/guides/same-again/").status_code == 302


def test_restrictions_are_asked_for_in_one_query(django_assert_num_queries):
    guide = make_guide("neck")
    with django_assert_num_queries(1):
        assert list(guide.get_view_restrictions()) == []


def test_region_without_page_is_answered_by_the_index(client):
    make_region("chest")
    assert client.get("/body/chest/").status_code == 200


def test_address_without_its_last_slash_is_sent_on(client):
    make_guide("neck")
    response = client.get("/guides/neck")
    assert (response.status_code, response["Location"]) == (301, "/guides/neck/")


@pytest.mark.parametrize(
    "slugs", [[], ["guides"], ["guides", "neck"], ["body", "knee"], ["body", "chest"]]
)
def test_route_takes_one_query_whatever_the_depth(slugs, django_assert_num_queries):
    make_guide("neck")
    make_landing_page(make_region("knee"))
    make_region("chest")
    request = RequestFactory().get("/")
    committed()
    find_site(request)
    with django_assert_num_queries(1):
        page, _, _ = route_in_one_query(request, slugs)
    assert page.live


def test_route_without_a_site_is_left_to_wagtail():
    Site.objects.all().delete()
    assert route_in_one_query(RequestFactory().get("/"), []) is None
