from django.core.management.base import BaseCommand

from shop.newsletter.sending import queue_due


class Command(BaseCommand):
    help = "Queues the mails of the next portion of each newsletter that is being sent."

    def handle(self, *args, verbosity, **options):
        queued = queue_due()
        if verbosity:
            self.stdout.write(f"Queued {queued} newsletter mails.")
