"""What is not published yet: half-written steps are kept, previews show unsaved strips."""

from html import unescape

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from guides.models import GuideIndexPage, GuidePage
from tests.factories import make_region
from tests.guides.factories import (
    guide_steps,
    make_editor,
    make_guide,
    make_step,
    make_strip,
    new_guide,
)

pytestmark = pytest.mark.django_db


def preview(page):
    return page.make_preview_request().content.decode()


@pytest.fixture
def editor(client):
    client.force_login(make_editor())
    return client


def listed(values):
    """A ListBlock's form data."""
    rows = {
        str(n): {"id": "", "order": str(n), "deleted": "", "value": value}
        for n, value in enumerate(values)
    }
    return {"count": str(len(rows)), **rows}


def form(region, *strips, **step):
    """What the editor's form of a guide sends; `strips` go on in its only step."""
    block = {
        "title": "First strip",
        "label": "",
        "text": rich_text("<p>Down the back.</p>"),
        "short": "Down the back.",
        "picture": "",
        "figure": "upper-back-neck",
        "strips": listed([make_strip(**strip) for strip in strips]),
        "plumb": listed([]),
        "moves": listed([]),
        "crop": {"x": "", "y": "", "width": "", "height": ""},
    } | step
    return nested_form_data(
        {
            "title": "Neck",
            "slug": "neck",
            "lead": "One strip.",
            "regions": [str(region.pk)],
            "situations": "",
            "minutes": "10",
            "level": "easy",
            "wear_days_min": "3",
            "wear_days_max": "5",
            "position": "Sit tall.",
            "caution": "",
            "before_you_start": streamfield([("line", "Wipe")]),
            "steps": streamfield([("step", block)]),
            "stop_rules": streamfield([("line", "it itches")]),
            "pinned": inline_formset([]),
            "comments": inline_formset([]),
            "author": "",
            "reviewer": "",
        }
    ) | {"regions": [str(region.pk)]}


def add_url():
    index = GuideIndexPage.objects.get()
    return reverse("wagtailadmin_pages:add", args=["guides", "guidepage", index.pk])


def test_preview_of_unsaved_strips_draws_them():
    guide = make_guide("neck", strips=[{"stretch": 25}])
    guide.steps = guide_steps(make_step({"stretch": 75, "color": "pink"}))
    html = preview(guide)
    assert "pink I-strip" in html
    assert "75% stretch" in html
    assert "25% stretch" not in html


def test_preview_of_a_guide_that_was_never_saved():
    guide = new_guide("neck", strips=[{}, {}])
    GuideIndexPage.objects.get()
    guide.set_url_path(GuideIndexPage.objects.get())
    assert "2 I-strips, 10\u00a0in\u00a0/\u00a025\u00a0cm" in preview(guide)


def test_preview_of_an_unfinished_step_shows_the_others():
    guide = make_guide("neck", strips=[{}])
    guide.steps = guide_steps(
        make_step({}), make_step({"start": "", "length_cm": None}), make_step(figure="")
    )
    html = preview(guide)
    assert html.count('<li class="step"') == 3
    assert "1 I-strip, 10\u00a0in\u00a0/\u00a025\u00a0cm" in html


def test_editor_saves_a_half_written_guide_as_a_draft(editor):
    region = make_region("neck")
    data = form(region, {"start": "", "end": "", "length_cm": ""}, figure="", short="")
    response = editor.post(add_url(), data)
    guide = GuidePage.objects.get(slug="neck")
    assert response.status_code == 302
    assert (guide.live, guide.cut_list, guide.drawings) == (False, [], {})


def test_editor_publishing_a_half_written_guide_is_refused(editor):
    data = form(make_region("neck"), {"start": ""}) | {"action-publish": "1"}
    response = editor.post(add_url(), data)
    assert response.status_code == 200
    assert not GuidePage.objects.filter(slug="neck").exists()


def test_editor_publishing_a_strip_off_the_figure_is_told_its_name(editor):
    data = form(make_region("neck"), {"end": "kneecap-top"}) | {"action-publish": "1"}
    html = editor.post(add_url(), data).content.decode()
    assert "has no top of the kneecap: choose another place." in unescape(html)
    assert not GuidePage.objects.filter(slug="neck").exists()


def test_editor_publishes_a_guide_and_it_is_drawn(editor, client):
    response = editor.post(add_url(), form(make_region("neck"), {}) | {"action-publish": "1"})
    guide = GuidePage.objects.get(slug="neck")
    assert response.status_code == 302
    assert guide.live
    assert guide.cut_list[0]["count"] == 1
    client.logout()
    assert client.get("/guides/neck/").status_code == 200


def test_live_guide_stays_as_it_is_while_a_draft_of_it_is_half_written():
    guide = make_guide("neck", strips=[{}])
    before = guide.drawings
    guide.steps = guide_steps(make_step({"start": ""}, figure=""))
    guide.save_revision(clean=False)
    again = GuidePage.objects.get(pk=guide.pk)
    assert (again.drawings, again.live) == (before, True)
