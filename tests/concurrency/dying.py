"""A worker that settles one payment and dies at a given statement, without a word to the database,
as a lost machine does.

It is forked off a fresh process that has loaded the site, not off pytest's, whose threads, loops
and browsers it would inherit.
"""

import multiprocessing
import os

import django
from django.apps import apps
from django.db import connection

if not apps.ready:
    django.setup()

from shop.checkout.settling import settle

KILLED, DONE = 9, 0
workers = multiprocessing.get_context("forkserver")
workers.set_forkserver_preload([__name__])


def settle_in_a_process_killed_at(statement, attempt) -> int:
    """KILLED or DONE. What the process raised, if it did, is in the run's output."""
    process = workers.Process(target=_settle, args=(statement, attempt.pk))
    process.start()
    process.join()
    return process.exitcode


def _settle(statement, attempt_id):
    left = statement

    def die_in_time(execute, *args):
        nonlocal left
        left -= 1
        if left < 0:
            os._exit(KILLED)
        return execute(*args)

    with connection.execute_wrapper(die_in_time):
        settle(attempt_id)
