from django.core.management.base import BaseCommand

from shop.refunds.services import resend_refunds


class Command(BaseCommand):
    help = "Goes on with refunds that the payment provider has not answered. A job calls it."

    def handle(self, *args, verbosity, **options):
        done = resend_refunds()
        if verbosity:
            self.stdout.write(f"{done} refunds are settled.")
