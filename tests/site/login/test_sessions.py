"""Where one is logged in, and ending the others."""

import pytest
from allauth.usersessions.models import UserSession

from tests.factories import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def browsers(client, shopper):
    """Three browsers that the shopper has logged in with."""
    found = []
    for number in range(3):
        browser = type(client)(HTTP_USER_AGENT=f"Browser {number}")
        browser.post("/account/login/", {"login": "ada@example.com", "password": PASSWORD})
        found.append(browser)
    return found


def open_in(browsers):
    return [each.get("/account/profile/").status_code == 200 for each in browsers]


def test_list_names_each_and_marks_this_one(browsers):
    html = browsers[1].get("/account/sessions/").content.decode()
    assert [f"Browser {n}" in html for n in range(3)] == [True] * 3
    assert html.count('scope="row">Here') == 1
    assert html.count('scope="row">Elsewhere') == 2


def test_others_are_ended(browsers):
    browsers[1].post("/account/sessions/")
    assert open_in(browsers) == [False, True, False]
    assert UserSession.objects.count() == 1


def test_new_password_ends_the_others(browsers):
    new = {"password1": "tape-and-rub-9", "password2": "tape-and-rub-9"}
    browsers[0].post("/account/change-password/", {"oldpassword": PASSWORD} | new)
    assert open_in(browsers) == [True, False, False]


def test_reading_costs_nothing_more_and_sets_no_cookie(client, django_assert_num_queries):
    client.get("/articles/")
    page = client.get("/articles/")
    assert page.cookies == {}
    assert "Cookie" not in page.get("Vary", "")
