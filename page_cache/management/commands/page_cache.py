from django.core.management.base import BaseCommand

from page_cache.journal import changes
from page_cache.reads import ALL


class Command(BaseCommand):
    help = "Forgets all kept pages, in every process: after a change made past the site, by psql."

    def add_arguments(self, parser):
        parser.add_argument("action", choices=["clear"])

    def handle(self, *args, **options):
        changes.catch_up()
        changes.announce({ALL})
        if changes.shared:
            self.stdout.write("All kept pages are forgotten.")
        else:
            self.stdout.write("No Redis: kept pages live two seconds, and need no clearing.")
