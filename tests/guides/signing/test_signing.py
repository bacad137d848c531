"""A reviewer signs the version that was read; nobody else does, and no other version is signed."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import PageLogEntry

from guides.models import GuidePage, GuideSignature
from guides.models.facts import parts_of, signature_of
from guides.safety.version import digest_of
from shop.mails.models import Mail
from shop.web.site_days import today
from tests.factories import make_user
from tests.guides.factories import guide_steps, make_step
from tests.guides.safe import REVIEWER, make_safe_guide, safe_draft

pytestmark = [pytest.mark.django_db, pytest.mark.safety]
DUE = today() + timedelta(days=300)


def person(role):
    user = make_user(f"{role.lower()}@example.com")
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def reviewer(client):
    client.force_login(person("Reviewer"))
    return client


def address(guide, name="sign"):
    return reverse(f"guide_{name}", args=[guide.pk])


def latest(guide):
    return GuidePage.objects.get(pk=guide.pk).get_latest_revision_as_object()


def sign(client, guide, digest=None, **changes):
    digest = digest or digest_of(parts_of(latest(guide)))
    data = {"reviewer": " New  Name, PT ", "review_due": DUE.isoformat(), "digest": digest}
    return client.post(address(guide), data | changes)


def test_the_latest_draft_is_signed_and_not_published(reviewer):
    guide = safe_draft(signed=False, reviewer="", reviewed_on=None, review_due=None)
    html = reviewer.get(address(guide)).content.decode()
    assert "Nobody has signed this guide yet." in html
    assert sign(reviewer, guide).status_code == 302
    draft = latest(guide)
    assert (draft.reviewer, draft.reviewed_on, draft.review_due) == ("New Name, PT", today(), DUE)
    assert signature_of(draft).signed_by.email == "reviewer@example.com"
    assert not GuidePage.objects.get().live
    draft.latest_revision.publish()
    assert GuidePage.objects.get().live
    entry = PageLogEntry.objects.get(action="guides.sign")
    assert entry.message == f"Signed as New Name, PT, to be reviewed again by {DUE.isoformat()}"


def test_a_version_that_changed_since_it_was_read_is_not_signed(reviewer):
    guide = safe_draft(signed=False)
    read = digest_of(parts_of(latest(guide)))
    guide.steps = guide_steps(make_step({"stretch": 15}))
    guide.save_revision()
    response = sign(reviewer, guide, read)
    html = response.content.decode()
    assert "It was changed while you read it: here is how it is now." in html
    assert not GuideSignature.objects.exists()
    (now,) = re.findall(r'name="digest" value="(\w+)"', html)
    assert sign(reviewer, guide, now).status_code == 302


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reviewer": "  "}, "This field is required."),
        ({"review_due": ""}, "This field is required."),
        ({"review_due": today().isoformat()}, "Choose a day after today, within 24 months."),
        ({"review_due": "2099-01-01"}, "Choose a day after today, within 24 months."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(reviewer, changes, words):
    guide = safe_draft(signed=False)
    response = sign(reviewer, guide, **changes)
    assert response.status_code == 200
    assert words in response.content.decode()
    assert not GuideSignature.objects.exists()


@pytest.mark.parametrize("role", ["Editor", "Publisher", "Merchandiser"])
def test_others_sign_nothing(client, role):
    guide = safe_draft(signed=False)
    client.force_login(person(role))
    assert client.get(address(guide)).status_code in (302, 403)
    sign(client, guide)
    assert not GuideSignature.objects.exists()


def test_a_change_of_a_strip_asks_again_and_names_the_step(reviewer):
    guide = make_safe_guide()
    guide.title, guide.lead = "Another title", "Other words."
    guide.save_revision().publish()
    guide.steps = guide_steps(make_step({"stretch": 15}))
    guide.save_revision()
    day = today()
    words = f"Step 1 changed since {day:%B} {day.day}, {day.year}."
    assert words in reviewer.get(address(guide)).content.decode()
    assert signature_of(latest(guide)) is None


def test_another_name_on_the_page_is_another_reviewer():
    guide = make_safe_guide()
    assert signature_of(guide).reviewer == REVIEWER
    guide.reviewer = "Somebody Else"
    assert signature_of(guide) is None


def test_each_reviewer_is_asked_once_for_a_version(client):
    guide = safe_draft(signed=False)
    person("Reviewer")
    client.force_login(person("Editor"))
    assert "1 reviewer will get a mail" in client.get(address(guide, "ask")).content.decode()
    for _ in range(2):
        client.post(address(guide, "ask"))
    mail = Mail.objects.get()
    assert (mail.to, mail.subject) == ("reviewer@example.com", "Please review: Safe")
    assert address(guide) in mail.text
