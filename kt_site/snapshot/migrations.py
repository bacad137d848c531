"""Which migrations there are: looked up by their files, for importing them takes seconds."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

import django
import oscar
import wagtail
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from claims.reading.built_in import rule_files

# Settings by which migrations make other tables or rows.
SETTINGS = ("INSTALLED_APPS", "AUTH_USER_MODEL", "LANGUAGE_CODE", "MIGRATION_MODULES")
VERSIONS = (django.get_version(), wagtail.__version__, oscar.get_version())


def migration_files() -> dict[tuple[str, str], Path]:
    """{(app's label, migration's name): its file} of all installed apps."""
    found = {}
    for app in apps.get_app_configs():
        module, explicit = MigrationLoader.migrations_module(app.label)
        folder = _folder_of(module) if explicit else Path(app.path) / "migrations"
        if folder is not None:
            for path in folder.glob("[!_~]*.py"):
                found[app.label, path.stem] = path
    return found


def digest() -> str:
    """Changes with whatever could make another empty database."""
    lines = [f"{name} {getattr(settings, name)}" for name in SETTINGS]
    lines += VERSIONS
    for (label, name), path in sorted(migration_files().items()):
        lines.append(f"{label} {name} {hashlib.sha256(path.read_bytes()).hexdigest()}")
    lines += [hashlib.sha256(path.read_bytes()).hexdigest() for path in rule_files()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def waiting() -> list[tuple[str, str]]:
    """Migrations that this database lacks; one query."""
    return sorted(migration_files().keys() - MigrationRecorder(connection).applied_migrations())


def _folder_of(module: str | None) -> Path | None:
    spec = find_spec(module) if module else None
    places = list(spec.submodule_search_locations or []) if spec else []
    return Path(places[0]) if places else None
