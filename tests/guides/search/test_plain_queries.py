"""Questions are plain words to the search engine, on PostgreSQL and on SQLite, everywhere."""

from urllib.parse import quote

import pytest
from django.utils.html import strip_tags
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText
from wagtail.search.backends import get_search_backend

from guides.models import GuidePage
from guides.search.keeping import rebuild
from guides.search.plain_queries import plain, words_of
from tests.guides.factories import make_guide

SYNTAX = [
    'tape"',
    '"tape',
    '"tape" "',
    "tape'",
    "NOT tape",
    "tape OR",
    "AND tape",
    "tape*",
    "^tape",
    "(tape",
    "tape)",
    "{title} tape",
    "-tape",
    "+tape",
    "& | ! : < > tape",
    "tape\\",
    "tape;--",
    "how do I tape my",
]


@pytest.mark.parametrize("question", [*SYNTAX, "tape\x00"])
def test_question_leaves_only_its_words(question):
    assert "tape" in words_of(question).split()
    assert words_of(question).replace(" ", "").isalnum()


def test_numbers_keep_their_point():
    assert words_of("2.5 cm, 10,000 and 3.") == "2.5 cm 10,000 and 3"


def test_every_part_of_a_query_is_made_plain():
    made = plain(
        And([Phrase('"a" b'), Or([PlainText("c:d", "or"), Phrase("!")]), Not(Fuzzy("e*"))])
    )
    assert repr(made) == repr(And([Phrase("a b"), Or([PlainText("c d", "or")]), Not(Fuzzy("e"))]))
    assert repr(plain(Boost(PlainText('f"'), 2))) == repr(Boost(PlainText("f"), 2))
    assert repr(plain(MatchAll())) == repr(MatchAll())


def test_query_without_words_asks_nothing():
    for query in ('"', PlainText("*"), And([Phrase("!")]), Not(Phrase("-")), Boost(Fuzzy("?"), 2)):
        assert plain(query) is None


@pytest.mark.django_db
@pytest.mark.indexed
@pytest.mark.journey
def test_syntax_of_an_engine_is_words_on_the_site_and_in_the_admin(client, admin_client):
    """Faults, line 22: `tape"` was a 500 on SQLite, `NOT tape` was taken for syntax there."""
    make_guide("tape-for-knees")
    make_guide("something-else")
    rebuild()
    for question in SYNTAX:
        response = client.get(f"/search/?q={quote(question)}")
        found = [strip_tags(card.title) for card in response.context_data["guides"]]
        wanted = [] if "title" in question else ["Tape for knees"]  # no page here has "title"
        assert (response.status_code, found) == (200, wanted), question
    engine, guides = get_search_backend(), GuidePage.objects.live()
    for question, found in {'knees"': 1, 'kne"': 1, "kne*": 1, '"': 0, "!": 0, "title:": 0}.items():
        for address in ("/cms/pages/search/", "/cms/images/", "/cms/documents/"):
            assert admin_client.get(f"{address}?q={quote(question)}").status_code == 200, question
        assert len(engine.autocomplete(question, guides)) == found, question
    assert len(engine.search('knees"', guides)) == 1
    assert len(engine.search('kne"', guides)) == 0
