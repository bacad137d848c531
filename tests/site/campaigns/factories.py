"""A campaign with one part of each kind."""

from datetime import timedelta

from django.utils import timezone

from kt_site.campaigns.desk import schedule
from kt_site.models import Campaign, CampaignOffer, CampaignPage
from tests.factories import make_offer
from tests.guides.factories import make_article, make_editor, make_guide

NOTE = "Desk week: 10% off."


def make_campaign(name="Desk week", **fields):
    """A draft without parts, a week long, from tomorrow on."""
    start = timezone.now() + timedelta(days=1)
    values = {"starts_at": start, "ends_at": start + timedelta(days=7)}
    return Campaign.objects.create(name=name, **values | fields)


def suspended_offer(name="Ten"):
    offer = make_offer(name, "Count", 1, "Percentage", 10)
    offer.status = offer.SUSPENDED
    offer.save()
    return offer


def full_campaign():
    """An article that is live with a new draft, a guide that is not, a discount, a note, and the
    guide first on the home page."""
    article, guide = make_article("sit", lead="Before."), make_guide("stiff", live=False)
    article.lead = "In the desk week."
    article.save_revision()
    guide.save_revision()
    campaign = make_campaign(note=NOTE, featured_guide=guide)
    campaign.pages = [
        CampaignPage(page=article, sort_order=0),
        CampaignPage(page=guide, sort_order=1),
    ]
    campaign.offers = [CampaignOffer(offer=suspended_offer())]
    campaign.save()
    return campaign


def due(campaign, field="starts_at"):
    """Its hour has come."""
    past = timezone.now() - timedelta(minutes=1)
    Campaign.objects.filter(pk=campaign.pk).update(starts_at=past - timedelta(days=1))
    Campaign.objects.filter(pk=campaign.pk).update(**{field: past})


def scheduled(campaign=None):
    campaign = campaign or full_campaign()
    schedule(campaign.pk, make_editor())
    return campaign
