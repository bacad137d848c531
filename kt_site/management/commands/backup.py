from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from kt_site.backup.database import BackupError
from kt_site.backup.whole import back_up


class Command(BaseCommand):
    help = "Writes the database and the uploads into a new folder, named by the moment, in FOLDER."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path)

    def handle(self, *args, folder, **options):
        try:
            made = back_up(folder)
        except (BackupError, OSError) as problem:
            raise CommandError(f"There is no backup: {problem}") from problem
        sizes = [f"{path.name} {path.stat().st_size:,} bytes" for path in sorted(made.iterdir())]
        self.stdout.write(f"{made}: {', '.join(sizes)}")
