from django.core.management.base import BaseCommand
from oscar.core.loading import get_model

from guides.links import link_to_guide
from guides.models import GuidePage
from shop.links.services import link_product, link_region
from shop.regions.models import BodyRegion


class Command(BaseCommand):
    help = "Gives every guide, region and product its short link, if it has none yet."

    def handle(self, *args, **options):
        for guide in GuidePage.objects.all():
            link_to_guide(guide)
        for region in BodyRegion.objects.all():
            link_region(region)
        for product in get_model("catalogue", "Product").objects.select_related("parent"):
            link_product(product)
