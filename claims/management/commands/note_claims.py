from django.core.management.base import BaseCommand

from claims.noting import note_all


class Command(BaseCommand):
    help = "Lists the claims that are public, for the report of what needs attention."

    def handle(self, *args, **options):
        note_all.call()
