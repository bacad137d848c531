from django.core.management.base import BaseCommand

from shop.checkout.returned import check_returned_lately
from shop.refunds.checking import check_recent


class Command(BaseCommand):
    help = "Asks for refunds that failed, refunds made elsewhere, and disputes, of 30 days."

    def handle(self, *args, verbosity, **options):
        orders, owed = check_recent(), check_returned_lately()
        if verbosity:
            self.stdout.write(f"The provider told of {orders} orders; {owed} payments are owed.")
