import os
import signal
import sys
import threading

from django_tasks_db.management.commands import db_worker

POLITE = 10  # how much pages come first: 19 is the most


class Command(db_worker.Command):
    help = "The worker that `make run` starts: it yields to pages, and ends with its starter."

    def handle(self, *args, **options):
        os.nice(POLITE)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # its starter hears Ctrl-C
        threading.Thread(target=_end_with_starter, daemon=True).start()
        super().handle(*args, **options | {"reload": False, "startup_delay": False})


def _end_with_starter() -> None:
    """The pipe closes when the starter ends, however it ends. Then finish the task, and stop."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
