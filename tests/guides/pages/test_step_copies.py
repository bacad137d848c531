"""Steps of other guides, as the form takes a copy of one."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission

from guides.models import GuidePage
from tests.factories import make_region, make_user
from tests.guides.factories import make_editor, make_guide

pytestmark = pytest.mark.django_db
GONE = {"problem": "There is no such guide, or it is not yours to see."}


@pytest.fixture
def desk(client):
    client.force_login(make_editor())
    return client


def titles(desk, **asked):
    return [guide["title"] for guide in desk.get("/cms/guides/steps/", asked).json()["guides"]]


def test_guides_are_found_by_words_of_their_title_without_the_one_that_asks(desk):
    knee, neck = make_guide("stiff-knee"), make_guide("stiff-neck", live=False)
    assert titles(desk) == ["Stiff knee", "Stiff neck"]
    assert titles(desk, q="NECK stiff") == ["Stiff neck"]
    assert titles(desk, but=knee.pk) == [neck.title]
    assert titles(desk, q="' %", but="x" * 99) == []


def test_steps_of_the_latest_draft_as_the_form_takes_them(desk):
    guide = make_guide("neck", regions=[make_region("neck")], strips=[{}, {"color": "pink"}])
    guide.steps[0].value["title"] = "Only drafted"
    guide.save_revision()
    answer = desk.get(f"/cms/guides/{guide.pk}/steps/").json()
    assert (answer["title"], answer["regions"]) == ("Neck", ["Neck"])
    [step] = answer["steps"]
    assert step["figure"] == "Upper back and neck, back"
    assert step["value"]["title"] == "Only drafted"
    assert [strip["value"]["color"] for strip in step["value"]["strips"]] == [["blue"], ["pink"]]
    assert GuidePage.objects.get(pk=guide.pk).steps[0].value["title"] != "Only drafted"


def test_copy_has_ids_of_its_own(desk):
    guide = make_guide("neck", strips=[{}, {}])
    kept = {item.id for item in guide.steps[0].value["strips"].bound_blocks}
    [step] = desk.get(f"/cms/guides/{guide.pk}/steps/").json()["steps"]
    given = {strip["id"] for strip in step["value"]["strips"]}
    assert len(given) == 2 and not given & kept


def test_what_is_no_guide_is_refused_in_words(desk):
    guide = make_guide("neck")
    for page_id in (guide.get_parent().pk, 99_999):
        answer = desk.get(f"/cms/guides/{page_id}/steps/")
        assert (answer.status_code, answer.json()) == (404, GONE)


def test_only_guides_that_one_may_open(client):
    mine, other = make_guide("mine"), make_guide("other")
    user, group = make_user("writer@example.com"), Group.objects.create(name="One guide")
    user.groups.add(group)
    group.permissions.add(*_may_enter())
    GroupPagePermission.objects.create(group=group, page=mine, permission=_change())
    client.force_login(user)
    assert titles(client) == ["Mine"]
    assert client.get(f"/cms/guides/{mine.pk}/steps/").status_code == 200
    assert client.get(f"/cms/guides/{other.pk}/steps/").json() == GONE


def _may_enter():
    return Permission.objects.filter(codename="access_admin")


def _change():
    return Permission.objects.get(codename="change_page", content_type__model="page")


def test_list_takes_as_many_queries_for_one_guide_as_for_four(desk, django_assert_num_queries):
    make_guide("one")
    with CaptureQueriesContext(connection) as few:
        titles(desk)
    for name in ("two", "three", "four"):
        make_guide(name)
    with django_assert_num_queries(len(few)):
        assert len(titles(desk)) == 4
