from django.core.management.base import BaseCommand

from shop.mails.services import send_due_mails


class Command(BaseCommand):
    help = "Sends the mails about orders that wait, and tries again those that could not be sent."

    def handle(self, *args, verbosity, **options):
        sent = send_due_mails()
        if verbosity:
            self.stdout.write(f"Sent {sent} mails.")
