"""How results are shown: words marked, the first of each kind, the region that fits best."""

from urllib.parse import quote

import pytest

from guides.search.keeping import rebuild
from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


@pytest.fixture
def search(client):
    def get(question, more=""):
        rebuild()
        return client.get(f"/search/?q={quote(question)}{more}").context_data

    return get


def test_search_marks_the_words_of_the_question(client):
    make_guide("stiff-elbow")
    make_article("desk", lead="For a stiff back.")
    rebuild()
    html = client.get("/search/?q=stiff").content.decode()
    assert '<h3 class="h3"><mark>Stiff</mark> elbow</h3>' in html
    assert "For a <mark>stiff</mark> back." in html


@pytest.mark.parametrize("question", ["<script>alert(1)</script> elbow", "(elbow)+ [", "elbow\\"])
def test_search_for_markup_or_a_pattern_shows_it_as_words(client, question):
    make_guide("elbow", title="Elbow <script>alert(1)</script> ( [")
    rebuild()
    html = client.get(f"/search/?q={quote(question)}").content.decode()
    assert "<script>alert" not in html


def test_search_shows_three_of_a_kind_and_leads_to_all(client, search):
    for number in range(4):
        make_guide(f"walrus-{number}")
        make_product(f"walrus-tape-{number}")
    context = search("walrus")
    assert (len(context["guides"]), len(context["products"])) == (3, 3)
    assert context["more"] == {
        "guides": (4, "?q=walrus&in=guides"),
        "products": (4, "?q=walrus&in=products"),
    }
    html = client.get("/search/?q=walrus").content.decode()
    assert '<a class="link" href="?q=walrus&amp;in=guides">All 4 guides</a>' in html
    assert len(search("walrus", "&in=guides")["guides"]) == 4
    assert search("walrus", "&in=guides")["more"] == {}


def test_search_suggests_the_region_of_the_best_guide(search):
    make_guide("walrus", regions=[make_region("hip")])
    make_guide("seal", regions=[make_region("knee")])
    assert [row.slug for row in search("walrus")["suggestions"]] == ["hip"]
    assert [row.slug for row in search("walrus hips")["suggestions"]] == ["hip"]
