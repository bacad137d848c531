from django.core.management.base import BaseCommand

from shop.aftercare.services import send_due_later_mails


class Command(BaseCommand):
    help = "Hands the later mails that are due to the queue. Does nothing at night."

    def handle(self, *args, verbosity, **options):
        sent = send_due_later_mails()
        if verbosity:
            self.stdout.write(f"Queued {sent} later mails.")
