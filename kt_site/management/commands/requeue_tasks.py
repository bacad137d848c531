from django.core.management.base import BaseCommand

from kt_site.stuck_tasks import requeue_stuck_tasks


class Command(BaseCommand):
    help = "Lets the worker take tasks again that a killed worker left running."

    def handle(self, *args, verbosity, **options):
        requeued = requeue_stuck_tasks()
        if verbosity:
            self.stdout.write(f"Requeued {requeued} tasks.")
