"""Each guide and region page gets its short link when it is published."""

from django.dispatch import receiver
from wagtail.signals import page_published

from shop.links.selectors import address_of
from shop.links.services import link_guide, link_region

from .models import GuidePage, RegionPage
from .selectors import main_region


def link_published_guide(guide) -> None:
    link_guide(guide, main_region(guide.title, list(guide.regions.all())))


def printed_address(page) -> str:
    """The guide's short address; empty while it has none. No query if `page` came by our route."""
    link = getattr(page, "short_link", None)
    return address_of(link) if link else ""


@receiver(page_published, sender=GuidePage)
def guide_published(instance, **kwargs):
    link_published_guide(instance)


@receiver(page_published, sender=RegionPage)
def region_page_published(instance, **kwargs):
    link_region(instance.region)
