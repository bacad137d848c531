"""Two clocks at once run each job once; the lease of one that was killed ends by itself."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone

from kt_site import jobs
from kt_site.jobs import LEASE_GRACE, Job, run_due_jobs
from kt_site.models import JobRun
from tests.concurrency.at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)
HOUR = timedelta(hours=1)
CLOCKS = 4


@pytest.fixture(autouse=True)
def schedule(monkeypatch):
    monkeypatch.setattr(jobs, "SCHEDULE", [Job(("expire_holds",), HOUR)])


@pytest.fixture
def runs(monkeypatch):
    """When the job ran; it takes a moment."""
    moments = []

    def work(*command, **options):
        moments.append(timezone.now())
        time.sleep(0.2)

    monkeypatch.setattr(jobs, "call_command", work)
    return moments


@pytest.mark.parametrize("known", [True, False], ids=["that ran before", "that never ran"])
def test_clocks_at_once_run_a_job_once(runs, known):
    if known:
        JobRun.objects.create(name="expire_holds", last_run=timezone.now() - 2 * HOUR)
    ran = at_once(*[run_due_jobs] * CLOCKS)
    assert sorted(ran) == [[]] * (CLOCKS - 1) + [["expire_holds"]]
    assert len(runs) == 1
    run = JobRun.objects.get()
    assert (run.lease_until, run.error) == (None, "")


def test_without_the_lease_clocks_at_once_repeat_it(runs, monkeypatch):
    """The control: look whether it is due, then run it."""

    def look(job, *, only_if_due):
        last = JobRun.objects.get_or_create(name=job.name)[0].last_run
        due = last is None or timezone.now() - last >= job.every
        return timezone.now() if due else None

    monkeypatch.setattr(jobs, "_take", look)
    at_once(*[run_due_jobs] * CLOCKS)
    assert len(runs) > 1


def test_job_that_is_running_is_left_alone_even_if_all_are_asked_for(runs):
    JobRun.objects.create(name="expire_holds", lease_until=timezone.now() + HOUR)
    assert run_due_jobs(all_of_them=True) == []


def test_lease_of_a_killed_clock_ends_after_interval_and_grace(runs, monkeypatch):
    def killed(*args, **kwargs):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(jobs, "call_command", killed)
        with pytest.raises(KeyboardInterrupt):
            run_due_jobs()
    lease = JobRun.objects.get().lease_until
    assert timedelta(0) <= timezone.now() + HOUR + LEASE_GRACE - lease < timedelta(minutes=1)
    assert run_due_jobs() == []
    JobRun.objects.update(lease_until=timezone.now())
    assert run_due_jobs() == ["expire_holds"]


def test_lease_that_ran_out_is_not_taken_from_who_has_it_now(monkeypatch):
    others = timezone.now() + 9 * HOUR

    def slow(*args, **kwargs):
        JobRun.objects.update(lease_until=others)

    monkeypatch.setattr(jobs, "call_command", slow)
    assert run_due_jobs() == ["expire_holds"]
    assert JobRun.objects.get().lease_until == others
