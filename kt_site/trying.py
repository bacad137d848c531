"""What `make run` runs beside its pages: the clock as a thread, the worker as a process.

The clock shares the process, for so it shares the cache: a page that it publishes is seen at once.
"""

import logging
import signal
import subprocess
import sys
import threading
import time

from django.conf import settings
from django.db import close_old_connections
from django_tasks_db.models import DBTaskResult

from .jobs import run_due_jobs

logger = logging.getLogger(__name__)
FIRST, AGAIN = 5, 20  # seconds: the first page comes first
PATIENCE = 10  # seconds that the worker has to finish its task


def has_worker() -> bool:
    return settings.TASKS["default"]["BACKEND"] == "django_tasks_db.DatabaseBackend"


def tasks_waiting() -> int:
    return DBTaskResult.objects.ready().count() if has_worker() else 0


def start_clock() -> None:
    threading.Thread(target=_keep_time, name="clock", daemon=True).start()


class Worker:
    """A child in our process group, which hears of the end by its pipe, and by nothing else: two
    signals would break off its task."""

    def __init__(self):
        command = [sys.executable, "manage.py", "run_worker_beside", "--verbosity", "0"]
        # Tasks that an earlier worker was killed in are done once more.
        DBTaskResult.objects.running().update(status="READY", started_at=None)
        ours = signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child inherits it
        self.process = subprocess.Popen(  # noqa: S603
            command, cwd=settings.BASE_DIR, stdin=subprocess.PIPE
        )
        signal.signal(signal.SIGINT, ours)

    def stop(self) -> None:
        self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()


def _keep_time() -> None:
    time.sleep(FIRST)
    while True:
        try:
            run_due_jobs()
        except Exception:
            logger.exception("The clock could not run its jobs; it tries again.")
        close_old_connections()
        time.sleep(AGAIN)
