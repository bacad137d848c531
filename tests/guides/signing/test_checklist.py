"""The checklist in a guide's form: of what is saved, of what is typed, and when it is published."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from guides.models import GuidePage
from tests.factories import make_user
from tests.guides.factories import STRIP, make_editor
from tests.guides.safe import STOP_RULES, make_safe_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed, pytest.mark.safety]


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


def form(guide, *, stretch=25, stop_rules=STOP_RULES, **changes):
    strip = STRIP | {"stretch": stretch, "bend": "", "second_start": "", "second_end": ""}
    strip |= {"split": ""}
    step = {
        "title": "Left shoulder, down to mid-back",
        "label": "Left",
        "text": rich_text("<p>Set the first end with no stretch.</p>"),
        "short": "One end on the shoulder, light pull, other end on mid-back.",
        "figure": "upper-back-neck",
        "picture": {"image": "", "alt_text": "", "decorative": ""},
        "crop": {"x": "", "y": "", "width": "", "height": ""},
        **{name: listed([]) for name in ("plumb", "moves")},
        "strips": listed([strip]),
    }
    lines = {name: getattr(guide, name) for name in ("title", "slug", "lead", "position")}
    return nested_form_data(
        lines
        | {name: getattr(guide, name) for name in ("minutes", "level", "caution", "reviewer")}
        | {name: getattr(guide, name) for name in ("wear_days_min", "wear_days_max")}
        | {"situations": "", "author": ""}
        | {name: f"{getattr(guide, name)}" for name in ("reviewed_on", "review_due")}
        | {"before_you_start": streamfield([("line", "Wipe the skin clean")])}
        | {"stop_rules": streamfield([("line", one) for one in stop_rules])}
        | {"steps": streamfield([("step", step)]), "pinned": inline_formset([])}
        | {"comments": inline_formset([])}
        | changes
    ) | {"regions": [guide.regions.get().pk]}


def listed(values):
    rows = {str(n): {"value": one, "deleted": "", "order": str(n)} for n, one in enumerate(values)}
    return rows | {"count": str(len(values))}


def publish(client, guide, **changes):
    url = reverse("wagtailadmin_pages:edit", args=[guide.pk])
    return client.post(url, form(guide, **changes) | {"action-publish": "1"})


def read(client, guide, **changes):
    url = reverse("guide_checklist", args=[guide.pk])
    return client.post(url, form(guide, **changes)).json()


def test_the_form_shows_the_checklist_and_no_warning_where_all_is_done(desk):
    guide = make_safe_guide()
    html = desk.get(reverse("wagtailadmin_pages:edit", args=[guide.pk])).content.decode()
    assert "No strip is pulled more than 50%" in html
    assert "Sign this version" in html
    assert "This version cannot go live yet." not in html
    assert "js/editor/safety.js" in html


def test_what_is_typed_is_checked_and_not_saved(desk):
    guide = make_safe_guide()
    assert "cannot go live" not in read(desk, guide)["banner"]
    answer = read(desk, guide, stretch=75, stop_rules=["one"])
    assert "3 of 11 points" in answer["banner"]
    assert "Step 1: At most 50%" in answer["html"]
    assert "here are 1." in answer["html"]
    assert "Step 1 and “Take it off at once if” changed since" in answer["html"]
    assert GuidePage.objects.get().stop_rules[0].value == STOP_RULES[0]
    assert GuidePage.objects.get().revisions.count() == 1


def test_publishing_says_at_the_field_what_is_wrong(desk):
    guide = make_safe_guide()
    response = publish(desk, guide, stretch=75, stop_rules=["one"], reviewed_on="")
    html = response.content.decode()
    assert response.status_code == 200
    for words in ("not 75%", "here are 1.", "on which day it was checked", "has not signed"):
        assert words in html
    assert GuidePage.objects.get().steps[0].value["strips"][0]["stretch"] == 25


def test_a_safe_version_is_published_by_the_form(desk):
    guide = make_safe_guide()
    assert publish(desk, guide, title="Another title").status_code == 302
    assert GuidePage.objects.get().title == "Another title"


def test_others_see_nothing(client):
    guide = make_safe_guide()
    client.force_login(make_user("shopper@example.com"))
    url = reverse("guide_checklist", args=[guide.pk])
    assert client.post(url, {}).status_code in (302, 403)
