"""The drawings of the list of guides are files that browsers keep, loaded as they come near."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def guide():
    return make_guide("one", strips=[{}])


def pictures(client):
    page = BeautifulSoup(client.get("/guides/").content, "html.parser")
    return page.select(".guide-card__picture img")


def test_list_of_guides_names_its_drawings(client, guide):
    """Faults, line 53: drawings inside the page made it 74 KB."""
    make_guide("two", strips=[{}])
    first, second = pictures(client)
    assert first["src"].startswith("/guide-drawings/")
    assert (first.get("loading"), second["loading"]) == (None, "lazy")
    assert "<path" not in str(first.parent)


def test_drawing_is_a_file_that_is_kept(client, guide):
    response = client.get(pictures(client)[0]["src"])
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    svg = response.content.decode()
    assert 'fill="#1F66F5"' in svg, "the tape"
    assert re.findall(r'class="([^"]*)"', svg) == ["diagram"], "no style sheet reaches into a file"
    assert svg.count('fill="#E7E1D6"') >= 1


def test_old_name_leads_to_the_drawing_there_is_now(client, guide):
    now = pictures(client)[0]["src"]
    response = client.get(f"/guide-drawings/{guide.pk}-000000000000.svg")
    assert (response.status_code, response["Location"]) == (302, now)


@pytest.mark.parametrize("pk", ["0", "999999", "9" * 30])
def test_drawing_of_no_guide_is_not_found(client, guide, pk):
    assert client.get(f"/guide-drawings/{pk}-abc.svg").status_code == 404


def test_drawing_of_an_unpublished_guide_is_not_found(client, guide):
    src = pictures(client)[0]["src"]
    guide.unpublish()
    assert client.get(src).status_code == 404
