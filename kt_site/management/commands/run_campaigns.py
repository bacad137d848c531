from django.core.management.base import BaseCommand

from kt_site.campaigns.running import run_due


class Command(BaseCommand):
    help = "Starts and ends the campaigns whose time has come."

    def handle(self, *args, **options):
        for name in run_due():
            self.stdout.write(name)
