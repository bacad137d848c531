from django.core.management.base import BaseCommand

from guides.models import GuidePage
from guides.sharing.services import draw_share_picture


class Command(BaseCommand):
    help = "Draws the steps of every guide anew, after a change of the renderer."

    def handle(self, *args, **options):
        for guide in GuidePage.objects.all():
            guide.drawings = {}
            guide.save(update_fields=["drawings", "cut_list", "card_drawing"])
            if guide.live:
                draw_share_picture.enqueue(guide.pk)
            self.stdout.write(guide.title)
