"""A version with a claim does not go live, by whatever door; and drafts are kept."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from claims.models import ClaimRule
from claims.publishing import ClaimFound
from guides.models import GuidePage
from kt_site.models import ShopNote
from tests.factories import make_region
from tests.guides.factories import guide_steps, make_guide, make_step, new_guide

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
CLAIM = "It cures tendonitis."


def draft(guide, **fields):
    for name, value in fields.items():
        setattr(guide, name, value)
    return guide.save_revision()


def lead(guide):
    return GuidePage.objects.get(pk=guide.pk).lead


def test_a_revision_with_a_claim_is_not_published():
    guide = make_guide("neck")
    before = guide.lead
    with pytest.raises(ClaimFound, match="cures tendonitis"):
        draft(guide, lead=CLAIM).publish()
    assert lead(guide) == before
    assert GuidePage.objects.get(pk=guide.pk).get_latest_revision_as_object().lead == CLAIM


def test_a_claim_in_a_step_is_found_where_it_stands():
    guide = make_guide("neck")
    steps = guide_steps(make_step({}), make_step({}, text="<p>It <b>heals</b> the back.</p>"))
    with pytest.raises(ClaimFound) as held:
        draft(guide, steps=steps).publish()
    assert [one.place.label for one in held.value.found] == ["steps 2 text"]
    assert held.value.found[0].place.path == (("stream", 1), ("struct", "text"))


def test_a_schedule_with_a_claim_is_refused_when_it_is_made():
    guide = make_guide("neck")
    guide.go_live_at = timezone.now() + timedelta(hours=1)
    with pytest.raises(ClaimFound):
        draft(guide, lead=CLAIM).publish()
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()


def test_a_scheduled_version_that_fails_does_not_stop_the_others():
    """A rule may come between the schedule and its hour."""
    first, second = make_guide("first", live=False), make_guide("second", live=False)
    for guide, minutes in ((first, 2), (second, 1)):
        revision = draft(guide, lead=CLAIM if guide is first else "One strip.")
        revision.approved_go_live_at = timezone.now() - timedelta(minutes=minutes)
        revision.save()
    call_command("publish_scheduled")
    live = dict(GuidePage.objects.values_list("slug", "live"))
    assert live == {"first": False, "second": True}
    waiting = Revision.objects.exclude(approved_go_live_at=None).get()
    assert waiting.object_id == str(first.pk)


def test_a_page_that_is_made_live_with_a_claim_is_refused():
    make_guide("neck")
    index = GuidePage.objects.get().get_parent()
    with pytest.raises(ClaimFound):
        index.add_child(instance=new_guide("knee", lead=CLAIM))
    assert index.get_children().count() == 1
    index.add_child(instance=new_guide("knee", lead=CLAIM, live=False))
    assert index.get_children().count() == 2


def test_text_from_before_the_rule_stays_and_can_be_saved():
    guide = make_guide("neck", lead="Wear it in the rain.")
    ClaimRule.objects.create(name="Rain", find="rain", reason="No.", rewrite="Sun.")
    guide.refresh_from_db()
    guide.minutes = 12
    guide.save()
    assert lead(guide) == "Wear it in the rain."
    guide.lead = "It cures in the rain."
    with pytest.raises(ClaimFound):
        guide.save()


def test_a_note_and_a_region_with_a_claim_are_refused():
    with pytest.raises(ClaimFound):
        ShopNote(text=CLAIM).publish_now()
    region = make_region("neck")
    region.intro = CLAIM
    with pytest.raises(ClaimFound):
        region.save()
