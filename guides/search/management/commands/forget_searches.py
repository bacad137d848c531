from django.core.management.base import BaseCommand

from guides.search.counting import KEPT_DAYS, forget_old


class Command(BaseCommand):
    help = f"Deletes counted questions that are older than {KEPT_DAYS} days. Runs every night."

    def handle(self, *args, **options):
        self.stdout.write(f"Deleted {forget_old():,} rows of counted questions.")
