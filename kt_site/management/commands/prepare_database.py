from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.core.management.commands import migrate
from django.db import connection

from claims.models import ClaimRule, ClaimWords
from claims.seeding import load
from kt_site.progress import Progress
from kt_site.roles import write_roles
from kt_site.schema import tables_problem
from kt_site.snapshot.migrations import waiting
from kt_site.snapshot.sqlite import load_into_new


class Command(BaseCommand):
    help = "Brings the database up to date: a new SQLite by the snapshot, any other by `migrate`."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def handle(self, *args, **options):
        if load_into_new():
            self.stdout.write("A new database from kt_site/snapshot/.")
        if missing := waiting():
            self.stdout.ending = ""  # a bar moves within its line
            words = f"Migrating the database ({connection.vendor})"
            steps = Progress(words, len(missing), self.stdout)
            call_command(Counting(steps), interactive=False, verbosity=0)
            steps.end()
        else:
            # As `migrate` does at its end: the code may know more of them by now.
            write_roles()
            load(ClaimRule, ClaimWords)
        if problem := tables_problem():
            raise CommandError(problem)


class Counting(migrate.Command):
    """Django's `migrate`, which says how far it is."""

    def __init__(self, steps: Progress):
        super().__init__()
        self.steps, self.applied = steps, 0

    def migration_progress_callback(self, action, migration=None, fake=False):
        if action == "apply_success":
            self.applied += 1
            self.steps.at(self.applied, str(migration))
