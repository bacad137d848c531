from django.conf import settings
from django.core.management.base import BaseCommand

from guides.drawing import draw_posture
from guides.sharing.composing import compose, to_png

TITLE = "Where does it ache? See how to tape it."


class Command(BaseCommand):
    help = "Draws static/share.png, which links show to pages without a picture of their own."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        png = to_png(compose(TITLE, "Guides, articles and tape", draw_posture()))
        (settings.BASE_DIR / "static/share.png").write_bytes(png)
