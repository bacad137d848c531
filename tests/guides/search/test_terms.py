"""The editors' list of terms: what a row must say, and what it does."""

import pytest
from django.core.management import CommandError, call_command

from guides.search.answer import answer
from guides.search.keeping import rebuild
from guides.search.models import SearchTerm
from tests.factories import make_region
from tests.guides.factories import make_article, make_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
ADD = "/cms/snippets/site_search/searchterm/add/"


def post(admin_client, **values):
    data = {"kind": "same", "words": "", "page": "", "product": "", "place": ""} | values
    return admin_client.post(ADD, data)


def errors(response):
    return dict(response.context["form"].errors)


def test_row_is_saved_and_answers_at_once(admin_client):
    knee = make_region("knee")
    make_guide("stairs", regions=[knee])
    rebuild()
    assert answer("rodilla").found == ()
    response = post(admin_client, kind="body", words="rodilla", regions=[knee.pk])
    assert response.status_code == 302
    assert [one.slug for one in answer("Rodillas").found] == ["knee", "stairs"]


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"words": "!\n?"}, "words", "each line needs a letter"),
        ({"words": "   "}, "words", "This field is required."),
        ({"kind": "body", "words": "shin"}, "regions", "Choose the regions"),
        ({"kind": "condition", "words": "gout"}, "regions", "Choose where people feel it"),
        ({"kind": "promoted", "words": "does it work"}, "page", "Choose what answers"),
    ],
)
def test_row_that_says_too_little_is_refused_at_its_field(admin_client, values, field, words):
    response = post(admin_client, **values)
    assert words in errors(response)[field][0]
    assert SearchTerm.objects.count() == 0


def test_term_stands_in_one_row_of_a_kind(admin_client):
    post(admin_client, words="kt tape\nkinesio")
    response = post(admin_client, words="K.T. tape\nKinesio!")
    assert errors(response)["words"] == ["“Kinesio!” is in another row already: kt tape, kinesio."]


def test_page_that_is_not_published_answers_nobody(admin_client):
    draft = make_article("draft", live=False)
    response = post(admin_client, kind="promoted", words="does it work", page=draft.pk)
    assert errors(response)["page"] == ["This page is not published: nobody could read it."]


def test_promoted_page_comes_first(admin_client):
    make_guide("work")
    article = make_article("what-tape-can-do")
    rebuild()
    post(admin_client, kind="promoted", words="does it work", page=article.pk)
    assert answer("Does it work?").found[0].slug == "what-tape-can-do"


def test_report_leads_to_a_new_row_with_the_question(admin_client):
    html = admin_client.get(f"{ADD}?words=elephant").content.decode()
    assert "elephant</textarea>" in html


def test_question_can_be_tried_without_a_browser(capsys):
    make_guide("round-the-kneecap")
    rebuild()
    call_command("search_for", "knecap elephant")
    assert capsys.readouterr().out.splitlines() == [
        "Read “knecap” as “kneecap”.",
        "Nothing here has “elephant”.",
        " 1. guide     Round the kneecap  [kneecap in title]",
    ]
    call_command("search_for", "zzzz")
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing found."
    with pytest.raises(CommandError, match="Ask something"):
        call_command("search_for", " ")
