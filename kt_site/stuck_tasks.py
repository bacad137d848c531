"""Tasks of a worker that died: their rows stay RUNNING, and no other worker looks at them."""

from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

# Longer than any task takes; the search index of everything is the longest, some minutes.
STUCK_AFTER = timedelta(minutes=30)
MOST_RUNS = 3  # a task that killed so many workers is given up


class WorkerLost(Exception):
    """What a task is given up with."""


def requeue_stuck_tasks() -> int:
    """Let the next worker take them; how many. So a task must bear a second run."""
    stuck = DBTaskResult.objects.running().filter(started_at__lte=timezone.now() - STUCK_AFTER)
    requeued = 0
    for row in stuck:
        if len(row.worker_ids) >= MOST_RUNS:
            row.set_failed(WorkerLost(f"{MOST_RUNS} workers took it, and none reported."))
            continue
        # Unless a worker reported in this moment.
        same = stuck.filter(pk=row.pk, started_at=row.started_at)
        requeued += same.update(status="READY", started_at=None)
    return requeued
