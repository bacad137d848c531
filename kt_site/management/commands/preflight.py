from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from kt_site.jobs import last_runs
from kt_site.preflight import CHECKS


class Command(BaseCommand):
    help = "Checks that this installation can serve: one line a check, exit 1 if one fails."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        failed = 0
        for name, check in CHECKS.items():
            try:
                problem = check()
            except Exception as error:  # noqa: BLE001  a check that cannot run has failed
                problem = f"{error.__class__.__name__}: {error}"
            failed += bool(problem)
            self.stdout.write(
                f"{'FAIL' if problem else 'ok  '}  {name}{': ' if problem else ''}{problem}"
            )
        self._show_jobs()
        if failed:
            raise CommandError(f"{failed} of {len(CHECKS)} checks failed.")

    def _show_jobs(self):
        try:
            runs = last_runs()
        except DatabaseError:  # the checks have said so
            return
        self.stdout.write("\nScheduled jobs last ran:")
        for name, when in runs:
            self.stdout.write(f"  {name:24}{when}")
