import time

from django.core.management.base import BaseCommand
from django.db import close_old_connections

from kt_site.jobs import run_due_jobs
from kt_site.page_cache import network
from page_cache.purging import Purger


class Command(BaseCommand):
    help = "Keeps the schedule of jobs (kt_site/jobs.py): scheduled pages, clean-ups."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="run all jobs now, then stop")

    def handle(self, *args, once, **options):
        if not once and (cdn := network()):
            Purger(cdn).start()
        while True:
            for name in run_due_jobs(all_of_them=once):
                self.stdout.write(f"ran {name}")
            if once:
                return
            close_old_connections()
            time.sleep(20)
