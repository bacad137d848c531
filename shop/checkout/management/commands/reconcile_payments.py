from django.core.management.base import BaseCommand

from shop.checkout.settling import reconcile_payments


class Command(BaseCommand):
    help = "Asks the payment provider about payments that are unclear. A job calls it."

    def handle(self, *args, verbosity, **options):
        done = reconcile_payments()
        if verbosity:
            self.stdout.write(f"{done} payments were asked about.")
