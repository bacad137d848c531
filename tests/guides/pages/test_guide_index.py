"""/guides/: all guides, narrowed by region, situation and level, by plain addresses."""

import pytest

from tests.factories import make_region
from tests.guides.factories import make_guide

pytestmark = pytest.mark.django_db


@pytest.fixture
def index(client):
    def get(query=""):
        response = client.get(f"/guides/{query}")
        assert response.status_code == 200
        return response.context_data

    return get


@pytest.fixture(scope="module")
def three(rows_of_file):
    with rows_of_file():
        neck, knee = make_region("neck"), make_region("knee")
        make_guide("desk", regions=[neck], situations=["desk work"], level="easy")
        make_guide("run", regions=[knee], situations=["running"], level="hard")
        make_guide("drive", regions=[neck, knee], situations=["driving", "desk work"], level="easy")


def titles(context):
    return [card.title for card in context["guides"]]


def test_guide_index_shows_all_guides_newest_first(index, three):
    assert titles(index()) == ["Drive", "Run", "Desk"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?region=neck", ["Drive", "Desk"]),
        ("?region=knee", ["Drive", "Run"]),
        ("?situation=desk+work", ["Drive", "Desk"]),
        ("?level=hard", ["Run"]),
        ("?region=knee&situation=driving&level=easy", ["Drive"]),
        ("?region=neck&level=hard", []),
    ],
)
def test_guide_index_filters(index, three, query, found):
    assert titles(index(query)) == found


@pytest.mark.parametrize(
    "query",
    ["?region=tail", "?level=deadly", "?situation=%27%22%3C", "?region=&level=&situation=", "?x=1"],
)
def test_guide_index_nonsense_counts_as_no_filter(index, three, query):
    assert titles(index(query)) == ["Drive", "Run", "Desk"]


def test_guide_index_nothing_fits_says_so(client, three):
    html = client.get("/guides/?region=neck&level=hard").content.decode()
    assert "No guide fits all of that yet." in html


def test_guide_index_links_set_a_filter_and_take_it_off(index, three):
    context = index("?region=neck&level=easy")
    active = {"region": "neck", "situation": "", "level": "easy", "product": ""}
    assert context["active"] == active
    assert context["levels"] == [
        ("Easy", "/guides/?region=neck", True),
        ("Medium", "/guides/?region=neck&level=medium", False),
        ("Hard", "/guides/?region=neck&level=hard", False),
    ]
    assert context["situations"][0] == (
        "desk work",
        "/guides/?region=neck&situation=desk+work&level=easy",
        False,
    )


def test_guide_index_last_filter_taken_off_leads_to_the_plain_list(index, three):
    assert index("?level=easy")["levels"][0] == ("Easy", "/guides/", True)


def test_guide_index_situations_are_those_of_live_guides(index, three):
    make_guide("draft", situations=["sleep"], live=False)
    names = [name for name, _, _ in index()["situations"]]
    assert names == ["desk work", "driving", "running"]


def test_guide_index_second_page_holds_the_rest(index):
    make_guide("first")
    for number in range(24):
        make_guide(f"guide-{number}")
    assert len(index()["guides"]) == 24
    second = index("?page=2")
    assert (titles(second), second["pages"].notice) == (["First"], "")


def test_guide_index_page_that_does_not_exist_shows_the_nearest(client, index, three):
    context = index("?page=99")
    assert titles(context) == ["Drive", "Run", "Desk"]
    assert context["pages"].notice == "There is no such page: this is page 1."
    assert "There is no such page" in client.get("/guides/?page=99").content.decode()
