"""/guides/: all guides, narrowed by filters with counts, by plain addresses."""

import pytest
from bs4 import BeautifulSoup

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
        make_guide("desk", regions=[neck], situations=["desk work"], level="easy", minutes=8)
        make_guide(
            "run",
            regions=[knee],
            situations=["running"],
            level="hard",
            minutes=6,
            helper_needed=True,
        )
        make_guide(
            "drive",
            regions=[neck, knee],
            situations=["driving", "desk work"],
            level="easy",
            minutes=12,
        )


def titles(context):
    return [card.title for card in context["guides"]]


def options(context, param):
    (found,) = (one for one in context["filters"] if one.param == param)
    return {value: count for value, _, count, _ in found.options}


def test_guide_index_shows_all_guides_newest_first(index, three):
    assert titles(index()) == ["Drive", "Run", "Desk"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?region=neck", ["Drive", "Desk"]),
        ("?region=knee", ["Drive", "Run"]),
        ("?region=knee&region=neck", ["Drive", "Run", "Desk"]),
        ("?situation=desk+work", ["Drive", "Desk"]),
        ("?situation=driving&situation=running", ["Drive", "Run"]),
        ("?level=hard", ["Run"]),
        ("?level=hard&level=easy", ["Drive", "Run", "Desk"]),
        ("?minutes=8", ["Run", "Desk"]),
        ("?minutes=12", ["Drive", "Run", "Desk"]),
        ("?helper=no", ["Drive", "Desk"]),
        ("?helper=no&minutes=8", ["Desk"]),
        ("?region=knee&situation=driving&level=easy", ["Drive"]),
        ("?region=neck&level=hard", []),
    ],
)
def test_guide_index_filters(index, three, query, found):
    assert titles(index(query)) == found


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("new", ["Drive", "Run", "Desk"]),
        ("easy", ["Desk", "Drive", "Run"]),
        ("short", ["Run", "Desk", "Drive"]),
        ("magic", ["Drive", "Run", "Desk"]),
    ],
)
def test_guide_index_is_sorted(index, three, sort, found):
    assert titles(index(f"?sort={sort}")) == found


@pytest.mark.parametrize(
    "query",
    [
        "?region=tail",
        "?level=deadly",
        "?situation=%27%22%3C",
        "?region=&level=&situation=",
        "?minutes=9&helper=yes&home=glue",
        "?x=1",
    ],
)
def test_guide_index_nonsense_counts_as_no_filter(index, three, query):
    context = index(query)
    assert titles(context) == ["Drive", "Run", "Desk"]
    assert context["chips"] == []


def test_guide_index_counts_say_what_one_more_click_would_leave(index, three):
    context = index()
    assert options(context, "region") == {"neck": 2, "knee": 2}
    assert options(context, "situation") == {"desk work": 2, "driving": 1, "running": 1}
    assert options(context, "minutes") == {"8": 2, "12": 3}
    assert options(context, "helper") == {"no": 2}
    assert options(context, "level") == {"easy": 2, "hard": 1}
    context = index("?region=knee&helper=no")
    assert options(context, "region") == {"neck": 2, "knee": 1}
    assert options(context, "situation") == {"desk work": 1, "driving": 1}
    assert options(context, "minutes") == {"12": 1}


def test_guide_index_nothing_fits_names_the_filter_to_take_off(client, three):
    page = BeautifulSoup(client.get("/guides/?region=neck&level=hard").content, "html.parser")
    said = " ".join(page.select_one("#found .lead").text.split())
    assert said == ("No guide fits all of that. Take off the filter “Hard”, or clear all filters.")
    links = [a["href"] for a in page.select("#found .lead a")]
    assert links == ["/guides/?region=neck", "/guides/"]


def test_guide_index_chips_take_one_off_in_one_spelling(index, three):
    context = index("?level=easy&x=1&situation=driving&region=neck&sort=short&situation=desk+work")
    assert context["chips"] == [
        ("Neck", "/guides/?situation=desk+work&situation=driving&level=easy&sort=short"),
        ("Desk work", "/guides/?region=neck&situation=driving&level=easy&sort=short"),
        ("Driving", "/guides/?region=neck&situation=desk+work&level=easy&sort=short"),
        ("Easy", "/guides/?region=neck&situation=desk+work&situation=driving&sort=short"),
    ]


def test_guide_index_last_filter_taken_off_leads_to_the_plain_list(index, three):
    assert index("?level=easy")["chips"] == [("Easy", "/guides/")]


def test_guide_index_situations_are_those_of_live_guides(index, three):
    make_guide("draft", situations=["sleep"], live=False)
    assert list(options(index(), "situation")) == ["desk work", "driving", "running"]


def test_guide_index_button_says_how_many(client, three):
    def button(**headers):
        return client.get("/guides/?region=neck", headers=headers).content.decode()

    page = BeautifulSoup(button(), "html.parser")
    assert " ".join(page.select_one("#filter-form .btn--full").text.split()) == "Show 2 guides"
    part = button(**{"HX-Request": "true", "HX-Target": "filter-count"})
    assert part.strip() == "2 guides"


def test_guide_index_second_page_holds_the_rest(index):
    make_guide("first")
    for number in range(24):
        make_guide(f"guide-{number}")
    assert len(index()["guides"]) == 24
    second = index("?page=2")
    assert (titles(second), second["pages"].notice) == (["First"], "")
    assert index("?x=1&page=2&sort=new")["pages"].previous_url == "./"


def test_guide_index_page_that_does_not_exist_shows_the_nearest(client, index, three):
    context = index("?page=99")
    assert titles(context) == ["Drive", "Run", "Desk"]
    assert context["pages"].notice == "There is no such page: this is page 1."
    assert "There is no such page" in client.get("/guides/?page=99").content.decode()
