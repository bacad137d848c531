"""A new SQLite database from the snapshot is what the migrations make."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import ConnectionHandler
from django.db import connection as migrated
from django.test.utils import CaptureQueriesContext

from kt_site.snapshot import migrations, sqlite

pytestmark = pytest.mark.django_db

# The engine's own tables.
BESIDE = re.compile("sqlite_|wagtailsearch_indexentry_fts|site_search_index")
# Not only counted.
NAMED = {"django_content_type", "auth_permission", "auth_group_permissions", "django_migrations"}
# Wagtail has a model for SQLite alone: sqliteftsindexentry.
NAMES = (
    "SELECT app_label, model FROM django_content_type WHERE model NOT LIKE 'sqlitefts%'",
    "SELECT model, codename, auth_permission.name FROM auth_permission"
    " JOIN django_content_type ON django_content_type.id = content_type_id"
    " WHERE model NOT LIKE 'sqlitefts%'",
    "SELECT auth_group.name, codename FROM auth_group_permissions"
    " JOIN auth_group ON auth_group.id = group_id"
    " JOIN auth_permission ON auth_permission.id = permission_id"
    " WHERE codename NOT LIKE '%sqlitefts%'",
    "SELECT app, name FROM django_migrations",
    "SELECT path, depth, numchild, title, slug, url_path, model FROM wagtailcore_page"
    " JOIN django_content_type ON django_content_type.id = content_type_id",
)


@pytest.fixture
def new(tmp_path, monkeypatch):
    """A connection to a new SQLite database, which the snapshot takes for the site's."""
    config = {"ENGINE": "django.db.backends.sqlite3", "NAME": tmp_path / "new.sqlite3"}
    connection = ConnectionHandler({"default": config})["default"]
    monkeypatch.setattr(sqlite, "connection", connection)
    monkeypatch.setattr(migrations, "connection", connection)
    yield connection
    connection.close()


def test_snapshot_is_of_these_migrations():
    assert sqlite.fits(), "Migrations or libraries changed: run `make snapshot`."


def test_new_database_is_filled_and_has_every_migration(new):
    assert sqlite.load_into_new()
    assert migrations.waiting() == []
    tables = set(new.introspection.table_names())
    models = apps.get_models(include_auto_created=True)
    assert {m._meta.db_table for m in models if m._meta.managed} <= tables


def test_loaded_database_is_written_as_the_same_file(new):
    sqlite.load_into_new()
    assert sqlite.FILE.read_text().partition("\n")[2] == sqlite.dump()


def test_identities_and_moments_are_new_at_each_loading(new):
    sqlite.load_into_new()
    with new.cursor() as cursor:
        cursor.execute("SELECT translation_key FROM wagtailcore_page")
        keys = {key for (key,) in cursor.fetchall()}
        cursor.execute("SELECT max(applied) FROM django_migrations")
        applied = cursor.fetchone()[0]
    assert all(re.fullmatch("[0-9a-f]{32}", key) for key in keys)
    assert len(keys) == 5
    assert re.match(r"20\d\d-\d\d-\d\d ", str(applied))


def test_database_with_tables_is_left_alone(new):
    with new.cursor() as cursor:
        cursor.execute("CREATE TABLE somebodys (id integer)")
    assert not sqlite.load_into_new()
    assert new.introspection.table_names() == ["somebodys"]


def test_snapshot_of_other_migrations_is_left_alone(new, monkeypatch):
    monkeypatch.setattr(sqlite, "digest", lambda: "another")
    assert not sqlite.load_into_new()
    assert new.introspection.table_names() == []


def test_digest_changes_with_a_migration(monkeypatch, tmp_path):
    before = migrations.digest()
    files = migrations.migration_files()
    (tmp_path / "0099_more.py").touch()
    files["guides", "0099_more"] = tmp_path / "0099_more.py"
    monkeypatch.setattr(migrations, "migration_files", lambda: files)
    assert migrations.digest() != before
    assert migrations.waiting() == [("guides", "0099_more")]


def test_rows_are_those_of_the_migrated_database(new):
    """Against this run's database, whichever kind it is; numbers of rows differ between kinds."""
    sqlite.load_into_new()
    assert _rows(new) == _rows(migrated)


def _rows(connection):
    """{table: how many rows}, and by their names those rows that others point at."""
    tables = [name for name in connection.introspection.table_names() if not BESIDE.match(name)]
    with connection.cursor() as cursor:
        found = {}
        for name in tables:
            cursor.execute(f'SELECT count(*) FROM "{name}"')
            found[name] = cursor.fetchone()[0]
        for query in NAMES:
            cursor.execute(query)
            found[query] = sorted(cursor.fetchall())
    return {name: rows for name, rows in found.items() if name not in NAMED}


def test_a_start_with_nothing_to_do_asks_little(new, capsys):
    """No migration is imported: three seconds of each start."""
    with CaptureQueriesContext(migrated) as asked:
        call_command("prepare_database")
    assert not [q for q in asked.captured_queries if q["sql"].startswith(("CREATE", "INSERT"))]


@pytest.mark.soak
def test_migrating_anew_writes_the_same_file(tmp_path):
    call_command("write_snapshot", file=tmp_path / "again.sql")
    assert (tmp_path / "again.sql").read_bytes() == sqlite.FILE.read_bytes()
