"""What is missing or out of bounds in a form holds up neither its preview nor its drafts."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from guides.models import GuidePage, HomePage
from guides.models.home import HomeArticle, HomeGuide
from tests.factories import make_product, make_region
from tests.guides.factories import make_article, make_editor, make_guide
from tests.guides.models.test_guide_drafts import add_url, form

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]

ROW = {"product": "", "guide": "", "article": ""}  # added, and nothing chosen


@pytest.fixture
def editor(client):
    client.force_login(make_editor())
    return client


def rows(name, *values):
    return nested_form_data({name: inline_formset(list(values))})


def previewed(client, guide, data):
    """Whether the preview shows what is in the form."""
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[guide.pk])
    return client.post(address, data).json()


CASES = {
    "a product": rows("pinned", ROW),
    "minutes": {"minutes": "500"},
    "no minutes": {"minutes": "0"},
    "days": {"wear_days_min": "9", "wear_days_max": "2"},
    "line": nested_form_data({"before_you_start": streamfield([("line", "")])}),
}


@pytest.mark.parametrize("case", CASES)
def test_a_preview_and_a_draft_with_something_wrong(editor, case):
    """Faults, line 40: one empty row, or one number, and the preview and autosave were gone."""
    region = make_region("neck")
    guide = make_guide("neck", regions=[region], strips=[{}])
    data = form(region, {}) | CASES[case]
    assert previewed(editor, guide, data)["is_valid"]
    edit = reverse("wagtailadmin_pages:edit", args=[guide.pk])
    saved = editor.post(edit, data, headers={"Accept": "application/json"})
    assert saved.status_code == 200, saved.content
    assert saved.json()["success"]
    published = editor.post(edit, data | {"action-publish": "1"})
    assert published.status_code == 200
    assert published.context["form"].errors or published.context["form"].formsets["pinned"].errors


@pytest.mark.parametrize(
    "wrong", [{"length_cm": "250"}, {"stretch": "400"}, {"width_cm": "0"}, {"bend": "999"}]
)
def test_a_strip_out_of_bounds(editor, wrong):
    """Faults, line 40: the same for the numbers of a strip; its drawing waits for a right one."""
    region = make_region("neck")
    guide = make_guide("neck", regions=[region], strips=[{}])
    data = form(region, {}, wrong)
    assert previewed(editor, guide, data)["is_valid"]
    page = editor.get(reverse("wagtailadmin_pages:preview_on_edit", args=[guide.pk]))
    assert "1 I-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm" in page.content.decode()
    answer = editor.post(add_url(), data | {"title": "Two", "slug": "two"})
    assert answer.status_code == 302
    draft = GuidePage.objects.get(slug="two")
    assert (draft.live, [row["count"] for row in draft.cut_list]) == (False, [1])
    [name] = wrong
    refused = editor.post(add_url(), data | {"slug": "three", "action-publish": "1"})
    assert "Ensure this value is" in refused.content.decode(), name


def test_a_row_with_its_choice_is_kept(editor):
    region, tape = make_region("neck"), make_product("tape")
    data = form(region, {}) | rows("pinned", {"product": str(tape.pk)}, ROW)
    editor.post(add_url(), data)
    draft = GuidePage.objects.get(slug="neck").get_latest_revision_as_object()
    assert [row.product for row in draft.pinned.all()] == [tape]


def test_an_empty_row_of_the_front_page(editor):
    """Faults, line 40: the front page's lists of guides and articles, likewise."""
    home = HomePage.objects.get()
    lines = {name: streamfield([]) for name in ("can", "cannot", "do_not_tape")}
    data = nested_form_data(
        {"title": "Home", "slug": home.slug, "lead": "", "featured_guide": "", "see_a_doctor": ""}
        | lines
        | {"first_guides": inline_formset([ROW]), "articles": inline_formset([ROW])}
        | {"comments": inline_formset([])}
    )
    assert previewed(editor, home, data)["is_valid"]


def test_what_is_not_published_is_marked_where_it_is_chosen(editor):
    """Faults, line 40: the front page's form did not say which of its guides nobody sees."""
    home = HomePage.objects.get()
    guides = [make_guide("seen"), make_guide("unseen", live=False)]
    home.first_guides = [HomeGuide(guide=guide) for guide in guides]
    home.featured_guide = guides[1]
    home.articles = [HomeArticle(article=make_article("unread", live=False))]
    home.save_revision().publish()
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[home.pk])).content.decode()
    assert html.count("Unseen (not published: not shown)") == 2
    assert html.count("Unread (not published: not shown)") == 1
    assert "Seen (not" not in html
    body = [("heading", {"text": "Why"}), ("guide", guides[1].pk)]
    article = make_article("sit", body=body)
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).content.decode()
    assert "Unseen (not published: not shown)" in html
