"""A campaign's page: what is not ready, a trial run, the site as it will be, and the buttons."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from oscar.core.loading import get_model

from guides.models import ArticlePage, GuidePage
from kt_site.campaigns.checking import parts
from kt_site.models import Campaign, CampaignPage, ShopNote
from kt_site.roles import EDITOR, PUBLISHER
from shop.mails.models import Mail
from tests.guides.factories import make_article
from tests.guides.safe import safe_draft
from tests.site.campaigns.factories import NOTE, full_campaign, make_campaign, scheduled
from tests.site.in_a_role import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]


def problems(campaign):
    return [(part.title, part.problem) for part in parts(campaign) if part.problem]


def press(client, campaign, act):
    address = reverse("campaign", args=[campaign.pk])
    return client.post(address, {"act": act}, follow=True).content.decode()


def test_a_whole_campaign_is_ready_and_its_trial_changes_nothing():
    campaign = full_campaign()
    assert problems(campaign) == []
    assert parts(campaign)[-1].title == "All together"
    assert ArticlePage.objects.get().lead == "Before."
    assert not GuidePage.objects.get().live
    assert not ShopNote.objects.exists()
    assert get_model("offer", "ConditionalOffer").objects.get().is_suspended
    assert not Mail.objects.exists()


def test_each_part_that_is_not_ready_is_named():
    campaign = full_campaign()
    offer, article = get_model("offer", "ConditionalOffer"), ArticlePage.objects.get()
    offer.objects.update(status="Open")
    article.lead = "It cures tendonitis."
    article.save_revision()
    guide = GuidePage.objects.get()
    guide.locked = True
    guide.save()
    Campaign.objects.update(starts_at=timezone.now() - timedelta(days=1))
    campaign.refresh_from_db()
    assert [title for title, _ in problems(campaign)] == ["Start", "Sit", "Stiff", "Ten"]
    found = dict(problems(campaign))
    assert "cures tendonitis" in found["Sit"]
    assert found["Stiff"] == "It is locked."
    assert found["Ten"].startswith("It runs already: suspend it first")


def test_discounts_cover_its_days():
    campaign = full_campaign()
    offer = get_model("offer", "ConditionalOffer").objects.get()
    offer.end_datetime = campaign.ends_at - timedelta(hours=1)
    offer.save()
    assert problems(campaign) == [("Ten", "Its own days end before the campaign.")]


def test_two_at_the_same_time_share_nothing():
    first = scheduled()
    second = make_campaign("Other", note="Another note", featured_guide=GuidePage.objects.get())
    CampaignPage.objects.create(campaign=second, page=GuidePage.objects.get())
    found = dict(problems(second))
    assert found["Note"] == "“Desk week” has a note at the same time."
    assert found["Stiff"] == "It is part of “Desk week”."
    assert found["First on the home page"].startswith("“Desk week” changes the home page")
    assert first.pk != second.pk


def test_an_empty_one_is_not_ready():
    missing = "It has none yet: add a page, a discount or a note."
    assert problems(make_campaign()) == [("Parts", missing)]


@pytest.mark.safety
def test_a_review_that_ends_before_its_start_is_said():
    guide = safe_draft(review_due=timezone.localdate() + timedelta(days=10))
    start = timezone.now() + timedelta(days=20)
    campaign = make_campaign(starts_at=start, ends_at=start + timedelta(days=1))
    CampaignPage.objects.create(campaign=campaign, page=guide)
    campaign.refresh_from_db()
    ((title, problem),) = problems(campaign)
    assert (title, "Its review is due" in problem) == ("Safe", True)
    Campaign.objects.update(starts_at=timezone.now() + timedelta(days=2))
    assert problems(Campaign.objects.get()) == []


def test_the_site_as_it_will_be_then(client):
    sign_in(client, PUBLISHER)
    campaign = full_campaign()
    waits = make_article("waits", lead="Old.")
    waits.lead, waits.go_live_at = "By then.", campaign.starts_at - timedelta(minutes=1)
    waits.save_revision().publish()

    def look(path):
        address = reverse("campaign_preview", args=[campaign.pk])
        return client.get(address, {"path": path}).content.decode()

    assert "In the desk week." in look("/articles/sit/")
    assert NOTE in look("/")
    assert "By then." in look("/articles/waits/")
    for odd in ("//evil.example/", "x", "/cms/"):
        assert NOTE in look(odd)
    assert "Before." in client.get("/articles/sit/").content.decode()
    assert NOTE not in client.get("/").content.decode()
    assert ArticlePage.objects.get(slug="waits").lead == "Old."


def test_buttons_schedule_and_take_back(client):
    sign_in(client, PUBLISHER)
    campaign = full_campaign()
    assert "“Desk week” goes live at its time." in press(client, campaign, "schedule")
    assert "Nothing was changed. It is scheduled by now." in press(client, campaign, "schedule")
    assert "“Desk week” is a draft again." in press(client, campaign, "unschedule")
    assert "Nothing was changed." in press(client, campaign, "undo")
    press(client, campaign, "x")
    assert Campaign.objects.get().state == "draft"


def test_what_is_not_ready_is_not_scheduled(client):
    sign_in(client, PUBLISHER)
    html = press(client, make_campaign(), "schedule")
    assert "It has none yet: add a page, a discount or a note." in html
    assert Campaign.objects.get().state == "draft"


def test_who_does_not_publish_opens_none(client):
    sign_in(client, EDITOR)
    campaign = full_campaign()
    press(client, campaign, "schedule")
    assert Campaign.objects.get().state == "draft"


def test_a_list_of_them_asks_as_often(client):
    sign_in(client, PUBLISHER)
    counts = []
    for more in (2, 10):
        for number in range(more):
            make_campaign(f"C {more} {number}")
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/cms/snippets/kt_site/campaign/").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
