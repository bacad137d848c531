from django.core.management.base import BaseCommand
from django.db.models import Count, Q
from wagtail.images import get_image_model

from shop.pictures.selectors import RENDITION_FILTERS
from shop.pictures.services import make_renditions


class Command(BaseCommand):
    help = "Has the worker make the sizes that pages show, for each picture that lacks one."

    def handle(self, *args, **options):
        ours = Count("renditions", filter=Q(renditions__filter_spec__in=RENDITION_FILTERS))
        lacking = get_image_model().objects.annotate(made=ours)
        lacking = lacking.filter(made__lt=len(RENDITION_FILTERS)).values_list("pk", flat=True)
        for pk in lacking:
            make_renditions.enqueue(pk)
        self.stdout.write(f"{len(lacking)} pictures lacked sizes.")
