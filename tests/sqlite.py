"""SQLite databases as files in one folder, with the same verbs as PostgresDatabases."""

import shutil
from pathlib import Path


class SqliteDatabases:
    kind = "sqlite"
    can_be_kept = True

    def __init__(self, folder):
        self.folder = Path(folder)

    def path(self, name):
        return self.folder / f"{name}.sqlite3"

    def url(self, name):
        return f"sqlite:///{self.path(name)}"

    def create(self, name):
        """SQLite makes the file at the first connection."""

    def copy(self, template, name):
        """Nobody may be connected to `template`: its write-ahead log is not copied."""
        shutil.copyfile(self.path(template), self.path(name))

    def drop(self, name):
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.path(name)}{suffix}").unlink(missing_ok=True)

    def save(self, name, path):
        shutil.copyfile(self.path(name), path)

    def restore(self, name, path):
        shutil.copyfile(path, self.path(name))
