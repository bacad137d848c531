"""The schedule: what is due runs, what fails is noted, what is late is named."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone

from kt_site import jobs
from kt_site.jobs import Job, late_jobs, run_due_jobs
from kt_site.management.commands import run_jobs
from kt_site.models import JobRun

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


@pytest.fixture
def schedule(monkeypatch):
    """Sets the schedule to these jobs."""

    def schedule(*several):
        monkeypatch.setattr(jobs, "SCHEDULE", list(several))

    schedule(Job(("clearsessions",), HOUR))
    return schedule


def ran_before(ago, error="", name="clearsessions"):
    return JobRun.objects.create(name=name, last_run=timezone.now() - ago, error=error)


def test_job_that_never_ran_is_due(schedule):
    assert run_due_jobs() == ["clearsessions"]
    run = JobRun.objects.get()
    assert (run.name, run.error) == ("clearsessions", "")
    assert timezone.now() - run.last_run < HOUR


@pytest.mark.parametrize(("ago", "due"), [(59, []), (61, ["clearsessions"])])
def test_job_is_due_after_its_interval(schedule, ago, due):
    ran_before(timedelta(minutes=ago))
    assert run_due_jobs() == due


def test_job_does_its_work(schedule):
    Session.objects.create(
        session_key="old", session_data="", expire_date=timezone.now() - timedelta(days=1)
    )
    run_due_jobs()
    assert Session.objects.count() == 0


def test_all_jobs_run_if_asked_for(schedule):
    ran_before(timedelta(seconds=1))
    assert run_due_jobs(all_of_them=True) == ["clearsessions"]


def test_failing_job_is_noted_and_does_not_stop_the_others(schedule):
    schedule(Job(("no_such_command",), HOUR), Job(("clearsessions",), HOUR))
    assert run_due_jobs() == ["no_such_command", "clearsessions"]
    errors = dict(JobRun.objects.values_list("name", "error"))
    assert errors == {
        "no_such_command": "CommandError: Unknown command: 'no_such_command'",
        "clearsessions": "",
    }


def test_error_is_forgotten_when_the_job_works_again(schedule):
    ran_before(2 * HOUR, error="CommandError: no")
    run_due_jobs()
    assert JobRun.objects.get().error == ""


def test_long_error_is_cut(schedule, monkeypatch):
    def fail(*args, **kwargs):
        raise ValueError("x" * 999)

    monkeypatch.setattr(jobs, "call_command", fail)
    run_due_jobs()
    assert len(JobRun.objects.get().error) == 300


@pytest.mark.parametrize(
    ("ago", "grace", "late"), [(1.5, 1, False), (2.5, 1, True), (1.5, 0, True), (0.5, 0, False)]
)
def test_job_is_late_after_its_interval_and_the_grace(schedule, ago, grace, late):
    run = ran_before(ago * HOUR)
    expected = [f"clearsessions last ran at {run.last_run:%Y-%m-%d %H:%M}."] if late else []
    assert late_jobs(grace * HOUR) == expected


def test_job_that_never_ran_is_late(schedule):
    assert late_jobs(HOUR) == ["clearsessions has never run; start `manage.py run_jobs`."]


def test_job_that_failed_is_named(schedule):
    ran_before(timedelta(0), error="ValueError: no")
    assert late_jobs(HOUR) == ["clearsessions failed: ValueError: no"]


def test_command_runs_every_job_of_the_site_once(capsys):
    call_command("run_jobs", once=True)
    names = [job.name for job in jobs.SCHEDULE]
    assert {"publish_scheduled", "clearsessions"} <= set(names)
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("ran ")] == [f"ran {name}" for name in names]
    assert set(JobRun.objects.values_list("name", "error")) == {(name, "") for name in names}


def test_command_keeps_the_schedule_until_it_is_stopped(schedule, monkeypatch, capsys):
    rounds = []

    def sleep(seconds):
        rounds.append(seconds)
        if len(rounds) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(run_jobs.time, "sleep", sleep)
    monkeypatch.setattr(run_jobs, "close_old_connections", lambda: None)
    with pytest.raises(KeyboardInterrupt):
        call_command("run_jobs")
    assert rounds == [20, 20]
    assert capsys.readouterr().out == "ran clearsessions\n"  # in the second round nothing was due
