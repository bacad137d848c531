from django.core.management.base import BaseCommand

from guides.signing.due import remind, take_down


class Command(BaseCommand):
    help = "Tells of reviews that are due within 30 days; takes overdue guides down if wanted."

    def handle(self, *args, **options):
        take_down()
        remind()
