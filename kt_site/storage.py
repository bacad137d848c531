"""Where uploads lie. Documents lie apart from pictures: an address of a picture may be guessed, and
who may read a document is asked by the page that serves it."""

from django.core.files.storage import FileSystemStorage, Storage

PRIVATE = "documents/"  # what Wagtail calls the files of its documents
FILMS = (".mp4", ".webm", ".vtt")


def is_private(name: str) -> bool:
    return name.startswith(PRIVATE)


class DocumentsApart:
    """A storage whose documents are in another one, `private`, and have no address."""

    private: Storage
    served: Storage  # the same place as this one, without the other

    def is_served(self, name: str) -> bool:
        """Whether its raw address answers. Films of old lie beside pictures until `place_films`."""
        if not is_private(name):
            return True
        return name.lower().endswith(FILMS) and self.served.exists(name)

    def _of(self, name: str):
        if not is_private(name):
            return super()
        return self.served if self.is_served(name) else self.private

    def _open(self, name, mode="rb"):
        return self._of(name)._open(name, mode)

    def _save(self, name, content):
        return self._of(name)._save(name, content)

    def delete(self, name):
        return self._of(name).delete(name)

    def exists(self, name):
        return self._of(name).exists(name)

    def size(self, name):
        return self._of(name).size(name)

    def get_modified_time(self, name):
        return self._of(name).get_modified_time(name)

    def path(self, name):
        return self._of(name).path(name)

    def url(self, name, *args, **kwargs):
        if is_private(name):
            raise NotImplementedError(
                "A document has no address of its own: Wagtail's view serves it."
            )
        return super().url(name, *args, **kwargs)


class Folder(DocumentsApart, FileSystemStorage):
    """MEDIA_ROOT, and a folder beside it that no server serves."""

    @property
    def private(self):
        return FileSystemStorage(location=f"{self.location}-private")

    @property
    def served(self):
        return FileSystemStorage(location=self.location)
