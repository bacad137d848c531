from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from kt_site.backup.database import BackupError
from kt_site.backup.whole import restore


class Command(BaseCommand):
    help = "Puts a backup in place of ALL that is in the database, and of uploads of the same name."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="one that `backup` made")
        parser.add_argument("--yes", action="store_true", help="do it")

    def handle(self, *args, folder, yes, **options):
        if not yes:
            raise CommandError("This replaces the whole database. Add --yes to do it.")
        try:
            different = restore(folder)
        except (BackupError, OSError) as problem:
            raise CommandError(f"Nothing was restored: {problem}") from problem
        if different:
            raise CommandError("Restored, but not the same:\n" + "\n".join(different))
        self.stdout.write("Restored: the same rows, and the audit of sales says the same.")
