from django.core.management.base import BaseCommand

from shop.refunds.checking import check_recent


class Command(BaseCommand):
    help = "Asks for refunds that failed, refunds made elsewhere, and disputes, of 30 days."

    def handle(self, *args, verbosity, **options):
        orders = check_recent()
        if verbosity:
            self.stdout.write(f"The provider told of {orders} orders.")
