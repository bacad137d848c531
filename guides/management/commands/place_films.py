from django.core.management.base import BaseCommand

from guides.films import place_all


class Command(BaseCommand):
    help = "Put films and captions where their collection says they may be read."

    def handle(self, *args, **options):
        moved = place_all()
        self.stdout.write(f"{moved} moved." if moved else "All are in their place.")
