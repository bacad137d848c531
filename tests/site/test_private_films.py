"""A film of a private collection has no raw address; others are read in parts, by theirs."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from guides.films import address, place_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")


@pytest.fixture
def film(committed):
    with committed():
        return Document.objects.create(
            title="Neck", file=ContentFile(b"frames", name="neck.MP4")
        ).pk


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def staff(db):
    """A collection that only those who have logged in may read."""
    staff = Collection.get_first_root_node().add_child(name="Staff")
    CollectionViewRestriction.objects.create(collection=staff, restriction_type="login")
    return staff


def name_of(pk):
    return Document.objects.get(pk=pk).file.name


def files(settings):
    """(those that are served by a raw address, those that are not)"""
    media = Path(settings.MEDIA_ROOT)
    return tuple(
        sorted(each.name for each in folder.rglob("neck*"))
        for folder in (media, Path(f"{media}-private"))
    )


def test_film_lies_where_it_is_served_in_parts(film, settings):
    assert name_of(film) == "films/neck.MP4"
    assert files(settings) == (["neck.MP4"], [])
    assert address(Document.objects.get(pk=film)) == "/media/films/neck.MP4"


def test_moved_into_a_private_collection(client, film, staff, settings, committed):
    with committed():
        document = Document.objects.get(pk=film)
        document.collection = staff
        document.save()
    document.refresh_from_db()
    assert files(settings) == ([], ["neck.MP4"])
    assert address(document) == f"/documents/{film}/neck.MP4"
    assert client.get(address(document)).status_code == 302  # to the log-in


def test_collection_becomes_private_and_open_again(film, settings, committed):
    below = Collection.get_first_root_node().add_child(name="Films").add_child(name="Necks")
    Document.objects.update(collection=below)
    with committed():
        private = CollectionViewRestriction.objects.create(
            collection=below.get_parent(), restriction_type="password", password="let me in"
        )
    assert files(settings) == ([], ["neck.MP4"])
    with committed():
        private.delete()
    assert files(settings) == (["neck.MP4"], [])
    assert name_of(film) == "films/neck.MP4"


def test_collection_is_moved_at_the_desk(admin_client, film, staff, settings, committed):
    """The form saves it first and moves it then; the task may run between the two, if the queue is
    that quick. The job of each day finds what it missed."""
    open_one = Collection.get_first_root_node().add_child(name="Films")
    Document.objects.update(collection=open_one)
    with committed():
        admin_client.post(f"/cms/collections/{open_one.pk}/", {"name": "Films", "parent": staff.pk})
    staff.refresh_from_db()  # collections are kept by name: its place has changed
    assert Collection.objects.get(pk=open_one.pk).is_descendant_of(staff)
    assert files(settings) == ([], ["neck.MP4"])


def test_job_of_each_day_finds_what_was_missed(film, staff, settings, capsys, committed):
    Document.objects.update(collection=staff)
    with committed():
        call_command("place_films")
        call_command("place_films")
    assert capsys.readouterr().out == "1 moved.\nAll are in their place.\n"
    assert files(settings) == ([], ["neck.MP4"])


def test_film_whose_file_is_gone_holds_up_no_other(film, staff, settings, committed):
    lost = Document.objects.create(title="Lost", file="documents/lost.webm")
    Document.objects.update(collection=staff)
    Document.objects.filter(pk=lost.pk).update(file="films/lost.webm")
    with committed():
        assert place_all() == 1
    assert name_of(lost.pk) == "films/lost.webm"


def test_other_documents_stay_where_nobody_serves_them(committed, settings):
    with committed():
        Document.objects.create(title="Neck", file=ContentFile(b"words", name="neck.pdf"))
    assert files(settings) == ([], ["neck.pdf"])


@pytest.mark.parametrize("is_private", [True, False])
def test_film_of_before_is_moved_from_beside_the_pictures(staff, settings, committed, is_private):
    """All films lay there, whatever their collection."""
    old = Path(settings.MEDIA_ROOT) / "documents/neck.mp4"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"frames")
    root = Collection.get_first_root_node()
    film = Document(title="Neck", file="documents/neck.mp4")
    film.collection = staff if is_private else root
    with committed():
        film.save()
    served, closed = files(settings)
    assert (len(served), len(closed)) == ((0, 1) if is_private else (1, 0))
    film.refresh_from_db()
    assert film.file.read() == b"frames"
    assert not old.exists()
