from django.core.management.base import BaseCommand

from shop.accounts.personal.forgetting import forget


class Command(BaseCommand):
    help = "Blanks and deletes what is known of people once its time is over. A job calls it."

    def handle(self, *args, verbosity, **options):
        done = forget()
        if verbosity:
            self.stdout.write(", ".join(f"{number} {what}" for what, number in done.items()))
