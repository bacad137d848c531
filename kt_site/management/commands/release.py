from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from kt_site.preflight import CHECKS

KEY = 7_203_114  # of the advisory lock, in this database ours alone
LOCK_TIMEOUT = "5s"  # a migration that waits longer for a table gives up; the old release goes on
# What cannot be true before this release's own worker and clock run.
AFTERWARDS = {"Scheduled jobs", "Search index"}
OTHERS = {"Search engine", "Mail server", "Delivery network"}  # are waited for by their own queues


class Command(BaseCommand):
    help = "Brings the database to this release, alone; fails if the release must not go live."
    requires_system_checks: list[str] = []

    def handle(self, *args, **options):
        self._lock("pg_advisory_lock")
        try:
            call_command("migrate", interactive=False, verbosity=1, stdout=self.stdout)
        finally:
            self._lock("pg_advisory_unlock")
        problems = [
            f"{name}: {words}"
            for name, check in CHECKS.items()
            if name not in AFTERWARDS | OTHERS and (words := check())
        ]
        if problems:
            raise CommandError("This release does not go live.\n" + "\n".join(problems))
        self.stdout.write("Ready to release.")

    def _lock(self, function: str) -> None:
        """Two releases at once migrate one after the other. SQLite has one writer anyway."""
        if connection.vendor != "postgresql":
            return
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [KEY])
            cursor.execute("SET lock_timeout = %s", [LOCK_TIMEOUT])
