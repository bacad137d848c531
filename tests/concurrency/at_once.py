"""Many shoppers in the same moment: real threads, each with its own database connection."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections

WAIT = 60  # seconds until a test that hangs fails


def at_once(*works):
    """Run all callables at the same moment; their results in order. A failure is raised."""
    start = Barrier(len(works), timeout=WAIT)

    def run(work):
        try:
            start.wait()
            return work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(works)) as pool:
        return [future.result(WAIT) for future in [pool.submit(run, work) for work in works]]
