"""A region whose address changed: the old one leads to the new one, and the map follows."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_guide, make_landing_page

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def move(region, slug):
    region.slug = slug
    region.save()


@pytest.fixture
def neck():
    region = make_region("neck")
    make_product("tape", package=PRECUT, regions=[region])
    make_guide("stiff", regions=[region])
    return region


@pytest.mark.parametrize("page", ["none", "draft", "live"])
def test_the_old_address_leads_to_the_new_one(
    client, neck, page, django_capture_on_commit_callbacks
):
    if page != "none":
        make_landing_page(neck, live=page == "live")
    with django_capture_on_commit_callbacks(execute=True):
        move(neck, "nape")
    answer = client.get("/body/neck/")
    assert (answer.status_code, answer["Location"]) == (301, "/body/nape/")
    assert client.get("/body/nape/").status_code == 200
    assert 'href="/body/nape/"' in client.get("/body/").content.decode()


def test_moved_twice_it_is_one_step_and_moved_back_none(client, neck):
    move(neck, "nape")
    move(neck, "throat")
    assert client.get("/body/neck/")["Location"] == "/body/throat/"
    assert client.get("/body/nape/")["Location"] == "/body/throat/"
    move(neck, "neck")
    assert client.get("/body/neck/").status_code == 200
    assert client.get("/body/throat/")["Location"] == "/body/neck/"


def test_other_changes_redirect_nothing(neck):
    neck.name = "The neck"
    neck.save()
    assert not Redirect.objects.exists()
