from django.core.management.base import BaseCommand

from shop.stock_alerts.sending import send_due_alerts


class Command(BaseCommand):
    help = "Mails those who wait for a product that is back in stock; forgets the unconfirmed."

    def handle(self, *args, verbosity, **options):
        sent = send_due_alerts()
        if verbosity:
            self.stdout.write(f"Queued {sent} stock alerts.")
