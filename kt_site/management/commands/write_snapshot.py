import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from kt_site.snapshot.sqlite import FILE, write


class Command(BaseCommand):
    help = "Writes kt_site/snapshot/empty.sql anew, after a change of migrations or libraries."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser):
        parser.add_argument("--inside", action="store_true", help="from this new database")
        parser.add_argument("--file", type=Path, default=FILE, help="where to write it")

    def handle(self, *args, inside, file, **options):
        if inside:
            call_command("migrate", interactive=False, verbosity=0)
            write(file)
            return
        self.stdout.write("Migrating an empty SQLite database: this takes a minute.")
        with TemporaryDirectory(dir=_cache()) as folder:
            address = f"sqlite:///{Path(folder) / 'empty.sqlite3'}"
            subprocess.run(  # noqa: S603
                [sys.executable, "manage.py", "write_snapshot", "--inside", "--file", str(file)],
                cwd=settings.BASE_DIR,
                # The seed: Django notes some migrations in the order of a set.
                env=os.environ | {"DATABASE_URL": address, "PYTHONHASHSEED": "0"},
                check=True,
            )
        self.stdout.write(f"Wrote {file.name}.")


def _cache() -> Path:
    folder = Path(settings.BASE_DIR) / ".cache"
    folder.mkdir(exist_ok=True)
    return folder
