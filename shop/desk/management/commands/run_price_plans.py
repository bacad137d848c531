from django.core.management.base import BaseCommand

from shop.desk.products.prices import run_price_plans


class Command(BaseCommand):
    help = "Begins and ends the prices that staff planned."

    def handle(self, *args, verbosity, **options):
        changed = run_price_plans()
        if verbosity:
            self.stdout.write(f"{changed} planned prices began or ended.")
