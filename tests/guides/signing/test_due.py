"""Reviews that are due: told once, 30 days before; said on the page; taken down where wanted."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command

from guides.attention.finding import troubles
from guides.models import GuidePage, HomePage
from shop.mails.models import Mail
from shop.web.site_days import today
from tests.factories import make_user
from tests.guides.factories import make_editor, make_guide
from tests.guides.safe import make_safe_guide

pytestmark = [pytest.mark.django_db, pytest.mark.safety]


def due_in(guide, days):
    GuidePage.objects.filter(pk=guide.pk).update(review_due=today() + timedelta(days=days))


@pytest.fixture
def people():
    for role in ("Reviewer", "Publisher", "Editor"):
        make_user(f"{role.lower()}@example.com").groups.add(Group.objects.get(name=role))


def run():
    call_command("remind_reviews")


def test_reviewers_and_publishers_are_told_30_days_before_and_once(people):
    guide = make_safe_guide()
    due_in(guide, 31)
    run()
    assert not Mail.objects.exists()
    due_in(guide, 30)
    run()
    run()
    told = sorted(Mail.objects.values_list("to", flat=True))
    assert told == ["publisher@example.com", "reviewer@example.com"]
    assert Mail.objects.first().subject == "These guides are to be reviewed again soon"
    due_in(guide, 10)
    run()
    assert Mail.objects.count() == 4


def test_the_desks_home_has_a_line(client):
    due_in(make_safe_guide(), 30)
    client.force_login(make_editor())
    html = client.get("/cms/").content.decode()
    assert "1 review due within 30 days:" in html
    due_in(GuidePage.objects.get(), 31)
    assert "due within 30 days" not in client.get("/cms/").content.decode()


@pytest.mark.parametrize(("days", "said"), [(0, False), (-1, True)])
def test_an_overdue_guide_keeps_its_page_and_says_so(client, days, said):
    guide = make_safe_guide()
    due_in(guide, days)
    run()
    response = client.get(guide.url)
    assert response.status_code == 200
    assert ("This guide is due for review." in response.content.decode()) == said


def test_it_is_taken_down_after_as_many_days_as_the_home_page_says(people):
    guide = make_safe_guide()
    due_in(guide, -7)
    HomePage.objects.update(take_down_after=7)
    run()
    assert GuidePage.objects.get().live
    due_in(guide, -8)
    run()
    assert not GuidePage.objects.get().live
    subjects = set(Mail.objects.values_list("subject", flat=True))
    assert "These guides were taken down: their review was overdue" in subjects


def test_what_was_live_before_is_listed():
    make_safe_guide()
    make_guide("old")
    found = [(one.title, one.kind) for one in troubles() if one.kind == "safety"]
    assert found == [("Old", "safety")]


def test_the_demo_says_that_its_reviewer_is_a_role():
    guide = GuidePage(reviewer="Demo reviewer, physical therapist", reviewed_on=today())
    assert guide.reviewer_line.endswith("a role of this demo. No person has reviewed this text.")
    assert not guide.is_reviewed
