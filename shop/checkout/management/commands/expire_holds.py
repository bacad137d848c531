from django.core.management.base import BaseCommand

from shop.checkout.settling import expire_holds


class Command(BaseCommand):
    help = "Puts back on the shelf what is held too long. A job calls it."

    def handle(self, *args, verbosity, **options):
        done = expire_holds()
        if verbosity:
            self.stdout.write(f"{done} holds have ended.")
