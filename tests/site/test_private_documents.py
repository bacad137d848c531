"""A document is read by its page only, which asks who may."""

from pathlib import Path

import pytest
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from kt_site.buckets import Bucket

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(db):
    return Document.objects.create(title="Prices", file=ContentFile(b"secret", name="prices.txt"))


def text_of(response):
    return b"".join(response.streaming_content)


def test_raw_address_shows_nothing(client, document):
    name = document.file.name
    assert name == "documents/prices.txt"
    assert client.get(f"/media/{name}").status_code == 404
    assert text_of(client.get(document.url)) == b"secret"


def test_picture_lies_where_it_is_served(client, document, settings):
    """The control: what lies in the media folder is read by its raw address."""
    document.file.storage.save("images/open.txt", ContentFile(b"open"))
    assert (Path(settings.MEDIA_ROOT) / "images/open.txt").read_bytes() == b"open"
    assert not (Path(settings.MEDIA_ROOT) / document.file.name).exists()


def test_document_of_a_private_collection_asks_for_a_log_in(client, document):
    apart = Collection.get_first_root_node().add_child(name="Staff")
    CollectionViewRestriction.objects.create(collection=apart, restriction_type="login")
    Document.objects.update(collection=apart)
    assert client.get(document.url).status_code == 302


def test_deleted_document_leaves_no_file(document, django_capture_on_commit_callbacks):
    path = document.file.path
    with django_capture_on_commit_callbacks(execute=True):
        document.delete()
    with pytest.raises(FileNotFoundError):
        Path(path).read_bytes()


def test_path_may_not_leave_the_folder(document):
    with pytest.raises(SuspiciousFileOperation):
        document.file.storage.path("documents/../../secret.txt")


def test_bucket_keeps_documents_in_one_of_their_own(monkeypatch):
    asked = []

    def record(self, name, *args):
        asked.append((self.bucket_name, name))

    monkeypatch.setattr("storages.backends.s3.S3Storage._save", record)
    bucket = Bucket(bucket_name="open", private_bucket_name="apart")
    bucket._save("images/a.jpg", None)
    bucket._save("documents/a.pdf", None)
    assert asked == [("open", "images/a.jpg"), ("apart", "documents/a.pdf")]
    with pytest.raises(NotImplementedError, match="no address"):
        bucket.url("documents/a.pdf")
