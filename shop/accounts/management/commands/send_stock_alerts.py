from django.core.management.base import BaseCommand

from shop.accounts.stock_alerts import send_due_alerts


class Command(BaseCommand):
    help = "Mails everybody who waits for a product that is back in stock."

    def handle(self, *args, verbosity, **options):
        sent = send_due_alerts()
        if verbosity:
            self.stdout.write(f"Sent {sent} stock alerts.")
