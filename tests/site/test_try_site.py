"""`make run`: pages, the clock and the worker in one group of processes that ends as one."""

import os
import signal
import subprocess
import sys
import time
import urllib.request

import pytest
from django_tasks_db import DatabaseBackend
from django_tasks_db.models import DBTaskResult

from kt_site.indexing import index_for_search
from kt_site.models import JobRun
from shop.mails.models import Mail
from tests.browser.running_site import _free_port
from tests.current_run import ROOT

pytestmark = pytest.mark.django_db(transaction=True)

PATIENCE = 60  # seconds


def wait_for(condition, process, log):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)


def answers(url):
    try:
        return urllib.request.urlopen(url).status == 200
    except OSError:
        return False


def is_alive(group):
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def site(tmp_path):
    """The running command on this test's database, its address, and what it wrote."""
    port, log = _free_port(), tmp_path / "log"
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "kt_site.settings.dev",
        "QUEUE_TASKS": "true",
        "IS_DEMO": "false",  # no demo is loaded
        "EMAIL_URL": f"filemail:///{tmp_path / 'mails'}",
    }
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "try_site", str(port)],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    yield process, f"http://127.0.0.1:{port}/", log
    if is_alive(process.pid):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def test_clock_sends_a_mail_worker_does_a_task_and_ctrl_c_ends_all(site, tmp_path):
    process, url, log = site
    Mail.objects.create(key="one", to="ada@example.com", subject="Hello", text="Hi", html="<p>Hi")
    task = DatabaseBackend("default", {}).enqueue(index_for_search, [], {})
    wait_for(lambda: answers(url), process, log)
    assert f"Mails are written into {tmp_path / 'mails'}." in log.read_text()
    assert "(tasks: 1)" in log.read_text()
    wait_for(lambda: DBTaskResult.objects.get(pk=task.id).status == "SUCCESSFUL", process, log)
    wait_for(lambda: Mail.objects.get().status == Mail.Status.SENT, process, log)
    (mail,) = (tmp_path / "mails").iterdir()
    assert "To: ada@example.com" in mail.read_text()
    wait_for(lambda: JobRun.objects.filter(name="publish_scheduled", error=""), process, log)
    os.killpg(process.pid, signal.SIGINT)
    nothing_lives_on(process, log)  # after Ctrl-C, which the whole group gets


@pytest.mark.parametrize("signal_name", ["SIGTERM", "SIGKILL"])
def test_nothing_lives_on(site, signal_name):
    """After `kill`, and after `kill -9`."""
    process, url, log = site
    wait_for(lambda: answers(url), process, log)
    process.send_signal(signal.Signals[signal_name])
    nothing_lives_on(process, log)


def nothing_lives_on(process, log):
    process.wait(PATIENCE)
    deadline = time.monotonic() + PATIENCE
    while is_alive(process.pid):
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)
    assert "Traceback" not in log.read_text()
