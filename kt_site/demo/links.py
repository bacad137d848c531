"""Short links of all the demo's targets, and the visits of some from demo/links.yaml."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from shop.links.models import LinkDay, ShortLink

from .files import read

TARGETS = {"guides": "page__slug", "regions": "region__slug", "products": "product__upc"}


def load() -> None:
    call_command("make_short_links")
    if LinkDay.objects.exists():
        return
    today = timezone.localdate()
    for folder, targets in read("links").items():
        links = ShortLink.objects.filter(kind=folder.removesuffix("s"))
        for name, visits in targets.items():
            link = links.get(**{TARGETS[folder]: name})
            LinkDay.objects.bulk_create(
                LinkDay(link=link, day=today - timedelta(days=back), visits=count)
                for back, count in enumerate(visits)
                if count
            )
