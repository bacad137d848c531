"""Everything goes live together, or nothing does; it ends together, and is undone as one."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.utils import timezone
from oscar.core.loading import get_model

from guides.models import ArticlePage, GuidePage, HomePage
from kt_site.campaigns import running
from kt_site.campaigns.running import NotRun, run_due, undo
from kt_site.models import Campaign, CampaignPage, ShopNote
from kt_site.shop_note import shop_note
from tests.site.campaigns.factories import NOTE, due, full_campaign, scheduled

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]
BEFORE = ("Before.", False, True, "Ships for free.", None)
DURING = ("In the desk week.", True, False, NOTE, "stiff")


@pytest.fixture(autouse=True)
def note():
    ShopNote(text="Ships for free.").publish_now()


def site():
    """(lead of the article, is the guide live, is the discount suspended, note, first at home)"""
    guide = HomePage.objects.get().featured_guide
    return (
        ArticlePage.objects.get().lead,
        GuidePage.objects.get().live,
        get_model("offer", "ConditionalOffer").objects.get().is_suspended,
        ShopNote.objects.filter(live=True).order_by("-last_published_at", "-pk").first().text,
        guide.slug if guide else None,
    )


def state(campaign):
    campaign.refresh_from_db()
    return campaign.state


def test_it_waits_starts_and_ends_by_the_sites_own_job():
    campaign = scheduled()
    call_command("run_campaigns")
    assert (site(), state(campaign)) == (BEFORE, "scheduled")
    due(campaign)
    call_command("run_campaigns")
    assert (site(), state(campaign)) == (DURING, "live")
    call_command("run_campaigns")
    assert site() == DURING
    due(campaign, "ends_at")
    call_command("run_campaigns")
    assert (site(), state(campaign)) == (BEFORE, "ended")
    assert shop_note() == "Ships for free."


def test_the_version_of_the_schedule_goes_live_and_a_later_draft_waits():
    campaign = scheduled()
    article = ArticlePage.objects.get()
    article.lead = "Later."
    article.save_revision()
    due(campaign)
    run_due()
    assert site() == DURING
    assert ArticlePage.objects.get().get_latest_revision_as_object().lead == "Later."


@pytest.mark.parametrize("part", ["_run", "_show_note", "_feature"])
def test_when_one_part_fails_nothing_goes_live(part):
    campaign = scheduled()
    due(campaign)
    with patch.object(running, part, side_effect=NotRun("The shop is closed.")):
        run_due()
    assert (site(), state(campaign)) == (BEFORE, "scheduled")
    assert campaign.problem == "The shop is closed."
    run_due()
    assert (site(), state(campaign), campaign.problem) == (DURING, "live", "")


def test_what_breaks_at_its_hour_is_said_and_stops_no_other():
    first = scheduled()
    due(first)
    with patch.object(running, "_run", side_effect=ZeroDivisionError):
        assert run_due() == []
    assert site() == BEFORE
    assert (state(first), first.problem) == (
        "scheduled",
        "Something went wrong: ZeroDivisionError.",
    )


def test_a_claim_that_came_meanwhile_keeps_all_of_it_back():
    campaign = scheduled()
    revision = campaign.pages.first().revision
    revision.content["lead"] = "It cures tendonitis."
    revision.save()
    due(campaign)
    run_due()
    assert site() == BEFORE
    assert "cures tendonitis" in Campaign.objects.get().problem


def test_it_is_undone_as_one():
    campaign = scheduled()
    due(campaign)
    run_due()
    undo(campaign.pk, None)
    assert (site(), state(campaign)) == (BEFORE, "undone")
    with pytest.raises(NotRun, match="It is undone by now"):
        undo(campaign.pk, None)


def test_pages_that_stay_stay_at_the_end_and_go_back_when_it_is_undone():
    campaign = full_campaign()
    CampaignPage.objects.update(goes_back=False)
    scheduled(campaign)
    due(campaign)
    run_due()
    due(campaign, "ends_at")
    run_due()
    stayed = ("In the desk week.", True, True, "Ships for free.", None)
    assert (site(), state(campaign)) == (stayed, "ended")
    undo(campaign.pk, None)
    assert (site(), state(campaign)) == (BEFORE, "undone")


def test_a_draft_of_the_home_page_stays_the_latest_one():
    campaign, home = full_campaign(), HomePage.objects.get()
    home.lead = "A draft."
    home.save_revision()
    scheduled(campaign)
    due(campaign)
    run_due()
    assert site() == DURING
    assert HomePage.objects.get().lead != "A draft."
    assert HomePage.objects.get().get_latest_revision_as_object().lead == "A draft."


def test_a_page_that_was_deleted_meanwhile_is_not_missed_at_the_end():
    campaign = scheduled()
    due(campaign)
    run_due()
    GuidePage.objects.get().delete()
    due(campaign, "ends_at")
    run_due()
    assert state(campaign) == "ended"
    assert ArticlePage.objects.get().lead == "Before."


def test_its_end_is_after_its_start():
    campaign = full_campaign()
    campaign.ends_at = campaign.starts_at - timedelta(minutes=1)
    with pytest.raises(Exception, match="It ends after it starts"):
        campaign.full_clean()
    assert campaign.starts_at > timezone.now()
