"""The side panel “Words”: findings of what is saved and of what is typed; keeping a sentence."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Page, PageLogEntry
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from claims.models import KeptSentence
from claims.panel import open_findings
from tests.factories import make_user
from tests.guides.factories import make_article, make_editor

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
LOOK = "It reduces swelling."


@pytest.fixture
def article():
    return make_article("sit", lead=LOOK)


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


@pytest.fixture
def writer(client):
    user = make_user("writer@example.com")
    user.groups.add(Group.objects.get(name="Editor"))
    client.force_login(user)
    return client


def url(page, name):
    return reverse(f"claims_{name}", args=[page.pk])


def read(client, page, lead, paragraph="<p>Sit.</p>"):
    data = {"title": "Sit", "slug": "sit", "lead": lead, "minutes": ""}
    data["body"] = streamfield([("paragraph", rich_text(paragraph))])
    data["comments"] = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"}
    return client.post(url(page, "read"), nested_form_data(data)).json()


def test_the_editor_shows_what_is_saved(desk, article):
    html = desk.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    assert 'data-side-panel="words"' in html
    assert "1 sentence to look at" in html
    assert "Studies do not show that tape makes it less." in html
    assert "js/editor/words.js" in html


def test_what_is_typed_is_read_and_not_saved(desk, article):
    answer = read(desk, article, "It cures backs.", "<p>It <b>heals</b>.</p>")
    assert answer["count"] == 2
    assert "This version cannot go live yet." in answer["html"]
    article.refresh_from_db()
    assert article.lead == LOOK
    harmless = read(desk, article, "Tape cures nothing.")
    assert harmless["count"] == 0
    assert "Nothing to look at" in harmless["html"]


def test_a_sentence_is_kept_with_a_reason_until_it_reads_otherwise(desk, article):
    assert len(open_findings(article)) == 1
    desk.post(url(article, "keep"), {"sentence": LOOK, "reason": "Quoted from a leaflet."})
    assert open_findings(article) == []
    entry = PageLogEntry.objects.get(action="claims.keep")
    assert entry.message == f"Kept “{LOOK}”: Quoted from a leaflet."
    article.lead = "It surely reduces swelling."
    assert len(open_findings(article)) == 1


@pytest.mark.parametrize(
    ("sentence", "reason", "words"),
    [
        (LOOK, "  ", "Say why this sentence may stay."),
        (LOOK, "x" * 251, "A reason has at most 250 characters."),
        ("It cures backs.", "Because.", "This sentence cannot be kept: write it anew."),
    ],
)
def test_what_cannot_be_kept_is_said(desk, article, sentence, reason, words):
    data = {"sentence": sentence, "reason": reason}
    answer = desk.post(url(article, "keep"), data, headers={"X-Requested-With": "XMLHttpRequest"})
    assert (answer.status_code, answer.json()) == (400, {"problem": words})
    assert not KeptSentence.objects.exists()


def test_keeping_is_for_publishers_and_reading_for_editors(writer, article):
    data = {"sentence": LOOK, "reason": "Because."}
    assert writer.post(url(article, "keep"), data).status_code in (302, 403)
    assert not KeptSentence.objects.exists()
    assert read(writer, article, LOOK)["count"] == 1
    assert "Keep, with a reason" not in read(writer, article, LOOK)["html"]


def test_others_read_nothing(client, article):
    client.force_login(make_user("shopper@example.com"))
    assert client.post(url(article, "read"), {}).status_code in (302, 403)


def new_address(article, model="guides.articlepage"):
    return reverse("claims_read_new", args=[article.get_parent().pk, model])


def test_new_page_has_the_panel_and_is_read_before_it_is_saved(desk, article):
    parent = article.get_parent().pk
    form = reverse("wagtailadmin_pages:add", args=["guides", "articlepage", parent])
    html = desk.get(form).content.decode()
    assert 'data-side-panel="words"' in html and "js/editor/words.js" in html
    assert f'data-read-url="{new_address(article)}"' in html
    pages = Page.objects.count()
    data = {"title": "Stand", "slug": "stand", "lead": "It cures backs.", "minutes": ""}
    data["body"] = streamfield([("paragraph", rich_text("<p>It reduces swelling.</p>"))])
    data["comments"] = {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"}
    answer = desk.post(new_address(article), nested_form_data(data)).json()
    assert answer["count"] == 2
    assert "Keep, with a reason" not in answer["html"]  # a page must be there to be kept with
    assert Page.objects.count() == pages


def test_new_page_is_read_for_who_may_make_it(desk, client, article):
    for model in ("guides.guidepage", "wagtailcore.page", "x"):
        assert desk.post(new_address(article, model)).status_code == 302, model
    client.force_login(make_user())
    assert client.post(new_address(article)).status_code == 302
