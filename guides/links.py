"""Guides and region pages get their short link once they are saved at the desk or published."""

from django.dispatch import receiver
from wagtail.signals import page_published

from shop.links.models import ShortLink
from shop.links.selectors import address_of
from shop.links.services import link_guide, link_region

from .models import GuidePage, RegionPage
from .selectors import main_region


def link_to_guide(guide) -> None:
    """Its link, which from now on falls to the region that the guide has now."""
    link_guide(guide, main_region(guide.title, list(guide.regions.all())))


def link_draft(page) -> None:
    """Printed matter is made ahead: a draft has its link, which leads to its region until it is
    published. What is published keeps the region that it was published with."""
    if isinstance(page, RegionPage):
        link_region(page.region)
    elif isinstance(page, GuidePage) and not ShortLink.objects.filter(page=page).exists():
        link_to_guide(page)


def printed_address(page) -> str:
    """The guide's short address; empty while it has none. No query if `page` came by our route."""
    link = getattr(page, "short_link", None)
    return address_of(link) if link else ""


@receiver(page_published, sender=GuidePage)
def guide_published(instance, **kwargs):
    link_to_guide(instance)


@receiver(page_published, sender=RegionPage)
def region_page_published(instance, **kwargs):
    link_region(instance.region)
