"""The one schedule. `manage.py run_jobs` keeps it; each job can also be run by its own command."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from .models import JobRun

logger = logging.getLogger(__name__)


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
    Job(("send_stock_alerts",), timedelta(minutes=10)),
    Job(("clearsessions",), timedelta(days=1)),
]
if settings.TASKS["default"]["BACKEND"] == "django_tasks_db.DatabaseBackend":
    SCHEDULE.append(Job(("prune_db_task_results",), timedelta(days=1)))


def run_due_jobs(*, all_of_them: bool = False) -> list[str]:
    """Run what is due, one after the other; the names of what ran. A failing job is noted, and
    does not stop the others."""
    now = timezone.now()
    last = dict(JobRun.objects.values_list("name", "last_run"))
    ran = []
    for job in SCHEDULE:
        seen = last.get(job.name)
        if all_of_them or seen is None or now - seen >= job.every:
            _run(job)
            ran.append(job.name)
    return ran


def _run(job: Job) -> None:
    error = ""
    try:
        call_command(*job.command, verbosity=0)
    except Exception as problem:
        logger.exception("The job %s failed.", job.name)
        error = f"{problem.__class__.__name__}: {problem}"[:300]
    JobRun.objects.update_or_create(
        name=job.name, defaults={"last_run": timezone.now(), "error": error}
    )


def late_jobs(grace: timedelta) -> list[str]:
    """A sentence for each job that is later than its interval and `grace`, or failed."""
    runs = {run.name: run for run in JobRun.objects.all()}
    sentences = []
    for job in SCHEDULE:
        run = runs.get(job.name)
        if run is None:
            sentences.append(f"{job.name} has never run; start `manage.py run_jobs`.")
        elif run.error:
            sentences.append(f"{job.name} failed: {run.error}")
        elif timezone.now() - run.last_run > job.every + grace:
            sentences.append(f"{job.name} last ran at {run.last_run:%Y-%m-%d %H:%M}.")
    return sentences
