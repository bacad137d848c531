"""What the database knows: how much waits and since when, connections, jobs."""

from collections.abc import Iterator

from django.db import connection
from django.db.models import Count, Min, Q
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from kt_site.jobs import SCHEDULE
from kt_site.models import JobRun
from shop.mails.models import Mail

CONNECTIONS = """SELECT coalesce(state, 'other'), count(*) FROM pg_stat_activity
WHERE datname = current_database() GROUP BY 1"""


def gauges() -> Iterator[tuple[str, float]]:
    """(name with labels, value) in five queries."""
    now = timezone.now()
    mails = Mail.objects.order_by().aggregate(
        waiting=Count("pk", filter=Q(status="waiting")),
        parked=Count("pk", filter=Q(status="parked")),
        oldest=Min("created", filter=Q(status="waiting")),
    )
    yield 'queue_length{queue="mails"}', mails["waiting"]
    yield 'queue_length{queue="parked_mails"}', mails["parked"]
    yield 'queue_oldest_seconds{queue="mails"}', _age(mails["oldest"], now)
    ready = DBTaskResult.objects.ready().order_by()
    tasks = ready.aggregate(waiting=Count("pk"), oldest=Min("enqueued_at"))
    yield 'queue_length{queue="tasks"}', tasks["waiting"]
    yield 'queue_oldest_seconds{queue="tasks"}', _age(tasks["oldest"], now)
    yield from _connections()
    yield from _jobs()


def _age(since, now) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


def _connections() -> Iterator[tuple[str, float]]:
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(CONNECTIONS)
        states = cursor.fetchall()
        cursor.execute("SHOW max_connections")
        most = int(cursor.fetchone()[0])
    for state, number in states:
        yield f'database_connections{{state="{state}"}}', number
    yield "database_connections_limit", most


def _jobs() -> Iterator[tuple[str, float]]:
    """A job that never ran has 0: it is late."""
    runs = {run.name: run for run in JobRun.objects.all()}
    for job in SCHEDULE:
        run = runs.get(job.name)
        when = run.last_run.timestamp() if run and run.last_run else 0.0
        yield f'job_last_run_timestamp_seconds{{job="{job.name}"}}', when
        yield f'job_interval_seconds{{job="{job.name}"}}', job.every.total_seconds()
        yield f'job_failed{{job="{job.name}"}}', float(bool(run and run.error))
