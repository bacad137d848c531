"""A backup: the database, the uploads, and what to compare with after a restore."""

import json
import tarfile
from datetime import datetime
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from shop.books.audit import audit

from .database import BackupError, dump, file_name, load

UPLOADS, FIGURES = "uploads.tar.gz", "figures.json"


def back_up(folder: Path, now: datetime | None = None) -> Path:
    """Make a folder in this one, named by the moment; returns it. The database comes first: an
    upload that follows is too much, one that is missing would be a hole."""
    made = folder / f"{now or timezone.now():%Y-%m-%dT%H-%M-%SZ}"
    made.mkdir(parents=True)
    (made / FIGURES).write_text(json.dumps(figures(), indent=1))
    dump(made / file_name())
    if uploads := _upload_folders():
        with tarfile.open(made / UPLOADS, "w:gz") as archive:
            for path in uploads:
                archive.add(path, arcname=path.name)
    return made


def restore(made: Path) -> list[str]:
    """Put the backup in place of what is there; what differs afterwards, which is nothing if all
    is well. Raises BackupError if it is no backup of this kind of database."""
    if not (made / file_name()).exists():
        raise BackupError(f"{made} holds no {file_name()}: it is no backup of this database.")
    load(made / file_name())
    if (made / UPLOADS).exists():
        with tarfile.open(made / UPLOADS) as archive:
            archive.extractall(Path(settings.MEDIA_ROOT).parent, filter="data")
    was, now = json.loads((made / FIGURES).read_text()), figures()
    return [
        f"{name}: {was.get(name)} in the backup, {now.get(name)} now"
        for name in sorted(was.keys() | now.keys())
        if was.get(name) != now.get(name)
    ]


@transaction.atomic
def figures() -> dict[str, int]:
    """{what: number}: rows of each model, and what the audit of sales finds."""
    models = [model for model in apps.get_models() if model._meta.managed]
    counted = {model._meta.label: model._base_manager.count() for model in models}
    return counted | {f"audit: {finding.name}": finding.count for finding in audit()}


def _upload_folders() -> list[Path]:
    """Where they lie in folders; a bucket keeps its own versions."""
    if not hasattr(settings, "MEDIA_ROOT") or "Bucket" in settings.STORAGES["default"]["BACKEND"]:
        return []
    media = Path(settings.MEDIA_ROOT)
    return [path for path in (media, Path(f"{media}-private")) if path.is_dir()]
