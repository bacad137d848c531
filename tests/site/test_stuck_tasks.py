"""A task whose worker died is taken again, and mails go before everything else."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db import DatabaseBackend
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from guides.sharing.services import draw_share_picture
from kt_site.indexing import index_for_search
from kt_site.stuck_tasks import MOST_RUNS, STUCK_AFTER
from shop.checkout.webhooks import settle_session
from shop.mails.services import send_mail
from shop.pictures.services import make_renditions

pytestmark = pytest.mark.django_db


def queued(task, *args):
    result = DatabaseBackend("default", {}).enqueue(task, args, {})
    return DBTaskResult.objects.get(pk=result.id)


def left_running(task, ago, runs=1):
    """A row that a worker claimed, and never reported on."""
    row = queued(task, 10**6)
    for run in range(runs):
        row.claim(f"worker-{run}")
    DBTaskResult.objects.filter(pk=row.pk).update(started_at=timezone.now() - ago)
    return row


def requeue(row):
    call_command("requeue_tasks", verbosity=0)
    row.refresh_from_db()
    return row.status


def test_task_that_died_while_running_is_taken_again():
    """Faults, line 46: it stayed RUNNING for ever."""
    row = left_running(make_renditions, STUCK_AFTER + timedelta(seconds=1))
    assert not DBTaskResult.objects.ready().exists()
    assert requeue(row) == "READY"
    next_one = DBTaskResult.objects.ready().get_locked()
    next_one.claim("next")
    Worker.run_task(SimpleNamespace(_run_tasks=0), next_one)
    row.refresh_from_db()
    assert (row.status, row.worker_ids) == ("SUCCESSFUL", ["worker-0", "next"])


def test_task_that_may_still_run_is_left_alone():
    row = left_running(make_renditions, STUCK_AFTER - timedelta(minutes=1))
    assert requeue(row) == "RUNNING"


def test_task_that_kills_its_workers_is_given_up():
    row = left_running(make_renditions, STUCK_AFTER + timedelta(seconds=1), runs=MOST_RUNS)
    assert requeue(row) == "FAILED"
    assert row.finished_at is not None


def test_payments_and_mails_go_before_pictures_and_index():
    """Faults, line 47: a mail waited behind all of them."""
    for task in (make_renditions, draw_share_picture, index_for_search, send_mail, settle_session):
        queued(task)
    first = [row.task_path.split(".")[-1] for row in DBTaskResult.objects.ready()[:3]]
    assert first == ["settle_session", "send_mail", "index_for_search"]
