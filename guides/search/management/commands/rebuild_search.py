from django.core.management.base import BaseCommand

from guides.search.keeping import rebuild


class Command(BaseCommand):
    help = "Makes what the search finds anew, from pages, products and regions. Runs every night."

    def handle(self, *args, **options):
        self.stdout.write(f"{rebuild():,} documents can be found.")
