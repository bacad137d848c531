"""The one schedule. `manage.py run_jobs` keeps it; each job can also be run by its own command."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core.management import call_command
from django.db.models import Q
from django.utils import timezone

from .models import JobRun

logger = logging.getLogger(__name__)
# A lease lasts for the job's interval and this long: a slow run keeps it, a killed one loses it.
LEASE_GRACE = timedelta(minutes=5)


@dataclass(frozen=True)
class Job:
    """A management command (with its arguments) and how often it runs."""

    command: tuple[str, ...]
    every: timedelta

    @property
    def name(self) -> str:
        return self.command[0]


SCHEDULE = [
    Job(("publish_scheduled",), timedelta(minutes=1)),
    Job(("run_campaigns",), timedelta(minutes=1)),
    Job(("run_price_plans",), timedelta(minutes=1)),
    Job(("expire_holds",), timedelta(minutes=1)),
    Job(("reconcile_payments",), timedelta(minutes=5)),
    Job(("resend_refunds",), timedelta(minutes=5)),
    Job(("check_refunds",), timedelta(hours=1)),
    Job(("send_newsletters",), timedelta(minutes=1)),
    Job(("send_mail",), timedelta(minutes=1)),
    Job(("send_later_mails",), timedelta(minutes=10)),
    Job(("send_stock_alerts",), timedelta(minutes=10)),
    Job(("audit_sales",), timedelta(hours=1)),
    Job(("clear_old_carts",), timedelta(days=1)),
    Job(("rebuild_search",), timedelta(days=1)),
    Job(("forget_searches",), timedelta(days=1)),
    Job(("place_films",), timedelta(days=1)),
    Job(("note_claims",), timedelta(days=1)),
    Job(("remind_reviews",), timedelta(days=1)),
    Job(("clearsessions",), timedelta(days=1)),
    Job(("forget_mails",), timedelta(days=1)),
    Job(("forget_people",), timedelta(days=1)),
]
if settings.TASKS["default"]["BACKEND"] == "django_tasks_db.DatabaseBackend":
    SCHEDULE.append(Job(("requeue_tasks",), timedelta(minutes=5)))
    SCHEDULE.append(Job(("prune_db_task_results",), timedelta(days=1)))


def run_due_jobs(*, all_of_them: bool = False) -> list[str]:
    """Run what is due, one after the other; the names of what ran. A failing job is noted, and
    does not stop the others. What another clock is running is left to it."""
    ran = []
    for job in SCHEDULE:
        lease = _take(job, only_if_due=not all_of_them)
        if lease is not None:
            _run(job, lease)
            ran.append(job.name)
    return ran


def _take(job: Job, *, only_if_due: bool) -> datetime | None:
    """Lease the job to this process: one UPDATE asks whether it is due and free, and takes it.

    None if it is not. The lease of a process that was killed ends by itself.
    """
    now = timezone.now()
    lease = now + job.every + LEASE_GRACE
    JobRun.objects.get_or_create(name=job.name)
    free = JobRun.objects.filter(Q(lease_until=None) | Q(lease_until__lte=now), name=job.name)
    if only_if_due:
        free = free.filter(Q(last_run=None) | Q(last_run__lte=now - job.every))
    return lease if free.update(lease_until=lease) else None


def _run(job: Job, lease: datetime) -> None:
    error = ""
    try:
        call_command(*job.command, verbosity=0)
    except Exception as problem:
        logger.exception("The job %s failed.", job.name)
        error = f"{problem.__class__.__name__}: {problem}"[:300]
    runs = JobRun.objects.filter(name=job.name)
    runs.update(last_run=timezone.now(), error=error)
    runs.filter(lease_until=lease).update(lease_until=None)  # ours, unless it ran out meanwhile


def late_jobs(grace: timedelta) -> list[str]:
    """A sentence for each job that is later than its interval and `grace`, or failed."""
    runs = {run.name: run for run in JobRun.objects.all()}
    sentences = []
    for job in SCHEDULE:
        run = runs.get(job.name)
        if run is None or run.last_run is None:
            sentences.append(f"{job.name} has never run; start `manage.py run_jobs`.")
        elif run.error:
            sentences.append(f"{job.name} failed: {run.error}")
        elif timezone.now() - run.last_run > job.every + grace:
            sentences.append(f"{job.name} last ran at {run.last_run:%Y-%m-%d %H:%M}.")
    return sentences


def last_runs() -> list[tuple[str, str]]:
    """(job, when it last ran) of the whole schedule, in the site's time zone."""
    runs = dict(JobRun.objects.values_list("name", "last_run"))
    return [
        (job.name, f"{timezone.localtime(when):%Y-%m-%d %H:%M:%S %Z}" if when else "never")
        for job in SCHEDULE
        for when in [runs.get(job.name)]
    ]
