"""What may be meant by the letters typed so far."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guides.search.keeping import rebuild
from guides.search.models import SearchDay
from guides.search.suggesting import suggestions
from shop.web.site_days import today
from tests.factories import make_product, make_region
from tests.guides.factories import make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture(autouse=True)
def rows():
    shoulder = make_region("shoulder", name="Shoulders")
    for slug in ("shoulder-y-strip", "rounded-shoulders", "front-of-the-shoulder"):
        make_guide(slug, regions=[shoulder])
    make_product("showcase")
    rebuild()


def texts(typed):
    return [one.text for one in suggestions(typed)]


def test_headings_that_begin_so_come_first_then_those_with_a_word_that_does():
    assert texts("sho") == [
        *("Showcase", "Shoulders", "Shoulder y strip"),
        *("Rounded shoulders", "Front of the shoulder"),
    ]


def test_typo_is_answered_by_the_search():
    assert texts("sholder")[0] == "Shoulders"


@pytest.mark.parametrize("typed", ["s", "", " ", "!", "\x00", "%", "_", "\\"])
def test_nothing_for_too_little(typed):
    assert texts(typed) == []


def test_empty_box_offers_what_is_often_asked():
    SearchDay.objects.create(date=today(), question="knee", asked=3, found=2)
    SearchDay.objects.create(date=today(), question="hip", asked=2, found=2)
    SearchDay.objects.create(date=today(), question="elephant", asked=9, found=0)
    assert [(one.text, one.url) for one in suggestions("")] == [("knee", "/search/?q=knee")]


def test_list_costs_two_queries():
    """The first is kept: headings of which there are few."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        suggestions("sho")
    assert len(queries) == 2


def test_answer_is_a_list_of_options_for_any_visitor(client):
    response = client.get("/search/suggest/", {"q": "showc"})
    assert response["Cache-Control"] == "public, max-age=300"
    assert not response.cookies
    assert response.content.decode().count('role="option"') == 1
