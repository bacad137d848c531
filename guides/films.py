"""Films and their captions lie where everybody may read them, for browsers ask for parts of a film
and a server of files answers. Those of a private collection lie with all other documents, and
are served whole by the view that asks who may read them."""

from functools import partial
from pathlib import PurePosixPath

from django.core.files.base import File
from django.core.files.storage import Storage
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django_tasks import task
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

CLOSED, OPEN = "documents", "films"  # folders; a new document begins in the first
TYPES = (".mp4", ".webm", ".vtt")


def address(film: Document) -> str:
    """Where a page finds it."""
    return film.file.url if film.file.name.startswith(f"{OPEN}/") else film.url


def place_all() -> int:
    """Put each film where its collection says it may be read; how many were moved."""
    private = _private_collections()
    moved = 0
    for film in Document.objects.filter(file__iregex=rf"({'|'.join(TYPES)})$"):
        moved += _move(film.pk, CLOSED if film.collection_id in private else OPEN)
    return moved


@task
def place_films() -> None:
    place_all()


def _private_collections() -> set[int]:
    restricted = CollectionViewRestriction.objects.values_list("collection__path", flat=True)
    starts = tuple(restricted.distinct())
    paths = Collection.objects.values_list("pk", "path")
    return {pk for pk, path in paths if starts and path.startswith(starts)}


def _move(pk: int, folder: str) -> bool:
    """False if it is there already, or its file is lost."""
    with transaction.atomic():
        film = Document.objects.select_for_update().filter(pk=pk).first()
        if film is None:
            return False
        storage, old = film.file.storage, film.file.name
        if _is_in(folder, old, storage) or not storage.exists(old):
            return False
        with storage.open(old) as content:
            new = storage.save(f"{folder}/{PurePosixPath(old).name}", File(content))
        Document.objects.filter(pk=pk).update(file=new)
        transaction.on_commit(partial(storage.delete, old))
    return True


def _is_in(folder: str, name: str, storage: Storage) -> bool:
    return name.startswith(f"{folder}/") and storage.is_served(name) == (folder == OPEN)


def may_have_changed(instance, **kwargs) -> None:
    if isinstance(instance, Document) and not instance.file.name.lower().endswith(TYPES):
        return
    transaction.on_commit(place_films.enqueue)


# A collection that was moved below a private one says so by being saved just before.
for model in (Document, Collection, CollectionViewRestriction):
    post_save.connect(may_have_changed, sender=model, dispatch_uid="guides.films")
post_delete.connect(may_have_changed, sender=CollectionViewRestriction, dispatch_uid="guides.films")
