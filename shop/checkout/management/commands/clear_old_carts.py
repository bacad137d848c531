from django.core.management.base import BaseCommand

from shop.checkout.old_carts import clear_old_carts


class Command(BaseCommand):
    help = "Deletes open carts that nobody has touched for 60 days. A job calls it."

    def handle(self, *args, verbosity, **options):
        done = clear_old_carts()
        if verbosity:
            self.stdout.write(f"{done} carts were deleted.")
