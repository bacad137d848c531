"""Two workers at the same mails. Real threads, a real database, a real mail server."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from shop.mails import services
from shop.mails.models import Mail
from tests.shop.mails.queueing import queue
from tests.smtp_server import smtp_server

MAILS, WORKERS = 5, 4


@pytest.fixture
def race(settings, monkeypatch, transactional_db):
    """Sends MAILS mails with WORKERS workers at once: how often each mail arrived."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one writer in at a time")
    save = Mail.save

    def slow_save(self, *args, **kwargs):
        time.sleep(0.1)  # between reading the row and writing the claim
        save(self, *args, **kwargs)

    def race():
        settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
        for number in range(MAILS):
            queue(f"order-placed:{number}", to=f"buyer{number}@example.com")
        monkeypatch.setattr(Mail, "save", slow_save)
        start = Barrier(WORKERS)
        with smtp_server(settings) as server, ThreadPoolExecutor(WORKERS) as workers:
            sent = list(workers.map(lambda _: work(start), range(WORKERS)))
        return sum(sent), Counter(message["To"] for message in server.mails)

    return race


def work(start):
    try:
        start.wait()
        return services.send_due_mails()
    finally:
        connection.close()


def test_each_mail_is_sent_once(race):
    sent, arrived = race()
    assert sent == MAILS
    assert arrived == {f"buyer{number}@example.com": 1 for number in range(MAILS)}
    assert set(Mail.objects.values_list("status", "tries")) == {("sent", 1)}


def test_without_the_lock_mails_are_sent_twice(race, monkeypatch):
    """The negative control: the race is real, and this test sees it."""
    monkeypatch.setattr(services, "_locked", lambda mails: mails)
    _, arrived = race()
    assert max(arrived.values()) >= 2
