"""/search/: guides, articles and products by one question; nothing that is not for everybody."""

from urllib.parse import quote

import pytest
from django.utils.html import strip_tags
from wagtail.models import Page, PageViewRestriction

from guides.search.keeping import rebuild
from tests.factories import PRECUT, make_product, make_region
from tests.guides.factories import make_article, make_guide, make_step

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def search(client):
    def get(question, more=""):
        rebuild()  # what tasks do once it is committed
        response = client.get(f"/search/?q={quote(question)}{more}")
        assert response.status_code == 200
        return response.context_data

    return get


def titles(cards):
    return [strip_tags(card.title) for card in cards]  # without the marks


def found(context):
    return {kind: titles(context[kind]) for kind in ("guides", "articles", "products")}


@pytest.fixture(scope="module")
def rows(rows_of_file):
    with rows_of_file(indexed=True):
        make_guide("stiff-elbow", steps=[make_step(text="<p>Mind the hairline whisker.</p>")])
        make_guide("knee")
        make_article("desk", title="Sitting at a desk", lead="For a stiff back.")
        make_product("gentle-tape", description="For delicate skin", package=PRECUT)


def test_search_finds_a_guide_by_a_word_of_its_title(search, rows):
    assert found(search("elbow")) == {"guides": ["Stiff elbow"], "articles": [], "products": []}


def test_search_finds_a_guide_by_a_word_of_a_step(search, rows):
    assert titles(search("whisker")["guides"]) == ["Stiff elbow"]


def test_search_finds_an_article(search, rows):
    assert found(search("sitting")) == {
        "guides": [],
        "articles": ["Sitting at a desk"],
        "products": [],
    }


def test_search_finds_a_product_by_its_description(search, rows):
    assert found(search("delicate")) == {
        "guides": [],
        "articles": [],
        "products": ["Gentle tape"],
    }


def test_search_finds_all_kinds_and_counts_them(search, rows):
    context = search("stiff")
    assert context["total"] == 2
    assert [(label, count, on) for label, count, _, on in context["tabs"]] == [
        ("All", 2, True),
        ("Guides", 1, False),
        ("Articles", 1, False),
        ("Tape", 0, False),
    ]


def test_search_says_which_word_nothing_has(search, rows):
    assert titles(search("stiff elbow")["guides"])[0] == "Stiff elbow"
    context = search("elephant elbow")
    assert (titles(context["guides"]), context["unknown"]) == (["Stiff elbow"], ("elephant",))
    assert search("elephant")["total"] == 0


def test_search_one_kind_shows_only_that(search, rows):
    context = search("stiff", "&in=articles")
    assert found(context) == {"guides": [], "articles": ["Sitting at a desk"], "products": []}
    assert context["total"] == 2


def test_search_unknown_kind_shows_all(search, rows):
    assert found(search("stiff", "&in=secrets"))["guides"] == ["Stiff elbow"]


def test_search_never_finds_drafts_private_or_restricted_ones(search):
    make_guide("walrus", live=False)
    make_guide("walrus-gone").unpublish()
    make_article("walrus", live=False)
    make_product("walrus", public=False)
    locked = make_guide("walrus-locked")
    PageViewRestriction.objects.create(
        page=Page.objects.get(pk=locked.pk), restriction_type=PageViewRestriction.LOGIN
    )
    context = search("walrus")
    assert found(context) == {"guides": [], "articles": [], "products": []}
    assert context["total"] == 0


def test_search_variant_is_found_as_its_product(search):
    make_product("walrus-tape", colors=("blue", "pink"))
    assert titles(search("walrus")["products"]) == ["Walrus tape"]


@pytest.mark.parametrize(
    "question",
    [
        "'",
        '"',
        '"neck',
        "neck'); drop table x; --",
        "*",
        "ne*ck*",
        "&|!():<->",
        "🦵",
        "neck 🦵",
        "\\",
    ],
)
def test_search_odd_characters_are_answered(search, rows, question):
    assert search(question)["query"] == question


def test_search_quoted_word_is_found(search, rows):
    assert titles(search('"elbow"')["guides"]) == ["Stiff elbow"]


def test_search_ten_kilobytes_are_cut_to_a_hundred_characters(search, rows):
    make_guide("hand")
    context = search("hand " * 2048)
    assert context["query"] == ("hand " * 20)[:100]
    assert titles(context["guides"]) == ["Hand"]


def test_search_without_a_question_asks_for_one(client, rows):
    for address in ("/search/", "/search/?q=", "/search/?q=%20%20"):
        context = client.get(address).context_data
        assert (context["total"], context["tabs"]) == (0, [])
        assert context["message"] == "Type what hurts, what you do, or a product."


def test_search_region_named_in_the_question_is_suggested(search):
    make_guide("stairs", regions=[make_region("knee")])
    make_guide("desk", regions=[make_region("shoulder", name="Shoulders")])
    assert [row.slug for row in search("sore knee")["suggestions"]] == ["knee"]
    assert [row.slug for row in search("My SHOULDER")["suggestions"]] == ["shoulder"]


def test_search_nothing_found_suggests_every_region_with_guides(search):
    make_region("chest")
    make_guide("stairs", regions=[make_region("knee")])
    assert [row.slug for row in search("elephant")["suggestions"]] == ["knee"]


def test_search_more_than_a_page_of_one_kind_is_paged(search):
    for number in range(13):
        make_product(f"walrus-{number}")
    context = search("walrus", "&in=products")
    assert (len(context["products"]), context["pages"].total) == (12, 2)
    assert len(search("walrus", "&in=products&page=2")["products"]) == 1
