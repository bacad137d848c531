from django.core.management.base import BaseCommand

from guides.at_home.services import fit_guides, note_sizes


class Command(BaseCommand):
    help = "Works out anew which tape at home is enough for which guide, after rows came in bulk."

    def handle(self, *args, **options):
        note_sizes()
        self.stdout.write(f"{fit_guides()} guides")
