"""A campaign that runs is not deleted: what it changed would stay for good."""

import pytest
from django.utils import timezone

from kt_site.campaigns.running import start
from kt_site.models import Campaign
from kt_site.roles import PUBLISHER
from tests.site.campaigns.factories import due, make_campaign, scheduled
from tests.site.in_a_role import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.indexed]

REFUSED = "“Desk week” is live: undo it first, or its changes would stay."
ALL = "/cms/bulk/kt_site/campaign/delete/?id={}&next=/cms/snippets/kt_site/campaign/"


@pytest.mark.parametrize("address", ["/cms/snippets/kt_site/campaign/delete/{}/", ALL])
def test_a_live_campaign_is_undone_before_it_is_deleted(client, address):
    sign_in(client, PUBLISHER)
    campaign = scheduled()
    due(campaign)
    start(campaign.pk)
    page = client.post(address.format(campaign.pk), follow=True)
    assert REFUSED in page.content.decode()
    assert Campaign.objects.get().state == Campaign.State.LIVE


@pytest.mark.parametrize("address", ["/cms/snippets/kt_site/campaign/delete/{}/", ALL])
def test_a_draft_is_deleted(client, address):
    sign_in(client, PUBLISHER)
    campaign = make_campaign(starts_at=timezone.now())
    client.post(address.format(campaign.pk))
    assert not Campaign.objects.exists()
