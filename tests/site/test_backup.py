"""A shop that was wrecked is restored from its backup: the same rows, the same audit, the same
files."""

import os
from io import StringIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import connection
from oscar.core.loading import get_model
from wagtail.documents.models import Document

from kt_site.backup.whole import figures
from tests import current_run
from tests.factories import make_product
from tests.site.ordering import order_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def programs(monkeypatch):
    """Of the server that the tests run on, where it is their own."""
    if folder := os.environ.get(current_run.PROGRAMS):
        monkeypatch.setenv("PG_BIN", folder)


@pytest.fixture
def shop(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")
    order_of(make_product("box"))
    Document.objects.create(title="Prices", file=ContentFile(b"12.99", name="prices.txt"))
    Document._meta.get_field("file").storage.save("images/a.txt", ContentFile(b"a picture"))
    return tmp_path


def back_up(shop):
    call_command("backup", shop / "backups", stdout=StringIO())
    (made,) = (shop / "backups").iterdir()
    return made


def wreck(shop):
    get_model("order", "Line").objects.all().delete()
    get_model("partner", "StockRecord").objects.update(num_in_stock=7, num_allocated=3)
    for path in [*shop.glob("media/**/*.txt"), *shop.glob("media-private/**/*.txt")]:
        path.unlink()


def test_wrecked_shop_is_the_same_again(shop):
    before, made = figures(), back_up(shop)
    wreck(shop)
    assert figures() != before
    said = StringIO()
    call_command("restore", made, "--yes", stdout=said)
    assert "the same rows" in said.getvalue()
    assert figures() == before
    document = Document.objects.get()
    assert document.file.read() == b"12.99"
    assert (shop / "media/images/a.txt").read_bytes() == b"a picture"
    assert get_model("order", "Line").objects.count() == 1


@pytest.mark.unsound("the wrecked shop stays wrecked")
def test_without_the_restore_the_comparison_fails(shop, monkeypatch):
    """The control: nothing is put back, and that is said."""
    made = back_up(shop)
    wreck(shop)
    monkeypatch.setattr("kt_site.backup.whole.load", lambda path: None)
    with pytest.raises(CommandError, match="not the same"):
        call_command("restore", made, "--yes")


def test_nothing_is_replaced_without_yes(shop):
    made = back_up(shop)
    before = figures()
    with pytest.raises(CommandError, match="Add --yes"):
        call_command("restore", made)
    assert figures() == before


def test_folder_that_is_no_backup_is_refused(shop):
    before = figures()
    with pytest.raises(CommandError, match="is no backup of this database"):
        call_command("restore", Path(shop), "--yes")
    assert figures() == before


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite needs no program")
def test_programs_of_another_version_are_refused(shop, monkeypatch):
    monkeypatch.setattr("kt_site.backup.database._server_version", lambda: 99)
    with pytest.raises(CommandError, match="and the server of 99"):
        call_command("backup", shop / "backups")
