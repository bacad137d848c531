"""Is this installation fit to serve? Each check, well and unwell."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from guides.models import HomePage, SharePicture
from kt_site import preflight
from kt_site.jobs import SCHEDULE
from kt_site.models import JobRun
from tests.factories import make_product

pytestmark = pytest.mark.django_db

CHECKS = [
    "Database",
    "Cache",
    "Migrations",
    "Search index",
    "Search engine",
    "Style sheets",
    "Uploads",
    "Mail server",
    "Delivery network",
    "Reserved addresses",
    "Page tree",
    "Selling",
    "Scheduled jobs",
]


def failing():
    """{check: sentence} of the checks that fail, by the command's own report and exit code."""
    out, error = StringIO(), None
    try:
        call_command("preflight", stdout=out)
    except CommandError as problem:
        error = problem
    lines = out.getvalue().partition("\n\n")[0].splitlines()
    assert [line[6:].partition(":")[0] for line in lines] == CHECKS
    failed = dict(line[6:].split(": ", 1) for line in lines if line.startswith("FAIL"))
    assert (error is None) == (failed == {})
    if failed:
        words = f"{len(failed)} of {len(CHECKS)} checks failed."
        assert (str(error), error.returncode) == (words, 1)
    return failed


@pytest.fixture
def installed():
    """A new installation whose jobs have run."""
    call_command("run_jobs", once=True, stdout=StringIO())


def test_new_installation_is_fit(installed):
    assert failing() == {}


def test_new_installation_without_jobs_is_not_fit():
    sentence = failing()["Scheduled jobs"]
    assert sentence.startswith("publish_scheduled has never run; start `manage.py run_jobs`.")


def test_each_job_is_shown_with_its_last_run(installed):
    JobRun.objects.filter(name="send_mail").update(last_run="2026-01-02T20:04:05Z")
    JobRun.objects.filter(name="audit_sales").update(last_run=None)
    out = StringIO()
    with pytest.raises(CommandError):
        call_command("preflight", stdout=out)
    shown = [line.split(maxsplit=1) for line in out.getvalue().partition("ran:\n")[2].splitlines()]
    assert [name for name, _ in shown] == [job.name for job in SCHEDULE]
    when = dict(shown)
    assert when["audit_sales"] == "never"
    assert when["send_mail"].startswith("2026-01-02 ")
    assert when["send_mail"].split(" ", 2)[1].endswith(":04:05")


def test_late_job_is_named(installed):
    JobRun.objects.filter(name="clearsessions").update(last_run="2026-01-02T15:04Z")
    (sentence,) = failing().values()
    assert sentence == "clearsessions last ran at 2026-01-02 15:04."


def test_late_job_is_pardoned_for_a_while(installed, settings):
    settings.JOB_GRACE_SECONDS = 60
    run = JobRun.objects.get(name="clearsessions")
    run.last_run -= timedelta(days=1, seconds=30)
    run.save()
    assert failing() == {}


def test_migration_that_waits_is_counted(installed):
    MigrationRecorder(connection).record_unapplied("kt_site", "0006_no_dashboard_group")
    assert failing() == {"Migrations": "1 migrations wait; run `manage.py migrate`."}


def test_table_of_an_older_state_of_the_code_is_named(installed):
    with connection.schema_editor() as editor:
        editor.remove_field(SharePicture, SharePicture._meta.get_field("drawing"))
    assert failing() == {
        "Migrations": "The database is of an older state of this code and lacks "
        "guides_sharepicture.drawing. A demo: delete the database and start again."
    }


@pytest.mark.indexed
def test_product_missing_from_the_search_index_is_counted(installed):
    make_product("box", colors=("blue",))  # a variant is found through its parent
    assert failing() == {}
    IndexEntry.objects.all().delete()
    assert failing() == {
        "Search index": "1 pages and products are not in it; "
        "run `manage.py wagtail_update_index`, and check the worker."
    }
    call_command("wagtail_update_index", stdout=StringIO())
    assert failing() == {}


def test_folder_for_uploads_that_cannot_be_written_is_named(installed, settings, tmp_path):
    (tmp_path / "file").touch()
    settings.MEDIA_ROOT = str(tmp_path / "file")
    sentence = failing()["Uploads"]
    assert sentence.startswith("Uploads cannot be written: ")


def test_page_at_an_address_of_the_shop_is_named(installed):
    HomePage.objects.get().add_child(instance=Page(title="Shop", slug="shop"))
    assert failing()["Reserved addresses"] == "Pages stand at reserved addresses: shop."


def test_damaged_page_tree_is_described(installed):
    Page.objects.filter(depth=2).update(numchild=99)
    assert failing() == {
        "Page tree": "The page tree is damaged: 1 with wrong child count. Run `manage.py fixtree`."
    }


def test_cache_that_forgets_is_named(installed, monkeypatch):
    monkeypatch.setattr(type(cache._connections["default"]), "get", lambda *args: None)
    assert failing() == {"Cache": "The cache forgets what it was given."}


@pytest.mark.unsound("the audit after the test has no database either")
def test_database_that_is_down_fails_its_check(installed, monkeypatch):
    def down(*args, **kwargs):
        raise DatabaseError("down")

    monkeypatch.setattr("kt_site.health.connection.cursor", down)
    assert preflight.CHECKS["Database"]() == "The database does not answer: DatabaseError."
    assert failing()["Database"] == "The database does not answer: DatabaseError."


def test_check_that_cannot_run_has_failed(installed, monkeypatch):
    def explode():
        raise ValueError("no")

    monkeypatch.setitem(preflight.CHECKS, "Cache", explode)
    assert failing() == {"Cache": "ValueError: no"}
