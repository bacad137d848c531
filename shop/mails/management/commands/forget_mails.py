from django.core.management.base import BaseCommand

from shop.mails.services import forget_due_mails


class Command(BaseCommand):
    help = "Deletes mails that are kept for a time only: contact messages, mails about accounts."

    def handle(self, *args, verbosity, **options):
        forgotten = forget_due_mails()
        if verbosity:
            self.stdout.write(f"Deleted {forgotten} mails.")
