"""A guide that is not safe does not go live, by whatever door; and drafts are kept."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Revision, Workflow

from claims.publishing import HeldBack
from guides.models import GuideIndexPage, GuidePage, HomePage
from guides.models.safety import NotSafe
from tests.factories import make_region
from tests.guides.factories import guide_steps, make_editor, make_guide, make_step, new_guide
from tests.guides.safe import make_safe_guide, safe_draft, write_notes

pytestmark = [pytest.mark.django_db, pytest.mark.indexed, pytest.mark.safety]
FIRM = [make_step({"stretch": 75})]


def is_live(guide):
    return Page.objects.get(pk=guide.pk).live


def test_a_safe_guide_is_published():
    assert is_live(make_safe_guide())


def test_an_unsafe_revision_is_not_published_and_stays_a_draft():
    guide = make_safe_guide()
    guide.steps = guide_steps(*FIRM)
    with pytest.raises(NotSafe, match="At most 50%"):
        guide.save_revision().publish()
    assert GuidePage.objects.get().steps[0].value["strips"][0]["stretch"] == 25
    assert guide.get_latest_revision_as_object().steps[0].value["strips"][0]["stretch"] == 75


def test_a_schedule_is_refused_when_it_is_made():
    guide = safe_draft(signed=False)
    guide.go_live_at = timezone.now() + timedelta(hours=1)
    with pytest.raises(NotSafe, match="has not signed this version"):
        guide.save_revision().publish()
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()


def test_a_schedule_beyond_the_next_review_is_refused():
    guide = safe_draft()
    guide.go_live_at = timezone.now() + timedelta(days=400)
    with pytest.raises(NotSafe, match="Its review is due"):
        guide.save_revision().publish()


def test_at_its_hour_a_schedule_is_asked_again_and_stops_no_other():
    region = make_region("neck")
    unsafe, safe = safe_draft("unsafe", region=region), safe_draft("other")
    for guide in (unsafe, safe):
        revision = guide.latest_revision
        revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
        revision.save()
    region.max_stretch = 10
    region.save()
    call_command("publish_scheduled")
    assert (is_live(unsafe), is_live(safe)) == (False, True)
    assert Revision.objects.exclude(approved_go_live_at=None).get() == unsafe.latest_revision


def test_an_approval_publishes_nothing_unsafe():
    guide, editor = safe_draft(signed=False), make_editor()
    workflow = Workflow.objects.first()
    state = workflow.start(guide, editor)
    with pytest.raises(NotSafe):
        state.current_task_state.approve(user=editor)
    assert not is_live(guide)


def test_a_page_that_is_made_live_is_asked_too():
    write_notes()
    index = GuideIndexPage.objects.get()
    with pytest.raises(NotSafe):
        index.add_child(instance=new_guide("knee"))
    assert index.get_children().count() == 0
    guide = make_safe_guide()
    with pytest.raises(NotSafe):
        guide.copy(update_attrs={"slug": "copy"}, keep_live=True)
    assert index.get_children().count() == 1


def test_what_was_live_before_the_rule_stays_and_can_be_saved():
    guide = make_guide("old", strips=[{"stretch": 75}])
    guide.minutes = 12
    guide.save()
    guide.steps = guide_steps(make_step({"stretch": 80}))
    with pytest.raises(NotSafe, match="not 80%"):
        guide.save()
    with pytest.raises(NotSafe):
        make_guide("older").save_revision().publish()


def test_an_alias_follows_what_was_signed():
    guide = make_safe_guide()
    alias = guide.create_alias(update_slug="alias")
    assert is_live(alias)
    guide.title = "Another"
    guide.save_revision().publish()
    assert Page.objects.get(pk=alias.pk).title == "Another"


def test_the_home_page_keeps_its_notes_while_a_guide_is_live():
    make_safe_guide()
    home = HomePage.objects.get()
    home.see_a_doctor = " "
    with pytest.raises(HeldBack, match="when to see a doctor"):
        home.save_revision().publish()
    with pytest.raises(HeldBack):
        home.save()
    assert HomePage.objects.get().see_a_doctor == "See a doctor."
