"""Faults, line 50: `load_demo` left three tasks that failed."""

import shutil
from collections import Counter
from io import StringIO

import pytest
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult

from tests.building import media_of

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.django_db, pytest.mark.indexed]
PICTURES = "shop.pictures.services.make_renditions"


def test_worker_does_all_that_the_demo_leaves_it(
    settings, tmp_path, django_capture_on_commit_callbacks
):
    """No task asks for a row that the loader has put aside. Of the pictures some do."""
    settings.MEDIA_ROOT = shutil.copytree(media_of("demo"), tmp_path / "media")
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    with django_capture_on_commit_callbacks(execute=True):
        call_command("load_demo", stdout=StringIO(), reset=True)
    done = Counter()
    for row in DBTaskResult.objects.ready().order_by("enqueued_at"):
        if row.task_path == PICTURES and done[PICTURES] == 3:
            continue
        arguments = row.args_kwargs
        row.task.call(*arguments["args"], **arguments["kwargs"])
        done[row.task_path] += 1
    assert done[PICTURES] == 3
    assert {path.rpartition(".")[2] for path in done} >= {"rebuild_all", "index_for_search"}
